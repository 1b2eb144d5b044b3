import type { SlopeLine, SlopeModel } from '../slope/slope.layout.ts';
import { longNames, samplePlaces } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { tick } from './sample.ts';

const pairs = [
  [88, 94],
  [91, 90],
  [84, 92],
  [79, 86],
  [96, 93],
];

function lineOf(i: number, label: string): SlopeLine {
  const [from = 0, to = 0] = pairs[i] ?? [];
  const change = to - from;
  return {
    key: `${i}`,
    label,
    role: 'context',
    from: { value: from },
    to: { value: to },
    fromText: tick(from),
    toText: tick(to),
    changeText: change > 0 ? `+${change}` : tick(change),
  };
}

const lines = pairs.map((_, i) => lineOf(i, samplePlaces[i]?.name ?? ''));
const full: SlopeModel = { fromLabel: '2019', toLabel: '2025', lines };
const below = ({ from, to, ...line }: SlopeLine): SlopeLine => ({
  ...line,
  from: 'value' in from ? { value: from.value - 90 } : from,
  to: 'value' in to ? { value: to.value - 90 } : to,
  fromText: 'value' in from ? tick(from.value - 90) : '..',
  toText: 'value' in to ? tick(to.value - 90) : '..',
});

/** Slopes; a line without one of its ends is not drawn, and its words stay. */
export const slopeSamples: Samples<SlopeModel> = {
  full,
  one: { ...full, lines: lines.slice(0, 1) },
  own: {
    ...full,
    lines: lines.map((line, i) =>
      i === 2 ? { ...line, role: 'own' } : i === 3 ? { ...line, role: 'median', label: 'Median' } : line,
    ),
  },
  missing: {
    ...full,
    lines: lines.map((line, i) => {
      if (i === 0) return { ...line, from: { missing: 'withheld' }, fromText: '..', changeText: '' };
      if (i === 1) return { ...line, to: { missing: 'not-reported' }, toText: '–', changeText: '' };
      return line;
    }),
  },
  'long-names': { ...full, lines: longNames.map((label, i) => lineOf(i, label)) },
  negative: { ...full, lines: lines.map(below) },
  nothing: { ...full, lines: [] },
};
