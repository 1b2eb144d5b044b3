import type { Figure } from '@tilbudsvifte/planning';
import { sampleFigure } from '../../../components/testing/sample-figure.ts';
import type { Schema } from '../../../lib/api.ts';
import type { CodeNames } from '../../../lib/code-names.ts';

type Row = Schema<'CooperationRow'>;

const withheld: Figure = { missing: 'withheld' };
const gone: Figure = { missing: 'not-applicable' };

function row(targetGroup: string, alone: Figure, pooled: Figure, saved: Figure): Row {
  return {
    targetGroup,
    unit: 'day',
    municipalities: { value: 2 },
    need: pooled,
    placesAlone: alone,
    placesInClusters: 'value' in pooled ? { value: pooled.value + 3 } : pooled,
    placesPooled: pooled,
    savedInClusters: saved,
    savedPooled: saved,
    occupancyAlone: 'value' in pooled ? { value: 0.5 } : pooled,
    occupancyPooled: 'value' in pooled ? { value: 0.9 } : pooled,
    effectivePlaces: { value: 40 },
    criticalMassPlaces: { value: 94 },
    municipalitiesForCriticalMass: { value: 7 },
  };
}

const totals: Schema<'CooperationTotals'> = {
  occupancy: 0.9,
  refusal: 0.05,
  criticalMassPlaces: { value: 94 },
  dayPlacesAlone: { value: 53, lo: 51, hi: 54 },
  dayPlacesInClusters: { value: 45 },
  dayPlacesPooled: { value: 39 },
  daySavedPooled: { value: 14, lo: 12, hi: 15 },
  groupsCounted: 2,
  groupsLeftOut: 1,
  clusters: [
    { cluster: '0101', municipalities: ['0101', '0147'] },
    { cluster: '0169', municipalities: ['0169'] },
  ],
  sizes: [
    {
      places: 4,
      reachableOccupancy: { value: 0.36 },
      refusalAt95: { value: 0.83 },
      refusalAtOccupancy: { value: 0.7 },
    },
    {
      places: 10,
      reachableOccupancy: { value: 0.59 },
      refusalAt95: { value: 0.65 },
      refusalAtOccupancy: { value: 0.5 },
    },
  ],
  criticalMass: [
    { refusal: 0.05, occupancy: 0.8, places: { value: 34 } },
    { refusal: 0.05, occupancy: 0.9, places: { value: 94 } },
    { refusal: 0.1, occupancy: 0.8, places: { value: 22 } },
    { refusal: 0.1, occupancy: 0.9, places: { missing: 'not-applicable' } },
  ],
};

const notices = [{ code: 'withheld-as-interval', params: { count: 1 } }];

/** Autism with an interval, eating disorders exact, offenders withheld. */
export const groupsAnswer: Schema<'CooperationAnswer'> = {
  basis: sampleFigure.basis,
  notices,
  figures: [
    row('AD_EAT', { value: 23 }, { value: 19 }, { value: 4 }),
    row('AD_AUT', { value: 30, lo: 28, hi: 31 }, { value: 20 }, { value: 10, lo: 8, hi: 11 }),
    row('AD_FOR', withheld, withheld, withheld),
  ],
  totals,
};

/** Autism in two clusters, and the whole area. */
export const clusterAnswer: Schema<'CooperationAnswer'> = {
  ...groupsAnswer,
  figures: [
    {
      ...row('AD_AUT', { value: 16 }, { value: 13 }, { value: 3 }),
      cluster: '0101',
      placesInClusters: gone,
      savedInClusters: gone,
    },
    {
      ...row(
        'AD_AUT',
        { value: 14, lo: 12, hi: 15 },
        { value: 10, lo: 8, hi: 13 },
        { value: 4, lo: 0, hi: 7 },
      ),
      cluster: '0169',
      need: withheld,
      placesInClusters: gone,
      savedInClusters: gone,
    },
    row('AD_AUT', { value: 30, lo: 28, hi: 31 }, { value: 20 }, { value: 10, lo: 8, hi: 11 }),
  ],
};

const towns: Record<string, string> = {
  '0101': 'København',
  '0147': 'Frederiksberg',
  '0169': 'Høje-Taastrup',
};
const groups: Record<string, string> = { AD_AUT: 'Autisme', AD_EAT: 'Spiseforstyrrelser', AD_FOR: 'Dom' };

/** Names in Danish. */
export const sampleNames: CodeNames = {
  language: 'da',
  targetGroup: (code) => groups[code] ?? code,
  municipality: (code) => towns[code] ?? code,
  serviceType: (code) => code,
  area: (code) => code,
};
