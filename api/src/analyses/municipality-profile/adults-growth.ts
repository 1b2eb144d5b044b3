import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import { combine } from '../answer/withheld.ts';
import { inhabitants } from '../indicators/people.ts';
import type { ProfileRow } from './municipality-profile.answer.ts';
import type { ProfileSources } from './profile-sources.ts';

const horizon = 5;

/** Growth of the inhabitants of 18–64 years over the coming five years, by the population projection. */
export function adultsGrowthRow({ facts, municipality, year }: ProfileSources): ProfileRow {
  const growth = (place: string): Figure => {
    const adults = (at: number): Figure => inhabitants(facts, place, { year: at, group: 'adults' });
    return combine([adults(year), adults(year + horizon)], (now = 0, then = 0) =>
      now > 0 ? figure(then / now - 1) : missing('zero-base'),
    );
  };
  return {
    section: 'future',
    indicator: 'adults-growth',
    period: String(year + horizon),
    unit: 'share',
    own: growth(municipality),
    area: growth('area'),
  };
}
