import type { Figure } from '@tilbudsvifte/planning';
import type { FanModel } from '../fan/fan-model.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { tick } from './sample.ts';

const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
const unknown: Figure = { missing: 'not-applicable' };
const from = (first: number, values: readonly Figure[]): Figure[] => [
  ...Array.from({ length: first }, () => unknown),
  ...values,
];
const counted: readonly Figure[] = [182, 188, 195, 197, 204].map((value) => ({ value }));
const middle = [204, 209, 213, 219, 224, 228];
const range = (grow: number): Figure[] =>
  from(
    4,
    middle.map((value, i) => ({ value, lo: value - grow * i, hi: value + grow * i })),
  );

/** A fan over ten years: five counted, five expected. */
export const sampleFan: FanModel = {
  periods: years.map((year) => ({ key: `${year}`, label: `${year}` })),
  history: { label: 'Behov', points: [...counted, ...Array.from({ length: 5 }, () => unknown)] },
  median: {
    label: 'Midterskøn',
    points: from(
      4,
      middle.map((value) => ({ value })),
    ),
  },
  outer: { label: '8 af 10 udfald', points: range(6) },
  inner: { label: '5 af 10 udfald', points: range(3) },
  capacity: { label: 'Pladser', points: years.map((year) => ({ value: year < 2028 ? 200 : 212 })) },
  start: { period: '2025', label: 'prognose' },
  formatTick: tick,
};
const nowhere = (label: string): FanModel['median'] => ({ label, points: years.map(() => unknown) });
const hidden = (points: readonly Figure[]): Figure[] =>
  points.map((figure, i) =>
    i === 1 ? { missing: 'withheld' } : i === 3 ? { missing: 'not-reported' } : figure,
  );
const { capacity: _, start: __, ...bare } = sampleFan;

/** Fans; with too little history there is no fan, only what was counted. */
export const fanSamples: Samples<FanModel> = {
  full: {
    ...sampleFan,
    demographic: {
      label: 'Alene alder',
      points: from(
        4,
        [204, 206, 208, 210, 211, 213].map((value) => ({ value })),
      ),
    },
    breaks: [{ period: '2023', kind: 'break', label: 'ny opgørelse' }],
  },
  one: {
    ...bare,
    median: nowhere('Midterskøn'),
    outer: nowhere('8 af 10 udfald'),
    inner: nowhere('5 af 10 udfald'),
  },
  missing: { ...sampleFan, history: { label: 'Behov', points: hidden(sampleFan.history.points) } },
  'long-names': {
    ...sampleFan,
    history: { ...sampleFan.history, label: longNames[2] },
    capacity: { label: longNames[1], points: years.map(() => ({ value: 200 })) },
  },
  nothing: {
    ...bare,
    history: nowhere('Behov'),
    median: nowhere('Midterskøn'),
    outer: nowhere('8 af 10 udfald'),
    inner: nowhere('5 af 10 udfald'),
  },
};
