/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { QrCode } from './qr-code.tsx';

const dark = (path: string): Set<string> =>
  new Set([...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => `${x} ${y}`));

describe('QrCode', () => {
  it('has the three finder patterns, four empty modules around them, and a name', () => {
    render(<QrCode text="otpauth://totp/T:anna?secret=ABCDEFGH" alt="QR-kode" />);
    const picture = screen.getByRole('img', { name: 'QR-kode' });
    const size = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
    const cells = dark(picture.querySelector('path')?.getAttribute('d') ?? '');
    for (const [left, top] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      for (let at = 0; at < 7; at += 1) {
        expect(cells.has(`${left + at} ${top}`)).toBe(true);
        expect(cells.has(`${left} ${top + at}`)).toBe(true);
      }
      expect(cells.has(`${left + 1} ${top + 1}`)).toBe(false);
      expect(cells.has(`${left + 3} ${top + 3}`)).toBe(true);
    }
    expect(
      [...cells].some((cell) => cell.split(' ').some((at) => Number(at) < 4 || Number(at) >= size - 4)),
    ).toBe(false);
  });
});
