import type { TornadoBarsModel, TornadoRow } from '../tornado-bars/tornado-bars-props.ts';
import { longNames } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { more, tick } from './sample.ts';

const rowOf = (label: string, low: number, high: number): TornadoRow => ({
  key: label,
  label,
  low,
  high,
  lowText: tick(low),
  highText: tick(high),
});
const rows = [
  { ...rowOf('Virkning', 12, 164), note: '0,2 til 1,2 gange det antagne' },
  rowOf('Løn', 118, 86),
  rowOf('Priser', 94, 110),
  rowOf('Ophold', 99, 104),
];
const full: TornadoBarsModel = {
  label: 'Nutidsværdi ved lav og høj værdi',
  rowHeading: 'Antagelse',
  lowLabel: 'Lav værdi',
  highLabel: 'Høj værdi',
  middle: { value: 102, label: 'Alt i midten: 102' },
  rows,
  formatTick: tick,
  more,
};

/** Tornado bars; a result below zero lies left of the solid line. */
export const tornadoBarsSamples: Samples<TornadoBarsModel> = {
  full,
  one: { ...full, rows: rows.slice(0, 1) },
  'long-names': { ...full, rows: rows.map((row, i) => ({ ...row, label: longNames[i] ?? '' })) },
  negative: {
    ...full,
    middle: { value: -18, label: 'Alt i midten: −18' },
    rows: [rowOf('Virkning', -80, 33), rowOf('Løn', -9, -27)],
  },
  nothing: { ...full, rows: [] },
};
