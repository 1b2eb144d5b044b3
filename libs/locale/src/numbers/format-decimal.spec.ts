import { formatDecimal } from './format-decimal.ts';

describe('formatDecimal', () => {
  it('writes a decimal comma in Danish and a point in English', () => {
    expect(formatDecimal(12.34, 'da')).toBe('12,3');
    expect(formatDecimal(12.34, 'en')).toBe('12.3');
    expect(formatDecimal(1234.5678, 'da', 2)).toBe('1.234,57');
  });

  it('keeps its decimals on whole numbers and its minus off zero', () => {
    expect(formatDecimal(5, 'da')).toBe('5,0');
    expect(formatDecimal(-0.04, 'da')).toBe('0,0');
    expect(formatDecimal(-0.06, 'da')).toBe('\u22120,1');
  });
});
