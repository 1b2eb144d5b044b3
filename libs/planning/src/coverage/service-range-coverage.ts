import { figure, type Figure, mapFigure, missing } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { sumFigures } from '../figures/sum-figures.ts';

/** What the region offers one target group. */
export interface GroupCoverage {
  readonly key: string;
  /** Citizens in need. */
  readonly need: number;
  /** Services in the region that can take the group. */
  readonly services: number;
  /** Operators of these services. */
  readonly operators: number;
  /** Citizens in need who live within the chosen distance of such a service. */
  readonly needWithinReach: Figure;
  /** Chance that a citizen of the group finds a free place, see `availability`. */
  readonly availability: Figure;
}

/** How well the range of services covers the target groups. */
export interface ServiceRangeCoverage {
  /** Share of groups with at least one service. */
  readonly existenceByGroup: Figure;
  /** Share of need in groups with at least one service. */
  readonly existenceByNeed: Figure;
  /** Share of need within the chosen distance of a service. */
  readonly reach: Figure;
  /** Share of need that finds a free place. */
  readonly assurance: Figure;
  /** Keys of groups that hang on one service or one operator. */
  readonly singleSource: readonly string[];
}

/**
 * Coverage of the shared range of services (*tilbudsvifte*) — existence, reach, assurance and single sources over the
 * target groups with need [luo-qi2009] [erlang1917]. Groups without need leave the denominators.
 * Unit: citizens in, shares 0–1 out.
 * Missing cases: `no-demand` when no group has need, `not-reported` when there are no groups; reach and assurance
 * take the most serious reason when a group's part is missing.
 * @throws RangeError when need, services or operators is negative.
 * @example serviceRangeCoverage([{ key: 'a', need: 9, services: 2, operators: 1, needWithinReach: { value: 6 },
 *   availability: { value: 0.8 } }]).singleSource // ['a']
 */
export function serviceRangeCoverage(groups: readonly GroupCoverage[]): ServiceRangeCoverage {
  groups.forEach(requireCounts);
  const inNeed = groups.filter((group) => group.need > 0);
  const reason = groups.length === 0 ? 'not-reported' : 'no-demand';
  const need = inNeed.reduce((sum, group) => sum + group.need, 0);
  const share = (parts: readonly Figure[], whole: number): Figure =>
    whole === 0 ? missing(reason) : mapFigure(sumFigures(parts).total, (total) => total / whole);
  const exists = (group: GroupCoverage): boolean => group.services > 0;
  return {
    existenceByGroup: share(
      inNeed.map((group) => figure(exists(group) ? 1 : 0)),
      inNeed.length,
    ),
    existenceByNeed: share(
      inNeed.map((group) => figure(exists(group) ? group.need : 0)),
      need,
    ),
    reach: share(
      inNeed.map((group) => group.needWithinReach),
      need,
    ),
    assurance: share(
      inNeed.map((group) => mapFigure(group.availability, (found) => found * group.need)),
      need,
    ),
    singleSource: inNeed.filter((g) => g.services === 1 || g.operators === 1).map((group) => group.key),
  };
}

function requireCounts({ key, need, services, operators }: GroupCoverage): void {
  requireRange(`need of ${key}`, need, NOT_NEGATIVE);
  requireRange(`services of ${key}`, services, NOT_NEGATIVE);
  requireRange(`operators of ${key}`, operators, NOT_NEGATIVE);
}
