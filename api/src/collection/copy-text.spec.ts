import { copyLine } from './copy-text.ts';

describe('copyLine', () => {
  test('cells are parted by tabs, and no value is not an empty text', () => {
    expect(copyLine(['a', null, '', 1.5, -3, true, false])).toBe('a\t\\N\t\t1.5\t-3\tt\tf\n');
  });

  test('marks of the format inside a text are escaped', () => {
    expect(copyLine(['a\tb\nc\rd\\N'])).toBe('a\\tb\\nc\\rd\\\\N\n');
  });

  test('a list is an array literal with every element quoted', () => {
    expect(copyLine([['AD_AUT', 'with "quotes"', 'back\\slash', 'NULL', 'a,b']])).toBe(
      '{"AD_AUT","with \\\\"quotes\\\\"","back\\\\\\\\slash","NULL","a,b"}\n',
    );
    expect(copyLine([[]])).toBe('{}\n');
  });
});
