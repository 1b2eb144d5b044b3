import { compareDanish } from './compare-danish.ts';

describe('compareDanish', () => {
  it('sorts æ, ø, å and aa last, as Danish registers do', () => {
    const names = ['Åbenrå', 'Aabenraa', 'Aalborg', 'Ballerup', 'Ærø', 'Ølstykke', 'Vejle', 'Albertslund'];
    const sorted = [...names].sort(compareDanish);
    expect(sorted.slice(0, 5)).toEqual(['Albertslund', 'Ballerup', 'Vejle', 'Ærø', 'Ølstykke']);
    expect(sorted.at(-1)).toBe('Aalborg');
  });

  it('does not put capitals before small letters', () => {
    expect(['vejle', 'Viborg', 'Varde'].sort(compareDanish)).toEqual(['Varde', 'vejle', 'Viborg']);
  });
});
