import { type Figure, isPresent, median, missing, type Present, rankAmong } from '@tilbudsvifte/planning';
import { enoughReported, indicatorNote } from '../indicators/indicator-note.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { ComparedIndicator, CompareRow } from './compare.answer.ts';

/** Who is compared, and over which years. */
export interface Comparison {
  /** Municipalities chosen by the reader. */
  readonly chosen: readonly string[];
  readonly peers: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly series: 'all' | 'ends';
}

const notApplicable = missing('not-applicable');

/** Newest year of an indicator up to the year asked for, and the first one from the year asked for. */
export function endsOf(
  indicator: Indicator,
  { from, to }: Pick<Comparison, 'from' | 'to'>,
): { year: number; fromYear: number } {
  const known = [...indicator.periods.keys()];
  const year = known.filter((one) => one <= to).pop() ?? to;
  const fromYear = known.find((one) => one >= from && one < year) ?? from;
  return { year, fromYear };
}

/** Rank among the peers — none below four of five reported, for the missing ones could stand anywhere. */
export function rankOf(own: Figure, others: readonly Figure[]): Figure {
  const all = [own, ...others];
  const known = all.filter(isPresent).length;
  if (others.length === 0) return notApplicable;
  if (known >= enoughReported * all.length) return rankAmong(own, others);
  return reasonOf(all);
}

/** Why too few are known: withheld binds, for nobody can mend it. */
function reasonOf(values: readonly Figure[]): Figure {
  const withheld = values.some((one) => 'missing' in one && one.missing === 'withheld');
  return missing(withheld ? 'withheld' : 'not-reported');
}

/** Median of the peers; half of them must be known before a middle one means anything. */
function medianOf(values: readonly Figure[]): Figure {
  if (values.length === 0) return notApplicable;
  const known = values.filter(isPresent).map(({ value }) => value);
  return known.length * 2 >= values.length && known.length > 0 ? median(known) : reasonOf(values);
}

/** Rows of one indicator in one year: chosen municipalities and peers, the area, and the median of the peers. */
function rowsOfYear(
  indicator: Indicator,
  { chosen, peers }: Comparison,
  { year, fromYear }: { readonly year: number; readonly fromYear: number | null },
): CompareRow[] {
  const places = indicator.level === 'area' ? [] : [...new Set([...chosen, ...peers])];
  const value = new Map(places.map((place) => [place, indicator.value(place, year)]));
  const before = new Map(
    fromYear === null ? [] : places.map((place) => [place, indicator.value(place, fromYear)]),
  );
  const at = { indicator: indicator.indicator, year };
  const rows = places.map((municipality): CompareRow => {
    const own = value.get(municipality) ?? notApplicable;
    const field = peers.length === 0 ? [] : places;
    const others = field
      .filter((code) => code !== municipality)
      .map((code) => value.get(code) ?? notApplicable);
    return {
      ...at,
      municipality,
      value: own,
      previous: before.get(municipality) ?? notApplicable,
      rank: rankOf(own, others),
    };
  });
  const ofPeers = (values: ReadonlyMap<string, Figure>): Figure =>
    medianOf(values.size === 0 ? [] : peers.map((code) => values.get(code) ?? notApplicable));
  return [
    ...rows,
    {
      ...at,
      municipality: 'area',
      value: indicator.value('area', year),
      previous: fromYear === null ? notApplicable : indicator.value('area', fromYear),
      rank: notApplicable,
    },
    { ...at, municipality: 'median', value: ofPeers(value), previous: ofPeers(before), rank: notApplicable },
  ];
}

/** Rows of one indicator: one per place with both ends, or one per place and year. */
export function compareRows(indicator: Indicator, comparison: Comparison): CompareRow[] {
  const { year, fromYear } = endsOf(indicator, comparison);
  const first = fromYear < year ? fromYear : null;
  const years =
    comparison.series === 'all'
      ? [...indicator.periods.keys()].filter((one) => one >= comparison.from && one < year)
      : [];
  return [
    ...years.flatMap((one) => rowsOfYear(indicator, comparison, { year: one, fromYear: null })),
    ...rowsOfYear(indicator, comparison, { year, fromYear: first }),
  ];
}

const lowest = ({ value, lo }: Present): number => lo ?? value;
const highest = ({ value, hi }: Present): number => hi ?? value;

/** Whether the chosen municipalities differ surely: not when the interval of the highest meets that of the lowest. */
export function differenceOf(values: readonly Figure[]): ComparedIndicator['difference'] {
  const known = values.filter(isPresent);
  if (known.length < 2) return 'too-few';
  if (known.every((one) => lowest(one) === highest(one))) return 'exact';
  const meet = Math.max(...known.map(lowest)) <= Math.min(...known.map(highest));
  return meet ? 'none-certain' : 'some-certain';
}

/** What is known of an indicator in this comparison. */
export function comparedIndicator(indicator: Indicator, comparison: Comparison): ComparedIndicator {
  const { chosen, peers, to } = comparison;
  const { year, fromYear } = endsOf(indicator, comparison);
  const places = indicator.level === 'area' ? [] : chosen;
  return {
    ...indicatorNote(indicator, peers.length > 0 ? peers : chosen, to),
    year,
    fromYear,
    ranked: peers.length === 0 ? 0 : new Set([...chosen, ...peers]).size,
    difference: differenceOf(places.map((place) => indicator.value(place, year))),
  };
}
