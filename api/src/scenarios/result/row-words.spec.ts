import { rowWords } from './row-words.ts';

describe('rowWords', () => {
  test('outcomes and bridges read the same for every kind', () => {
    const words = rowWords('prevention', 'bridge');
    const said = (key: string, code: string): string | undefined => words.code(key, code, 'da');
    expect(said('unit', 'DKK-per-day')).toBe('kr. pr. døgn');
    expect([said('unit', 'share'), words.code('unit', 'share', 'en')]).toEqual(['andel', 'share']);
    expect(said('outcome', 'net-present-value')).toBe('Nutidsværdi');
    expect(said('better', 'less')).toBe('mindre');
    expect([said('step', 'interaction'), said('step', 'change-3')]).toEqual(['kun sammen', '3']);
    expect([said('lever', 'constructor'), said('constructor', 'x')]).toEqual([undefined, undefined]);
    expect(words.column('unit', 'da')).toBeUndefined();
  });

  test('a table of a kind has the words of its screens', () => {
    const words = rowWords('prevention', 'money-by-year');
    expect(words.column('savedDkk', 'en')).toBe('Saved');
    expect(words.column('year', 'da')).toBeUndefined();
  });
});
