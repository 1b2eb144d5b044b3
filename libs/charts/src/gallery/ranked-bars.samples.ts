import type { RankedBar, RankedBarsModel } from '../ranked-bars/ranked-bars-props.ts';
import { longNames, samplePlaces } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { more, tick } from './sample.ts';

const numbers = [412, 305, 288, 140, 61];
const rows: readonly RankedBar[] = numbers.map((value, i) => ({
  key: `${i}`,
  label: samplePlaces[i]?.name ?? '',
  value: { value },
  text: tick(value),
}));
const full: RankedBarsModel = {
  label: 'Pladser efter kommune',
  rowHeading: 'Kommune',
  valueHeading: 'Pladser',
  rows,
  more,
};

/** Ranked bars of counts; a row without a value carries the mark of its reason instead of a bar. */
export const rankedBarsSamples: Samples<RankedBarsModel> = {
  full,
  one: { ...full, rows: rows.slice(0, 1) },
  own: { ...full, rows: rows.map((row, i) => (i === 2 ? { ...row, own: true } : row)) },
  missing: {
    ...full,
    rows: [
      ...rows.slice(0, 2),
      { key: 'w', label: 'Dragør', value: { missing: 'withheld' }, text: '..' },
      { key: 'r', label: 'Rødovre', value: { missing: 'not-reported' }, text: '–' },
      { key: 'n', label: 'Brøndby', value: { missing: 'not-applicable' }, text: '.' },
    ],
  },
  'long-names': { ...full, rows: rows.slice(0, 4).map((row, i) => ({ ...row, label: longNames[i] ?? '' })) },
  nothing: { ...full, rows: [] },
};
