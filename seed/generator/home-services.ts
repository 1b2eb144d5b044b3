import { FIRST_YEAR } from './calendar.ts';
import type { Municipality } from './municipality-table.ts';
import { power } from './power.ts';
import { randomFor } from './random.ts';

/** Support without places, by target group and service type. */
export interface HomeService {
  group: string;
  type: string;
  /** Citizens per 1,000 inhabitants in 2018. */
  perThousand: number;
  /** Yearly growth. */
  growth: number;
}

export const HOME_SERVICES: readonly HomeService[] = [
  { group: 'CH_SOC', type: 'PLEJE', perThousand: 1.05, growth: 0 },
  { group: 'CH_PSY', type: 'PLEJE', perThousand: 0.22, growth: 0.01 },
  { group: 'CH_DEV', type: 'PLEJE', perThousand: 0.15, growth: 0.02 },
  { group: 'AD_PSY', type: 'BOST85', perThousand: 3.9, growth: 0.015 },
  { group: 'AD_AUT', type: 'BOST85', perThousand: 1.5, growth: 0.035 },
  { group: 'AD_ID', type: 'BOST85', perThousand: 1.4, growth: 0 },
  { group: 'AD_BRAIN', type: 'BOST85', perThousand: 0.35, growth: 0.005 },
  { group: 'AD_PHYS', type: 'BPA96', perThousand: 0.34, growth: -0.01 },
  { group: 'AD_SUB', type: 'STOF101', perThousand: 2.3, growth: 0.005 },
  { group: 'AD_SUB', type: 'ALK141', perThousand: 1.8, growth: 0.01 },
];

/** Citizens of a municipality with such support on 31 December. */
export function servedAtHome(municipality: Municipality, service: HomeService, year: number): number {
  const { group, type, perThousand, growth } = service;
  const habit = randomFor('at home', municipality.code, group, type).between(0.75, 1.3);
  const wobble = 1 + randomFor('at home', municipality.code, year, group, type).noise() * 0.03;
  const level = (municipality.population / 1000) * perThousand * power(1 + growth, year - FIRST_YEAR);
  return Math.max(0, Math.round(level * habit * wobble));
}
