import type { ReferenceBar, ReferenceBarsModel } from '../reference-bars/reference-bars.layout.ts';
import { longNames, samplePlaces } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { tick } from './sample.ts';

const barsOf = (numbers: readonly number[]): readonly ReferenceBar[] =>
  numbers.map((value, i) => ({
    key: `${i}`,
    name: samplePlaces[i]?.name ?? '',
    abbreviation: samplePlaces[i]?.abbreviation ?? '',
    figure: { value },
    text: tick(value),
  }));
const bars = barsOf([9120, 8740, 8305, 7990, 7410]);
const full: ReferenceBarsModel = {
  label: 'Udgift pr. indbygger efter kommune',
  headings: { name: 'Kommune', value: 'Kr. pr. indbygger' },
  bars,
  reference: { value: 8305, label: 'Median 8.305' },
};

/** Bars held against a median, below zero too. */
export const referenceBarsSamples: Samples<ReferenceBarsModel> = {
  full,
  one: { ...full, bars: bars.slice(0, 1) },
  own: { ...full, bars: bars.map((bar, i) => (i === 1 ? { ...bar, own: true } : bar)) },
  missing: {
    ...full,
    bars: bars.map((bar, i) => {
      if (i === 1) return { ...bar, figure: { missing: 'withheld' }, text: 'skjult' };
      if (i === 2) return { ...bar, figure: { missing: 'not-reported' }, text: 'ikke indberettet' };
      return i === 3 ? { ...bar, figure: { missing: 'not-applicable' }, text: 'ikke relevant' } : bar;
    }),
  },
  'long-names': { ...full, bars: bars.slice(0, 4).map((bar, i) => ({ ...bar, name: longNames[i] ?? '' })) },
  negative: {
    ...full,
    bars: barsOf([310, 120, -40, -260, -515]),
    reference: { value: -40, label: 'Median −40' },
  },
  nothing: { label: full.label, headings: full.headings, bars: [] },
};
