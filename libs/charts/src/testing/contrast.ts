const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;

/** Linear-light red, green and blue (0–1) of an sRGB hex colour, IEC 61966-2-1. */
export function linearRgb(hex: string): [number, number, number] {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return [linear(channel(hex, 1)), linear(channel(hex, 3)), linear(channel(hex, 5))];
}

const luminance = (hex: string): number => {
  const [r, g, b] = linearRgb(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast ratio of two sRGB colours, WCAG 2.2. @example contrast('#000000', '#FFFFFF') // 21 */
export function contrast(one: string, other: string): number {
  const [hi, lo] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (hi + 0.05) / (lo + 0.05);
}
