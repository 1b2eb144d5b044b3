import { formatMoney } from './format-money.ts';
import { formatRange } from './format-range.ts';

describe('formatRange', () => {
  it('uses an en dash in labels and words in sentences', () => {
    expect(formatRange({ lo: 547, hi: 816 }, 'da')).toBe('547–816');
    expect(formatRange({ lo: 547, hi: 816 }, 'da', { words: true })).toBe('mellem 547 og 816');
    expect(formatRange({ lo: 547, hi: 816 }, 'en', { words: true })).toBe('between 547 and 816');
  });

  it('uses a word instead of a dash beside a minus', () => {
    expect(formatRange({ lo: -10, hi: 3 }, 'da')).toBe('\u221210 til 3');
    expect(formatRange({ lo: -10, hi: -3 }, 'en')).toBe('\u221210 to \u22123');
  });

  it('writes ends that read the same once', () => {
    expect(formatRange({ lo: 4.1, hi: 4.3 }, 'da', { words: true })).toBe('4');
  });

  it('writes its ends as told', () => {
    const text = formatRange({ lo: 2e6, hi: 4e6 }, 'da', { format: formatMoney });
    expect(text.replaceAll('\u00a0', ' ')).toBe('2,0 mio. kr.–4,0 mio. kr.');
  });

  it('refuses a reversed range', () => {
    expect(() => formatRange({ lo: 2, hi: 1 }, 'da')).toThrow(RangeError);
  });
});
