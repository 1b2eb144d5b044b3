import type { HeatCalendarModel, HeatCell, HeatRow } from '../heat-calendar/heat-calendar-props.ts';
import { classify } from '../scale/classify.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { more } from './sample.ts';

const columns = ['2024', '2025'].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => ({ key: `${year}-${quarter}`, label: `${quarter}. kv.`, group: year })),
);
const rates: readonly (readonly [string, readonly number[]])[] = [
  ['Kilden', [91, 93, 94, 97, 98, 96, 99, 101]],
  ['Lunden', [78, 81, 84, 83, 86, 88, 87, 90]],
  ['Åen', [95, 94, 92, 90, 88, 85, 83, 79]],
];

function cellOf(rate: number): HeatCell {
  const colour = classify(rate, { kind: 'seq-5', limits: [80, 85, 90, 95] });
  return { text: `${rate}`, status: 'value', colour, ...(rate > 95 && { strong: true }) };
}

const rows: readonly HeatRow[] = rates.map(([label, values]) => ({
  key: label,
  label,
  cells: Object.fromEntries(columns.map(({ key }, i) => [key, cellOf(values[i] ?? 0)])),
  mean: `${Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)}`,
}));
const full: HeatCalendarModel = {
  label: 'Belægning pr. kvartal',
  rowHeading: 'Tilbud',
  meanHeading: 'Gennemsnit',
  columns,
  rows,
  legend: {
    title: 'Belægning, %',
    classes: [
      { colour: 'seq-1', text: 'under 80' },
      { colour: 'seq-2', text: '80–84' },
      { colour: 'seq-3', text: '85–89' },
      { colour: 'seq-4', text: '90–94' },
      { colour: 'seq-5', text: '95 og over' },
    ],
  },
  more,
};
const holes: readonly HeatCell[] = [
  { text: '..', status: 'withheld' },
  { text: '–', status: 'not-reported' },
  { text: '.', status: 'not-applicable' },
];

/** Heat calendars; a period outside the life of a service has no cell. */
export const heatCalendarSamples: Samples<HeatCalendarModel> = {
  full,
  one: { ...full, columns: columns.slice(-1), rows: rows.slice(0, 1) },
  missing: {
    ...full,
    rows: rows.map((row, i) => ({
      ...row,
      mean: '..',
      cells: { ...row.cells, '2024-2': holes[i] ?? cellOf(0) },
    })),
    legend: {
      ...full.legend,
      statuses: [
        { status: 'withheld', text: 'skjult' },
        { status: 'not-reported', text: 'ikke indberettet' },
        { status: 'not-applicable', text: 'ikke relevant' },
      ],
    },
  },
  provisional: {
    ...full,
    rows: rows.map((row) => ({
      ...row,
      cells: { ...row.cells, '2025-4': { ...cellOf(92), status: 'provisional', text: '92*' } },
    })),
    legend: { ...full.legend, statuses: [{ status: 'provisional', text: 'foreløbig' }] },
  },
  'long-names': { ...full, rows: rows.map((row, i) => ({ ...row, label: longNames[i] ?? row.label })) },
  nothing: { ...full, rows: [] },
};
