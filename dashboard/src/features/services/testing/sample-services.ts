import { sampleFigure } from '../../../components/testing/sample-figure.ts';
import type { Schema } from '../../../lib/api.ts';
import type { ServiceNames } from '../service-names.ts';

const basis = { ...sampleFigure.basis, period: { from: '2025K4', to: '2025K4' }, priceLevel: null };

const home: Schema<'ServiceRow'> = {
  id: 'T0001',
  name: 'Botilbud Bakken',
  municipality: '0169',
  operatorType: 'municipal',
  operatorCode: '0169',
  serviceType: 'BO107',
  unit: 'day',
  targetGroups: ['AD_AUT'],
  specialisation: 'specialised',
  quarter: '2025K4',
  reportedAt: '2026-01-15',
  approvedPlaces: { value: 26 },
  staffedPlaces: { value: 24 },
  vacantPlaces: { value: 3 },
  waiting: { missing: 'withheld' },
  occupancy: { value: 0.875 },
  rateDkk: { value: 3125.4 },
  rateYear: 2025,
  distanceKm: { value: 4.4 },
};

/** Three services: one with free places nearby, one full with older figures, one that never reported. */
export const servicesAnswer: Schema<'ServicesAnswer'> = {
  basis,
  notices: [],
  figures: [
    home,
    {
      ...home,
      id: 'T0002',
      name: 'Opholdssted Elmen',
      municipality: '0101',
      operatorType: 'private',
      operatorCode: 'P043',
      vacantPlaces: { value: 0 },
      quarter: '2025K2',
      distanceKm: { value: 18.6 },
    },
    {
      ...home,
      id: 'T0003',
      name: 'Center Søen',
      municipality: '0147',
      operatorType: 'regional',
      operatorCode: '1084',
      unit: 'course',
      quarter: null,
      reportedAt: null,
      approvedPlaces: { missing: 'not-reported' },
      staffedPlaces: { missing: 'not-reported' },
      vacantPlaces: { missing: 'not-reported' },
      waiting: { missing: 'not-reported' },
      occupancy: { missing: 'not-reported' },
      rateDkk: { missing: 'not-reported' },
      rateYear: null,
      distanceKm: { value: 20 },
    },
  ],
  totals: {
    matching: 3,
    withVacancy: 1,
    page: 1,
    pageSize: 50,
    facets: {
      targetGroup: [{ key: 'AD_AUT', count: 3 }],
      serviceType: [{ key: 'BO107', count: 3 }],
      municipality: [
        { key: '0169', count: 1 },
        { key: '0101', count: 1 },
      ],
      operatorType: [
        { key: 'municipal', count: 1 },
        { key: 'private', count: 1 },
      ],
      rateBand: [
        { key: 'from-2500', count: 2 },
        { key: 'under-1500', count: 1 },
      ],
      within: [
        { key: '15', count: 1 },
        { key: '30', count: 2 },
        { key: '60', count: 3 },
      ],
    },
  },
};

const quarter = (name: string, staffed: number, occupied: number): Schema<'ServiceQuarter'> => ({
  quarter: name,
  approvedPlaces: { value: 26 },
  staffedPlaces: { value: staffed },
  reservedPlaces: { value: 1 },
  vacantPlaces: { value: 3 },
  occupiedPlaces: { value: occupied },
  occupancy: { value: occupied / staffed },
  budgetedOccupancy: { value: 0.95 },
  reachableOccupancy: { value: 0.75 },
});

const rate = (
  year: number,
  level: string,
  [rateDkk, fixed]: readonly [number, number],
): Schema<'ServiceRate'> => ({
  year,
  product: 'ophold',
  level,
  unit: 'day',
  rateDkk: { value: rateDkk },
  rateFixedDkk: { value: fixed },
});

/** The first service's page: three quarters across the change of law, one of them not reported; two levels of rates. */
export const servicePageAnswer: Schema<'ServicePageAnswer'> = {
  basis: { ...basis, period: { from: '2023K4', to: '2024K2' }, priceLevel: { prices: 'fixed', year: 2025 } },
  notices: [],
  figures: [
    quarter('2023K4', 24, 20.04),
    {
      ...quarter('2024K1', 24, 0),
      occupiedPlaces: { missing: 'not-reported' },
      occupancy: { missing: 'not-reported' },
    },
    quarter('2024K2', 24, 21),
  ],
  totals: {
    service: {
      ...home,
      quarter: '2024K2',
      legalBasis: 'serviceloven § 66',
      legalBasisBefore2024: 'serviceloven § 66',
      legalBasisNow: 'barnets lov § 43',
      validFrom: '2015-01-01',
      validTo: null,
    },
    rates: [
      rate(2024, 'standard', [3000, 3100]),
      rate(2025, 'standard', [3125.4, 3255]),
      rate(2025, 'hoej', [4000, 4000]),
    ],
    buyers: [
      { municipality: '0169', fullYearPlaces: { value: 6.96 } },
      { municipality: 'others', fullYearPlaces: { missing: 'withheld' } },
      { municipality: '0101', fullYearPlaces: { value: 8.04 } },
    ],
  },
};

/** Names in Danish. */
export const serviceNames: ServiceNames = {
  language: 'da',
  targetGroup: (code) => ({ AD_AUT: 'Autisme' })[code] ?? code,
  municipality: (code) =>
    ({ '0101': 'København', '0147': 'Frederiksberg', '0169': 'Høje-Taastrup' })[code] ?? code,
  serviceType: (code) => ({ BO107: 'Midlertidigt botilbud' })[code] ?? code,
  area: (code) => ({ '1084': 'Region Hovedstaden' })[code] ?? code,
};
