import type { DemoService } from './services.ts';

/** Story: this service loses its buyers year by year, and its occupancy with them. */
export const LOSING_BUYERS: DemoService = {
  id: 'T0101',
  name: 'Botilbud Møllestenen (demo)',
  type: 'BO107',
  groups: ['AD_BRAIN'],
  operatorType: 'kommunal',
  operatorCode: '0253',
  hostCode: '0253',
  specialisation: 'hoejt_specialiseret',
  from: '2011-04-01',
  to: '',
  places: 22,
};

/** Its buyers in the order in which they stay; the last leave first. */
export const LOYAL_BUYERS = [
  '0253',
  '0269',
  '0259',
  '0183',
  '0265',
  '0169',
  '0350',
  '0329',
  '0336',
  '0320',
] as const;

const COURSE: readonly (readonly [year: number, buyers: number, occupancy: number])[] = [
  [2018, 10, 0.98],
  [2019, 10, 0.97],
  [2020, 9, 0.96],
  [2021, 8, 0.93],
  [2022, 6, 0.88],
  [2023, 5, 0.82],
  [2024, 3, 0.75],
  [2025, 2, 0.66],
];

export function courseOfLosingBuyers(year: number): { buyers: number; occupancy: number } {
  const [, buyers, occupancy] = COURSE.find(([when]) => when === year) ?? [year, 2, 0.66];
  return { buyers, occupancy };
}

/** Story: children's spending per inhabitant in this municipality lies far above its peers'. */
export const FAR_FROM_PEERS = { municipality: '0270', factor: 1.65 } as const;

/** Story: reports that never came. */
export const NEED_NOT_REPORTED = { year: 2025, municipalities: ['0223', '0250', '0336'] } as const;
export const PLACES_NOT_REPORTED = { municipality: '0340', quarters: ['2025K1', '2025K2'] } as const;

/** Ishøj reports for Vallensbæk. */
export const REPORTS_FOR: ReadonlyMap<string, string> = new Map([['0187', '0183']]);

const planned = (service: Omit<DemoService, 'id' | 'to'>): DemoService => ({ ...service, id: '', to: '' });

/** Services that are decided or thought of and not open yet; plans.csv says how many places. */
export const FUTURE_SERVICES: readonly DemoService[] = [
  planned({
    name: 'Botilbud Bølgebryderen (demo)',
    type: 'BO108',
    groups: ['AD_AUT'],
    operatorType: 'kommunal',
    operatorCode: '0169',
    hostCode: '0169',
    specialisation: 'hoejt_specialiseret',
    from: '2027-04-01',
    places: 16,
  }),
  planned({
    name: 'Botilbud Kompasset Syd (demo)',
    type: 'BO107',
    groups: ['AD_AUT', 'AD_PSY'],
    operatorType: 'regional',
    operatorCode: '1085',
    hostCode: '0370',
    specialisation: 'hoejt_specialiseret',
    from: '2028-01-01',
    places: 12,
  }),
  planned({
    name: 'Bofællesskab Fyrskibet (demo)',
    type: 'ABL105',
    groups: ['AD_AUT'],
    operatorType: 'kommunal',
    operatorCode: '0101',
    hostCode: '0101',
    specialisation: 'specialiseret',
    from: '2029-01-01',
    places: 24,
  }),
];
