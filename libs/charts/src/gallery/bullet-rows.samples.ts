import type { BulletRow, BulletRowsModel } from '../bullet-rows/bullet-rows-props.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { more } from './sample.ts';

const rows: readonly BulletRow[] = [
  {
    key: 'a',
    label: 'Botilbuddet Kilden',
    value: { value: 0.94 },
    text: '47 af 50 · 94 %',
    marker: 1.04,
    reach: 0.9,
  },
  { key: 'b', label: 'Botilbuddet Lunden', value: { value: 1.08 }, text: '26 af 24 · 108 %', reach: 0.83 },
  { key: 'c', label: 'Dagtilbuddet Åen', value: { value: 0.71 }, text: '22 af 31 · 71 %', reach: 0.86 },
];
const full: BulletRowsModel = {
  label: 'Belægning efter tilbud',
  rowHeading: 'Tilbud',
  valueHeading: 'Belagte pladser',
  rows,
  band: { from: 0.9, to: 0.98 },
  words: {
    bar: 'Belagt',
    beyond: 'Over 100 %',
    band: 'Normalt',
    full: 'Alle pladser i drift',
    marker: 'Godkendte pladser',
    reach: 'Højst ved 5 % afvist',
  },
  more,
};

/** Bullet rows; a row without a value has neither bar nor marks. */
export const bulletRowsSamples: Samples<BulletRowsModel> = {
  full,
  one: { ...full, rows: rows.slice(0, 1) },
  own: { ...full, rows: rows.map((row, i) => (i === 0 ? { ...row, own: true } : row)) },
  missing: {
    ...full,
    rows: [
      ...rows.slice(0, 1),
      { key: 'd', label: 'Aflastning Engen', value: { missing: 'withheld' }, text: 'skjult' },
      {
        key: 'e',
        label: 'Opholdsstedet Heden',
        value: { missing: 'not-reported' },
        text: 'ikke indberettet',
      },
      { key: 'f', label: 'Klubben Fjorden', value: { missing: 'not-applicable' }, text: 'ikke relevant' },
    ],
  },
  'long-names': {
    ...full,
    rows: rows.map((row, i) => ({
      ...row,
      label: longNames[i] ?? '',
      note: 'kan højst holde 83 % med 5 % afviste',
    })),
  },
  nothing: { ...full, rows: [] },
};
