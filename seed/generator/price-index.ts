import { decimal } from './csv.ts';
import type { Cell } from './csv.ts';

/** Made-up yearly price and wage growth, per cent; the real series of KL is not known here and must not be imitated. */
const GROWTH: readonly (readonly [year: number, percent: number])[] = [
  [2018, 1.9],
  [2019, 2.1],
  [2020, 2],
  [2021, 1.8],
  [2022, 3.2],
  [2023, 4],
  [2024, 3.6],
  [2025, 2.8],
  [2026, 2.6],
  [2027, 2.4],
];

const INDEX = new Map<number, number>([[2017, 100]]);
for (const [year, percent] of GROWTH)
  INDEX.set(year, Math.round((INDEX.get(year - 1) ?? 100) * (100 + percent)) / 100);

/** Index number, 2017 = 100, two decimals. */
export function priceIndex(year: number): number {
  const index = INDEX.get(year);
  if (index === undefined) throw new RangeError(`year: ${year} is outside 2017-2027`);
  return index;
}

export const PRICE_INDEX_HEADER = 'aar;indeks;kilde;udgave';
export const priceIndexRows = (): Cell[][] =>
  [...INDEX].map(([year, index]) => [year, decimal(index, 2), 'Syntetisk demonstration', '2026-1']);
