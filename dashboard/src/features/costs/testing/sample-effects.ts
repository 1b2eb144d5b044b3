import type { Schema } from '../../../lib/api.ts';
import { sampleDecomposition } from './sample-costs.ts';

type Value = Schema<'CostEffectRow'>['amountDkk'];

const effects = ['population', 'age', 'volume', 'mix', 'real-price', 'general-price'] as const;

const of = (municipality: string, start: number | null, amounts: readonly number[]) => {
  const present = (value: number): Value =>
    start === null ? { missing: 'not-reported' } : { value: value * 1_000_000 };
  const change = amounts.reduce((sum, amount) => sum + amount, 0);
  return {
    rows: effects.map((effect, i) => ({ municipality, effect, amountDkk: present(amounts[i] ?? 0) })),
    change: {
      municipality,
      startDkk: present(start ?? 0),
      endDkk: present((start ?? 0) + change),
      changeDkk: present(change),
    },
  };
};

const places = [
  of('0101', 500, [10, 0, 20, 0, -5, 100]),
  of('0147', null, []),
  of('0169', 200, [1, 0, -10, 0, 4, 6]),
  of('area', 700, [11, 0, 10, 0, -1, 106]),
];

/** What the change consists of in two municipalities and the area; one municipality cannot be compared. */
export const sampleEffects: Schema<'CostDecompositionAnswer'> = {
  ...sampleDecomposition,
  figures: places.flatMap(({ rows }) => rows),
  changes: places.map(({ change }) => change),
};
