import { formatShare } from './format-share.ts';

describe('formatShare', () => {
  it('has one decimal under ten percent and none above', () => {
    expect(formatShare(0.094, 'da')).toBe('9,4\u00a0%');
    expect(formatShare(0.62, 'da')).toBe('62\u00a0%');
    expect(formatShare(0.094, 'en')).toBe('9.4%');
    expect(formatShare(1.174, 'da')).toBe('117\u00a0%');
  });

  it('decides on the rounded number, so that "10,0 %" is never written', () => {
    expect(formatShare(0.0994, 'da')).toBe('9,9\u00a0%');
    expect(formatShare(0.0996, 'da')).toBe('10\u00a0%');
    expect(formatShare(0.1, 'da')).toBe('10\u00a0%');
  });

  it('tells a true zero from a small share, and gives neither a minus', () => {
    expect(formatShare(0, 'da')).toBe('0\u00a0%');
    expect(formatShare(-0, 'da')).toBe('0\u00a0%');
    expect(formatShare(0.0002, 'da')).toBe('0,0\u00a0%');
    expect(formatShare(-0.0002, 'da')).toBe('0,0\u00a0%');
    expect(formatShare(-0.034, 'da')).toBe('\u22123,4\u00a0%');
  });
});
