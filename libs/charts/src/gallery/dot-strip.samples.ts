import type { DotStripModel } from '../dot-strip/dot-strip.layout.ts';
import type { MicroStripProps } from '../dot-strip/micro-strip.tsx';
import type { Samples } from './sample.ts';

const values = [78, 84, 88, 91, 93, 96, 99, 82, 90, 94, 87, 100];
const changes = [-12, -7, -4, -1, 0, 3, 5];

/** Dot strips; areas without a value have no dot and are counted in the note of the figure. */
export const dotStripSamples: Samples<DotStripModel> = {
  full: {
    values,
    own: { value: 96, label: '96 %' },
    median: { value: 90.5, label: 'median 91 %' },
    target: 95,
  },
  one: { values: [42], own: { value: 42, label: '42' }, fromZero: true },
  own: { values, own: { value: 100, label: 'Dragør: 100 %' }, median: { value: 90.5, label: 'median 91 %' } },
  missing: { values, median: { value: 90.5, label: 'median 91 %' } },
  'long-names': {
    values,
    own: { value: 78, label: 'Lyngby-Taarbæk: 78 %' },
    median: { value: 99, label: 'median i hele regionen 99 %' },
  },
  negative: {
    values: changes,
    own: { value: -12, label: '−12' },
    median: { value: -1, label: 'median −1' },
    fromZero: true,
  },
  nothing: { values: [] },
};

/** Micro strips for cells of a table. */
export const microStripSamples: Samples<MicroStripProps> = {
  full: { values, own: 96, median: 90.5 },
  one: { values: [42], own: 42 },
  own: { values, own: 78 },
  missing: { values, median: 90.5 },
  negative: { values: changes, own: -12, median: -1 },
  nothing: { values: [] },
};
