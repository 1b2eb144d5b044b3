import { formatMegabytes } from './format-megabytes.ts';

it('writes millions of bytes with a space that does not break', () => {
  expect(formatMegabytes(300_000_000, 'da')).toBe('300\u00a0MB');
  expect(formatMegabytes(64 * 1024 * 1024, 'en')).toBe('67\u00a0MB');
});

it('separates thousands', () => {
  expect(formatMegabytes(1_234_000_000, 'da')).toBe('1.234\u00a0MB');
});
