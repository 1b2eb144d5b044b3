import { formatMoney } from './format-money.ts';

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');
const danish = (dkk: number): string => plainSpaces(formatMoney(dkk, 'da'));
const english = (dkk: number): string => plainSpaces(formatMoney(dkk, 'en'));

describe('formatMoney', () => {
  it('writes kroner under a million, then millions, then billions', () => {
    expect(danish(1234)).toBe('1.234 kr.');
    expect(danish(412_300_000)).toBe('412 mio. kr.');
    expect(danish(1_200_000_000)).toBe('1,2 mia. kr.');
    expect(english(1234)).toBe('DKK 1,234');
    expect(english(412_300_000)).toBe('DKK 412 million');
    expect(english(1_200_000_000)).toBe('DKK 1.2 billion');
  });

  it('keeps one decimal under ten millions and on billions', () => {
    expect(danish(1_250_000)).toBe('1,3 mio. kr.');
    expect(danish(9_960_000)).toBe('10 mio. kr.');
    expect(danish(12_340_000_000)).toBe('12,3 mia. kr.');
  });

  it('chooses the scale after rounding', () => {
    expect(danish(999_999)).toBe('999.999 kr.');
    expect(danish(999_999.6)).toBe('1,0 mio. kr.');
    expect(danish(999_600_000)).toBe('1,0 mia. kr.');
    expect(danish(999_400_000)).toBe('999 mio. kr.');
  });

  it('writes a true minus, and a plus when asked', () => {
    expect(danish(-3_100_000)).toBe('\u22123,1 mio. kr.');
    expect(english(-3_100_000)).toBe('DKK \u22123.1 million');
    expect(plainSpaces(formatMoney(8_000_000, 'da', 'always'))).toBe('+8,0 mio. kr.');
    expect(danish(-0.2)).toBe('0 kr.');
  });

  it('never lets a line break part the number from its unit', () => {
    expect(formatMoney(412_300_000, 'da')).not.toContain(' ');
  });
});
