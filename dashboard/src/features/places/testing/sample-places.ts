import { municipalities } from '../../../components/testing/sample-lists.ts';
import type { Schema } from '../../../lib/api.ts';
import type { CodeNames } from '../../../lib/code-names.ts';
import type { PlacesViewpoint } from '../places-viewpoint.ts';
import { sampleBasis } from '../../../components/testing/sample-basis.ts';

type Row = Schema<'PlacesRow'>;
type Measures = Omit<Schema<'PlacesQuarter'>, 'quarter' | 'areaOccupancyRate' | 'municipalities'>;

/** Measures of `available` places of which `occupied` are used. */
export function measures(occupied: number, available: number, more: Partial<Measures> = {}): Measures {
  return {
    approvedPlaces: { value: available },
    staffedPlaces: { value: available },
    reservedPlaces: { value: 0 },
    vacantPlaces: { value: Math.max(0, available - occupied) },
    occupiedPlaces: { value: occupied },
    availablePlaces: { value: available },
    occupancyRate: { value: occupied / available },
    yearOccupancyRate: { value: occupied / available },
    reachableOccupancy: { value: 0.8 },
    reachableSeparately: { value: 0.6 },
    refusalAtOccupancy: { value: 0.1 },
    refusalSeparately: { value: 0.5 },
    reportedServices: 2,
    expectedServices: 2,
    ...more,
  };
}

/** Nothing known: fewer than half of the services reported. */
export const silent: Partial<Measures> = Object.fromEntries(
  [
    'approvedPlaces',
    'staffedPlaces',
    'reservedPlaces',
    'vacantPlaces',
    'occupiedPlaces',
    'availablePlaces',
    'occupancyRate',
    'yearOccupancyRate',
    'reachableOccupancy',
    'reachableSeparately',
    'refusalAtOccupancy',
    'refusalSeparately',
  ].map((key) => [key, { missing: 'not-reported' }]),
);

const quarters = ['2024K4', '2025K1', '2025K2', '2025K3', '2025K4'];

const basis: Schema<'Basis'> = {
  ...sampleBasis,
  period: { from: '2024K4', to: '2025K4' },
  methods: [{ key: 'period-occupancy', version: '1.0' }],
};

const totals: Schema<'PlacesTotals'> = {
  unit: 'day',
  quarters: quarters.map((quarter, i) => ({
    quarter,
    ...measures(90 + i, 100),
    areaOccupancyRate: { value: 0.93 },
    municipalities: { value: 0.92, lo: 0.85, hi: 0.99 },
  })),
  changeSinceYearBefore: { value: 0.04 },
  servicesAboveFull: { value: 1 },
  firstQuarter: '2018K1',
  lastQuarter: '2025K4',
  refusal: 0.05,
};

const byQuarter = (keys: Partial<Row>, used: readonly number[], available: number): Row[] =>
  quarters.map((quarter, i) => ({ ...keys, unit: 'day', quarter, ...measures(used[i] ?? 0, available) }));

/** Two service types: one above its places in the newest quarter, one of which the newest quarter is not reported. */
export const sampleByType: Schema<'PlacesAnswer'> = {
  basis,
  notices: [],
  totals,
  figures: [
    ...byQuarter({ serviceType: 'AFL' }, [8, 9, 9, 10, 11], 10),
    ...byQuarter({ serviceType: 'BO107' }, [40, 42, 44, 46, 47], 50).map((row) =>
      row.quarter === '2025K4' ? { ...row, approvedPlaces: { value: 55 } } : row,
    ),
    ...byQuarter({ serviceType: 'OPH' }, [3, 3, 3, 3, 3], 4).map((row) =>
      row.quarter === '2025K4' ? { ...row, ...silent } : row,
    ),
  ],
};

/** Three municipalities, of which one did not report. */
export const sampleByMunicipality: Schema<'PlacesAnswer'> = {
  ...sampleByType,
  figures: [
    ...byQuarter({ municipality: '0101' }, [80, 80, 80, 80, 80], 100),
    ...byQuarter({ municipality: '0147' }, [9, 9, 9, 9, 9], 10).map((row) => ({ ...row, ...silent })),
    ...byQuarter({ municipality: '0169' }, [19, 19, 19, 19, 19], 20),
  ],
};

/** Names of the samples' codes. */
export const sampleNames: CodeNames = {
  language: 'da',
  targetGroup: (code) => code,
  municipality: (code) => municipalities.find((one) => one.code === code)?.name ?? code,
  serviceType: (code) =>
    ({ AFL: 'Aflastning', BO107: 'Midlertidigt botilbud', OPH: 'Opholdssted' })[code] ?? code,
  area: (code) => code,
};

/** Region Hovedstaden by service type. */
export const sampleView: PlacesViewpoint = {
  names: sampleNames,
  areaName: 'Region Hovedstaden',
  own: undefined,
  ownOnly: false,
  targetGroup: undefined,
  division: 'tilbudstype',
  order: 'hoej',
  municipalities: new Map(municipalities.map((one) => [one.code, one])),
};
