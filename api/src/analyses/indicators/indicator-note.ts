import type { Figure } from '@tilbudsvifte/planning';
import { breakNotices } from '../costs/costs.analysis.ts';
import type { CatalogueIndicator, QualityReason } from './indicator-note.dto.ts';
import type { Indicator } from './indicator.ts';

/** Fewer than four of five, and neither a rank nor a median says much. */
export const enoughReported = 0.8;

type Grade = Pick<CatalogueIndicator, 'quality' | 'qualityReason'>;
type Coverage = Pick<CatalogueIndicator, 'reported' | 'expected' | 'withheld'>;

const isMissing = (value: Figure, reason: string): boolean => 'missing' in value && value.missing === reason;

function coverageOf(indicator: Indicator, members: readonly string[], year: number | undefined): Coverage {
  const places = indicator.level === 'area' ? ['area'] : members;
  const values = places.map((place): Figure =>
    year === undefined ? { missing: 'not-reported' } : indicator.value(place, year),
  );
  const absent = values.filter((value) => isMissing(value, 'not-reported')).length;
  const withheld = values.filter((value) => isMissing(value, 'withheld')).length;
  return { expected: places.length, reported: places.length - absent, withheld };
}

/** Quality — how a figure came about and how whole it is; the rule is printed beside the grade. */
export function gradeOf(origin: Indicator['origin'], { reported, expected, withheld }: Coverage): Grade {
  const grade = (quality: Grade['quality'], qualityReason: QualityReason): Grade => ({
    quality,
    qualityReason,
  });
  if (origin === 'estimate') return grade('C', 'estimate');
  if (reported < enoughReported * expected) return grade('C', 'low-coverage');
  if (withheld > 0) return grade('B', 'withheld');
  if (reported < expected) return grade('B', 'partial');
  return origin === 'accounts' ? grade('A', 'booked') : grade('B', 'reported');
}

/** Accounts carry the breaks of the account plan; everything on children carries that of the law. */
function breaksOf({ kinds }: Indicator, years: readonly number[]): string[] {
  const [from, to] = [years[0], years[years.length - 1]];
  if (from === undefined || to === undefined || !kinds.includes('expenditure')) return [];
  return breakNotices(from, to).map(({ code }) => code);
}

/** What is known of an indicator, at the newest of its years up to `to`. */
export function indicatorNote(
  indicator: Indicator,
  members: readonly string[],
  to = Infinity,
): CatalogueIndicator {
  const { periods, value: _, ...kind } = indicator;
  const years = [...periods.keys()];
  const known = years.filter((year) => year <= to);
  const [year, earlier] = [known[known.length - 1], known[known.length - 2]];
  const coverage = coverageOf(indicator, members, year);
  return {
    ...kind,
    kinds: [...kind.kinds],
    methods: [...kind.methods],
    direction: 'neither',
    years,
    period: year === undefined ? null : (periods.get(year) ?? null),
    previousPeriod: earlier === undefined ? null : (periods.get(earlier) ?? null),
    breaks: breaksOf(indicator, years),
    ...coverage,
    ...gradeOf(kind.origin, coverage),
  };
}
