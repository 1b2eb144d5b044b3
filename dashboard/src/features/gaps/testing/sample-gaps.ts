import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../../components/testing/sample-figure.ts';
import type { GapRow, GapsAnswer, GapView } from '../gap-view.ts';

const value = (n: number): Figure => ({ value: n });
const hidden: Figure = { missing: 'withheld' };
const unreported: Figure = { missing: 'not-reported' };

/** Need and places by hand: required at 90 % is need / 0.9 rounded up, at refusal a number of its own. */
interface Given {
  readonly places: number;
  readonly need: number;
  readonly atOccupancy: number;
  readonly atRefusal: number;
}

/** A row with every number. */
function known({ places, need, atOccupancy, atRefusal }: Given): Omit<GapRow, 'unit'> {
  return {
    served: value(need),
    waiting: value(0),
    places: value(places),
    need: value(need),
    occupancy: value(0.95),
    availability: value(0.75),
    requiredToday: value(need),
    requiredAtOccupancy: value(atOccupancy),
    requiredAtRefusal: value(atRefusal),
    gapToday: value(places - need),
    gapAtOccupancy: value(places - atOccupancy),
    gapAtRefusal: value(places - atRefusal),
    expectedPlaces: value(need + 5),
    reachableOccupancy: value(0.9),
    forecast: [],
  };
}

/** A row whose need is missing for a reason; its places are known. */
function without(reason: Figure, places: Figure = value(3)): Omit<GapRow, 'unit'> {
  return {
    served: reason,
    waiting: reason,
    places,
    need: reason,
    occupancy: value(0.9),
    availability: reason,
    requiredToday: reason,
    requiredAtOccupancy: reason,
    requiredAtRefusal: reason,
    gapToday: reason,
    gapAtOccupancy: reason,
    gapAtRefusal: reason,
    expectedPlaces: reason,
    reachableOccupancy: value(0.5),
    forecast: [],
  };
}

const autism = known({ places: 26, need: 27, atOccupancy: 30, atRefusal: 32 });
const children = known({ places: 50, need: 36, atOccupancy: 40, atRefusal: 41 });

const totals = {
  unmet: value(21),
  surplus: value(10),
  bottleneck: ['AD_AUT', 'AD_EAT'],
  occupancy: 0.9,
  refusal: 0.05,
};
const frame = {
  basis: sampleFigure.basis,
  notices: [
    { code: 'coverage-partial', params: { reported: 2, expected: 3 } },
    { code: 'shared-places-split', params: {} },
  ],
  totals,
};

/** Three target groups of the area: one short, one in surplus (day places), one withheld. */
export const groupAnswer: GapsAnswer = {
  ...frame,
  figures: [
    { targetGroup: 'CH_PHYS', unit: 'daytime', ...children },
    { targetGroup: 'AD_AUT', unit: 'day', ...autism },
    { targetGroup: 'AD_EAT', unit: 'day', ...without(hidden) },
  ],
};

/** The same groups in three municipalities; Frederiksberg has not reported, Høje-Taastrup’s children are withheld. */
export const cellAnswer: GapsAnswer = {
  ...frame,
  figures: [
    {
      targetGroup: 'CH_PHYS',
      municipality: '0101',
      unit: 'daytime',
      ...known({ places: 40, need: 27, atOccupancy: 30, atRefusal: 31 }),
    },
    { targetGroup: 'CH_PHYS', municipality: '0147', unit: 'daytime', ...without(unreported) },
    { targetGroup: 'CH_PHYS', municipality: '0169', unit: 'daytime', ...without(hidden) },
    {
      targetGroup: 'AD_AUT',
      municipality: '0101',
      unit: 'day',
      ...known({ places: 8, need: 18, atOccupancy: 20, atRefusal: 22 }),
    },
    { targetGroup: 'AD_AUT', municipality: '0147', unit: 'day', ...without(unreported) },
    {
      targetGroup: 'AD_AUT',
      municipality: '0169',
      unit: 'day',
      ...known({ places: 18, need: 9, atOccupancy: 10, atRefusal: 11 }),
    },
    { targetGroup: 'AD_EAT', municipality: '0101', unit: 'day', ...without(hidden) },
    { targetGroup: 'AD_EAT', municipality: '0147', unit: 'day', ...without(unreported) },
    { targetGroup: 'AD_EAT', municipality: '0169', unit: 'day', ...without({ missing: 'not-applicable' }) },
  ],
};

/** The municipalities in 24-hour places. */
export const municipalityAnswer: GapsAnswer = {
  ...frame,
  figures: [
    {
      municipality: '0101',
      unit: 'day',
      ...known({ places: 11, need: 27, atOccupancy: 30, atRefusal: 33 }),
    },
    { municipality: '0147', unit: 'day', ...without(unreported) },
    {
      municipality: '0169',
      unit: 'day',
      ...known({ places: 21, need: 9, atOccupancy: 10, atRefusal: 11 }),
    },
  ],
};

/** Two service types, one short. */
export const typeAnswer: GapsAnswer = {
  ...frame,
  figures: [
    { serviceType: 'BO107', unit: 'day', ...autism },
    { serviceType: 'DAG83', unit: 'daytime', ...children },
  ],
};

const groups: Record<string, string> = {
  AD_AUT: 'Autisme',
  AD_EAT: 'Spiseforstyrrelser',
  CH_PHYS: 'Børn med fysisk handicap',
};
const towns: Record<string, string> = {
  '0101': 'København',
  '0147': 'Frederiksberg',
  '0169': 'Høje-Taastrup',
};
const types: Record<string, string> = { BO107: 'Midlertidigt botilbud', DAG83: 'Særligt dagtilbud' };

/** Seen from Høje-Taastrup, at 90 % occupancy, in Danish. */
export const sampleView: GapView = {
  rule: 'belaegning',
  occupancy: 0.9,
  refusal: 0.05,
  order: 'mangel',
  language: 'da',
  own: '0169',
  geography: ['0147', '0101', '0169'],
  names: {
    targetGroup: (code) => groups[code] ?? code,
    municipality: (code) => towns[code] ?? code,
    serviceType: (code) => types[code] ?? code,
  },
};
