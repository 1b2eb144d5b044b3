import type {
  ComponentBarsModel,
  ComponentCell,
  ComponentRow,
} from '../component-bars/component-bars-props.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { more } from './sample.ts';

const columns = [
  { key: 'buyers', label: 'Få købere' },
  { key: 'level', label: 'Lav belægning' },
  { key: 'size', label: 'Få pladser' },
];
const cellOf = (value: number, text: string): ComponentCell => ({
  value: { value },
  text,
  ...(value > 0.8 && { flag: true }),
});
const rows: readonly ComponentRow[] = [
  {
    key: 'kilden',
    label: 'Kilden',
    note: 'Gladsaxe',
    cells: { buyers: cellOf(0.9, '2'), level: cellOf(0.42, '89 %'), size: cellOf(0.61, '12') },
    score: '64 (55–72)',
  },
  {
    key: 'lunden',
    label: 'Lunden',
    note: 'Herlev',
    cells: { buyers: cellOf(0.33, '7'), level: cellOf(0.84, '78 %'), size: cellOf(0.2, '31') },
    score: '46 (37–55)',
  },
];
const full: ComponentBarsModel = {
  label: 'Tegn på afspecialisering efter tilbud',
  rowHeading: 'Tilbud',
  scoreHeading: 'Samlet',
  columns,
  rows,
  flagWord: 'advarsel',
  more,
};
const holes: ComponentRow['cells'] = {
  buyers: { value: { missing: 'withheld' }, text: 'skjult' },
  level: { value: { missing: 'not-reported' }, text: 'ikke indberettet' },
  size: { value: { missing: 'not-applicable' }, text: 'ikke relevant' },
};

/** Component bars; a component without a value carries the mark of its reason instead of an empty bar. */
export const componentBarsSamples: Samples<ComponentBarsModel> = {
  full,
  one: { ...full, rows: rows.slice(0, 1) },
  missing: { ...full, rows: rows.map((row, i) => (i === 0 ? { ...row, cells: holes, score: '..' } : row)) },
  'long-names': {
    ...full,
    rows: rows.map((row, i) => ({ ...row, label: longNames[i] ?? '', note: 'Høje-Taastrup' })),
  },
  nothing: { ...full, rows: [] },
};
