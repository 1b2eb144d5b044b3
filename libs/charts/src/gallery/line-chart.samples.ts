import type { Figure } from '@tilbudsvifte/planning';
import type { LineModel, Series } from '../line-chart/line-model.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { tick } from './sample.ts';

const periods = [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => ({
  key: `${year}`,
  label: `${year}`,
}));
const points = (values: readonly number[]): Series['points'] =>
  values.map((value) => ({ figure: { value } }));
const own: Series = {
  key: 'own',
  role: 'own',
  label: 'Glostrup',
  points: points([402, 410, 415, 431, 440, 447, 462]),
};
const median: Series = {
  key: 'median',
  role: 'median',
  label: 'Median',
  points: points([380, 384, 391, 396, 404, 409, 411]),
};
const others: readonly Series[] = [
  [350, 355, 349, 362, 371, 370, 381],
  [470, 468, 481, 492, 490, 505, 511],
].map((values, i) => ({ key: `context ${i}`, role: 'context', points: points(values) }));

const full: LineModel = {
  periods,
  series: [own, median, ...others],
  band: {
    label: '10–90 % af kommunerne',
    points: [340, 345, 347, 352, 360, 362, 370].map((lo, i) => ({
      value: lo + 60,
      lo,
      hi: lo + 130 + 2 * i,
    })),
  },
  markers: [
    { period: '2022', kind: 'break', label: 'ny kontoplan' },
    { period: '2024', kind: 'event', label: 'ny rammeaftale' },
  ],
  origin: { kind: 'stated', note: (lowest) => `aksen begynder ved ${tick(lowest)}` },
  formatTick: tick,
};
const gaps: readonly Figure[] = [
  { value: 402 },
  { missing: 'withheld' },
  { value: 415 },
  { value: 431 },
  { missing: 'not-reported' },
  { missing: 'not-applicable' },
  { value: 462 },
];

/** Line charts: a year without a value cuts the line, a lone year is a mark. */
export const lineChartSamples: Samples<LineModel> = {
  full,
  one: {
    ...full,
    periods: periods.slice(-1),
    series: [{ ...own, points: own.points.slice(-1) }],
    band: none(),
    markers: [],
  },
  own: { periods, series: [own], origin: { kind: 'zero' }, formatTick: tick },
  missing: {
    periods,
    series: [{ ...own, points: gaps.map((figure) => ({ figure })) }, median],
    origin: { kind: 'zero' },
    formatTick: tick,
  },
  provisional: {
    periods,
    series: [
      { ...own, points: own.points.map((point, i) => (i > 4 ? { ...point, provisional: true } : point)) },
      median,
    ],
    origin: full.origin,
    formatTick: tick,
  },
  'long-names': {
    ...full,
    series: [
      { ...own, label: longNames[0] },
      { ...median, label: longNames[1] },
    ],
  },
  negative: {
    periods,
    series: [{ ...own, points: points([12, 4, -3, -9, -2, 0, -14]) }],
    origin: { kind: 'zero' },
    formatTick: tick,
  },
  nothing: { periods, series: [], origin: { kind: 'zero' }, formatTick: tick },
};

function none(): NonNullable<LineModel['band']> {
  return { label: '10–90 % af kommunerne', points: [{ value: 430, lo: 370, hi: 512 }] };
}
