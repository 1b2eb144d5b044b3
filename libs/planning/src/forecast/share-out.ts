import { isPresent } from '../figures/figure.ts';
import { at } from '../numerics/at.ts';
import { dampedDrift } from './damped-drift.ts';
import { expectedIn } from './expected-in.ts';
import type { ForecastSettings } from './forecast-options.ts';
import { expectedOf, type Member, type MunicipalPanel } from './municipal-panel.ts';
import type { CountedYear } from './need-history.ts';

/** A coming year of the region, dealt out among its municipalities. */
export interface SharedYear {
  readonly year: number;
  readonly total: number;
  /** In the order of the members; they add up to the total. */
  readonly parts: readonly { readonly member: Member; readonly value: number }[];
}

/** A municipality that has nobody today is taken to have half of what its ages make one expect. */
const ZERO_SHARE = 0.5;

/**
 * The region's damped drift, dealt out by the last counts, each moved by the municipality's own expected counts. Needs
 * a region that can be forecast.
 */
export function shareOut(
  { members, expected }: MunicipalPanel,
  counted: readonly CountedYear[],
  settings: ForecastSettings,
): SharedYear[] {
  const base = at(counted, counted.length - 1);
  const level = base.count / expectedOf(members, base.year);
  return dampedDrift(counted, expected, settings).map(({ year, mean }) => {
    const raw = members.map((member) => rawShare(member, { base: base.year, year, level }));
    const sum = raw.reduce((partial, share) => partial + share, 0);
    const total = Math.max(0, mean);
    const scale = sum > 0 ? total / sum : 0;
    return { year, total, parts: members.map((member, i) => ({ member, value: at(raw, i) * scale })) };
  });
}

function rawShare(
  { needs, expected }: Member,
  { base, year, level }: { base: number; year: number; level: number },
): number {
  const last = needs.get(base);
  const before = expectedIn(expected, base);
  const after = expectedIn(expected, year);
  if (last === undefined || !isPresent(last) || last.value === 0) return ZERO_SHARE * after * level;
  return before === 0 ? last.value : last.value * (after / before);
}
