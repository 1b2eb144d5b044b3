import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../../components/testing/sample-figure.ts';
import type { Schema } from '../../../lib/api.ts';
import type { CodeNames } from '../../../lib/code-names.ts';

const withheld: Figure = { missing: 'withheld' };

function row(municipality: string, access: Figure, perThousand: number): Schema<'AccessRow'> {
  return {
    municipality,
    access,
    accessPerThousand: { value: perThousand },
    ownPlaces: { value: 20 },
    placesWithin: { value: 60 },
    nearestKm: { value: 4.2 },
  };
}

/** One municipality well served, one under-served, one that has not reported; one reach certain, one not, one withheld. */
export const accessAnswer: Schema<'AccessAnswer'> = {
  basis: sampleFigure.basis,
  notices: [{ code: 'withheld-spread', params: { count: 2 } }],
  figures: [
    row('0101', { value: 1.25 }, 2.4),
    row('0147', { value: 0.6 }, 1.8),
    row('0169', { missing: 'not-reported' }, 1.2),
  ],
  totals: {
    distance: 30,
    unit: 'day',
    bandsKm: [15, 30, 60],
    roadFactor: 1.3,
    reach: [
      {
        targetGroup: 'AD_AUT',
        unit: 'day',
        need: { value: 40 },
        reach: { value: 1 },
        municipalitiesWithService: { value: 3 },
      },
      {
        targetGroup: 'AD_EAT',
        unit: 'day',
        need: { value: 20 },
        reach: { value: 0.75, lo: 0.55, hi: 0.95 },
        municipalitiesWithService: { value: 1 },
      },
      {
        targetGroup: 'AD_FOR',
        unit: 'day',
        need: withheld,
        reach: withheld,
        municipalitiesWithService: { value: 0 },
      },
    ],
  },
};

/** The same where the whole need is withheld. */
export const hiddenAccess: Schema<'AccessAnswer'> = {
  ...accessAnswer,
  notices: [],
  figures: accessAnswer.figures.map((each) => ({ ...each, access: withheld })),
};

const groups: Record<string, string> = { AD_AUT: 'Autisme', AD_EAT: 'Spiseforstyrrelser', AD_FOR: 'Dom' };
const towns: Record<string, string> = {
  '0101': 'København',
  '0147': 'Frederiksberg',
  '0169': 'Høje-Taastrup',
};

/** Names in Danish. */
export const accessNames: CodeNames = {
  language: 'da',
  targetGroup: (code) => groups[code] ?? code,
  municipality: (code) => towns[code] ?? code,
  serviceType: (code) => code,
  area: (code) => code,
};
