import fc from 'fast-check';
import { formatInteger } from './format-integer.ts';

describe('formatInteger', () => {
  it('groups thousands with points in Danish and commas in English', () => {
    expect(formatInteger(1234567, 'da')).toBe('1.234.567');
    expect(formatInteger(1234567, 'en')).toBe('1,234,567');
    expect(formatInteger(12345, 'da')).toBe('12.345');
    expect(formatInteger(999, 'da')).toBe('999');
  });

  it('writes a true minus, and none on a value that rounds to zero', () => {
    expect(formatInteger(-4, 'da')).toBe('\u22124');
    expect(formatInteger(-0.4, 'da')).toBe('0');
    expect(formatInteger(-0, 'en')).toBe('0');
  });

  it('refuses a value that is not finite', () => {
    expect(() => formatInteger(Number.NaN, 'da')).toThrow(RangeError);
    expect(() => formatInteger(Number.POSITIVE_INFINITY, 'en')).toThrow(/finite/);
  });

  it('can be read back for every whole number', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const read = Number(formatInteger(value, 'da').replaceAll('.', '').replace('\u2212', '-'));
        expect(read).toBe(value);
      }),
    );
  });
});
