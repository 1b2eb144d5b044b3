import type { Figure } from '@tilbudsvifte/planning';
import { capitalFacts } from '../../location/testing/capital-facts.ts';
import type { CooperationFacts } from '../cooperation-facts.ts';

const toFigure = (need: number | null): Figure => (need === null ? { missing: 'withheld' } : { value: need });

/** The 29 municipalities of the capital region with these needs of one target group; null is withheld. */
export function cooperationFacts(
  needs: readonly (number | null)[],
  total = needs.reduce<number>((sum, need) => sum + (need ?? 0), 0),
): CooperationFacts {
  const seats = capitalFacts().municipalities.slice(0, needs.length);
  return {
    year: 2025,
    municipalities: seats.map(({ code, latitude, longitude }) => ({
      code,
      latitude,
      longitude,
      reported: true,
    })),
    groups: [
      {
        targetGroup: 'AD_AUT',
        unit: 'day',
        totalNeed: { value: total },
        needs: needs.map(toFigure),
        places: needs.map((_, i) => (i === 0 ? 6.5 : 0)),
        rateDkkPerDay: { value: 2000 },
      },
    ],
  };
}

/** Everybody with the same need. */
export const equalNeeds = (count: number, need: number): number[] => new Array<number>(count).fill(need);
