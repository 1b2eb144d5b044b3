import { placePhrase } from './place-phrase.ts';

describe('placePhrase', () => {
  it('knows the places that Danish is on, not in', () => {
    expect(placePhrase('Gladsaxe', 'da')).toBe('i Gladsaxe');
    expect(placePhrase('Bornholm', 'da')).toBe('på Bornholm');
    expect(placePhrase('Frederiksberg', 'da')).toBe('på Frederiksberg');
    expect(placePhrase('Bornholm', 'en')).toBe('in Bornholm');
  });
});
