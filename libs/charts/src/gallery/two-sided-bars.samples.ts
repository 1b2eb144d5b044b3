import type { TwoSidedBarsModel, TwoSidedRow } from '../two-sided-bars/two-sided-bars-props.ts';
import { longNames, samplePlaces } from './sample-places.ts';
import type { Samples } from './sample.ts';
import { more, tick } from './sample.ts';

const pairs = [
  [14, 22],
  [19, 6],
  [3, 11],
  [8, 1],
];

function rowOf(i: number, label: string): TwoSidedRow {
  const [bought = 0, sold = 0] = pairs[i] ?? [];
  const net = sold - bought;
  return {
    key: `${i}`,
    label,
    left: { value: { value: bought }, text: tick(bought) },
    right: { value: { value: sold }, text: tick(sold) },
    net: net > 0 ? `+${net}` : tick(net),
  };
}

const rows = pairs.map((_, i) => rowOf(i, samplePlaces[i]?.name ?? ''));
const hidden = { value: { missing: 'withheld' }, text: '..' } as const;
const unreported = { value: { missing: 'not-reported' }, text: '–' } as const;
const full: TwoSidedBarsModel = {
  label: 'Køb og salg af pladser efter partner',
  rowHeading: 'Partner',
  leftHeading: 'Købt',
  rightHeading: 'Solgt',
  netHeading: 'Netto',
  rows,
  more,
};

/** Two-sided bars; a side without a value has no bar, which is not a bar of no length. */
export const twoSidedBarsSamples: Samples<TwoSidedBarsModel> = {
  full,
  one: { ...full, rows: rows.slice(0, 1) },
  missing: {
    ...full,
    rows: [
      ...rows.slice(0, 1),
      { key: 'half', label: 'Herlev', left: hidden, right: { value: { value: 6 }, text: '6' }, net: '..' },
      { key: 'none', label: 'Glostrup', left: unreported, right: unreported, net: '–' },
      {
        key: 'pooled',
        label: 'Øvrige (skjult antal pr. kommune)',
        pooled: true,
        left: hidden,
        right: hidden,
        net: '..',
      },
    ],
  },
  'long-names': { ...full, rows: longNames.map((label, i) => rowOf(i, label)) },
  nothing: { ...full, rows: [] },
};
