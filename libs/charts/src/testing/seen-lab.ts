import type { Lab } from './ciede2000.ts';
import { linearRgb } from './contrast.ts';

/** The four kinds of colour vision the palette is measured for. */
export type Vision = 'normal' | 'deuteran' | 'protan' | 'tritan';

type Matrix = readonly (readonly [number, number, number])[];

// Machado, Oliveira and Fernandes 2009, severity 1.0, applied to linear light.
const matrices: Readonly<Record<Vision, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteran: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const apply = (matrix: Matrix, v: readonly [number, number, number]): [number, number, number] =>
  matrix.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as [number, number, number];

const clamp = (v: number): number => Math.min(1, Math.max(0, v));

/** The CIELAB colour (D65) that a person with the given vision sees for an sRGB hex colour. */
export function seenLab(hex: string, vision: Vision): Lab {
  const seen = apply(matrices[vision], linearRgb(hex)).map(clamp) as [number, number, number];
  const [x, y, z] = apply(toXyz, seen);
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
