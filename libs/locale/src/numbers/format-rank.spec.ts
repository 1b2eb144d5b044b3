import { formatRank } from './format-rank.ts';

describe('formatRank', () => {
  it('says the position and of how many', () => {
    expect(formatRank({ rank: 12, of: 29 }, 'da')).toBe('nr. 12 af 29');
    expect(formatRank({ rank: 12, of: 29 }, 'en')).toBe('12th of 29');
  });

  it('forms English ordinals', () => {
    const ordinal = (rank: number): string => formatRank({ rank, of: 98 }, 'en').split(' ')[0]!;
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '23rd',
    ]);
  });

  it('adds the interval of an uncertain rank', () => {
    expect(formatRank({ rank: 12, of: 29, lo: 9, hi: 16 }, 'da')).toBe('nr. 12 af 29 (usikkert: 9–16)');
  });
});
