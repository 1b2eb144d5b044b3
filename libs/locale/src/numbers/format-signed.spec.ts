import { formatPoints } from './format-points.ts';
import { formatSigned } from './format-signed.ts';

describe('formatSigned', () => {
  it('always prints the sign of a change', () => {
    expect(formatSigned(4, 'da')).toBe('+4');
    expect(formatSigned(-4, 'da')).toBe('\u22124');
    expect(formatSigned(1234.5, 'da', 1)).toBe('+1.234,5');
  });

  it('gives zero, and what rounds to zero, no sign', () => {
    expect(formatSigned(0, 'da')).toBe('0');
    expect(formatSigned(-0.3, 'da')).toBe('0');
    expect(formatSigned(0.3, 'en')).toBe('0');
  });
});

describe('formatPoints', () => {
  it('writes a difference of shares in percentage points', () => {
    expect(formatPoints(0.021, 'da')).toBe('+2,1\u00a0procentpoint');
    expect(formatPoints(0.021, 'en')).toBe('+2.1\u00a0percentage points');
    expect(formatPoints(-0.0104, 'da')).toBe('\u22121,0\u00a0procentpoint');
    expect(formatPoints(0, 'da')).toBe('0,0\u00a0procentpoint');
  });
});
