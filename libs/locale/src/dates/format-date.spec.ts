import { formatDate } from './format-date.ts';
import { formatQuarter } from './format-quarter.ts';
import { formatTime } from './format-time.ts';
import { formatYearRange } from './format-year-range.ts';

describe('formatDate', () => {
  it('writes long and short dates', () => {
    expect(formatDate('2026-02-01', 'da')).toBe('1. februar 2026');
    expect(formatDate('2026-02-01', 'da', 'short')).toBe('1. feb. 2026');
    expect(formatDate('2026-02-01', 'en')).toBe('1 February 2026');
    expect(formatDate('2026-02-01', 'en', 'short')).toBe('1 Feb 2026');
  });

  it('reads a timestamp in Danish time', () => {
    expect(formatDate('2026-06-30T22:30:00Z', 'da')).toBe('1. juli 2026');
    expect(formatDate('2026-12-31T22:30:00Z', 'da')).toBe('31. december 2026');
  });

  it('refuses what is not a date, or a moment without a zone', () => {
    for (const bad of ['01-02-2026', '2026-02-30', '2026-13-01', '', '2026-02-01T10:00:00']) {
      expect(() => formatDate(bad, 'da')).toThrow(RangeError);
    }
  });
});

describe('formatTime', () => {
  it('writes Danish time in winter and summer', () => {
    expect(formatTime('2026-02-01T13:05:00Z', 'da')).toBe('kl.\u00a014.05');
    expect(formatTime('2026-07-01T13:05:00Z', 'en')).toBe('15:05');
    expect(formatTime('2026-02-01T23:05:00Z', 'en')).toBe('00:05');
  });

  it('refuses a date without a time', () => {
    expect(() => formatTime('2026-02-01', 'da')).toThrow(RangeError);
  });
});

describe('formatYearRange', () => {
  it('joins years with an en dash and writes a single year once', () => {
    expect(formatYearRange(2019, 2025)).toBe('2019–2025');
    expect(formatYearRange(2025, 2025)).toBe('2025');
    expect(() => formatYearRange(2025, 2019)).toThrow(RangeError);
  });
});

describe('formatQuarter', () => {
  it('writes a quarter in words', () => {
    expect(formatQuarter('2025K4', 'da')).toBe('4. kvartal 2025');
    expect(formatQuarter('2025K4', 'en')).toBe('Q4 2025');
    expect(() => formatQuarter('2025K5', 'da')).toThrow(RangeError);
  });
});
