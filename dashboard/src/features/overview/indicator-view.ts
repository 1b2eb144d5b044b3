import { compareDanish, formatQuarter } from '@tilbudsvifte/locale';
import type { FigureKind, Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';
import type { OverviewWords } from './overview-words.ts';

/** One of the indicators of Overblik. */
export type IndicatorKey = Schema<'OverviewRow'>['indicator'];

/** What an indicator counts in. */
export type IndicatorUnit = Schema<'IndicatorNote'>['unit'];

/** One municipality, or the area, in one indicator. */
export interface IndicatorPlace {
  readonly code: string;
  readonly name: string;
  readonly value: Figure;
  /** A year earlier. */
  readonly previous: Figure;
}

/** One indicator as the page tells it. */
export interface IndicatorView {
  readonly indicator: IndicatorKey;
  readonly unit: IndicatorUnit;
  readonly kind: FigureKind;
  /** Period in words. */
  readonly period: string;
  readonly previousPeriod: string | undefined;
  /** Year of the period; also the price year of amounts, which are in prices of the newest accounts. */
  readonly year: number;
  /** The municipalities of the area in Danish order; none where the indicator has no figure of theirs. */
  readonly members: readonly IndicatorPlace[];
  readonly area: IndicatorPlace;
  readonly own: IndicatorPlace | undefined;
  /** Whom the card is about: the own municipality, else the area. */
  readonly subject: IndicatorPlace;
  readonly median: { readonly value: Figure; readonly previous: Figure };
}

const kindOf: Readonly<Record<IndicatorUnit, FigureKind>> = {
  count: 'integer',
  share: 'share',
  dkk: 'money',
};
const unknown = { value: { missing: 'not-reported' }, previous: { missing: 'not-reported' } } as const;

const periodWords = (period: string, language: Language): string =>
  /K\d$/.test(period) ? formatQuarter(period, language) : period;

function placesOf(
  figures: readonly Schema<'OverviewRow'>[],
  { municipalities, areaName }: OverviewWords,
): IndicatorPlace[] {
  return figures.map(({ municipality: code, value, previous }) => {
    const name = code === 'area' ? areaName : (municipalities.get(code)?.name ?? code);
    return { code, name, value, previous };
  });
}

const membersOf = (places: readonly IndicatorPlace[]): IndicatorPlace[] =>
  places
    .filter(({ code }) => code !== 'area' && code !== 'median')
    .sort((a, b) => compareDanish(a.name, b.name));

/** Indicator of an answer — its rows sorted into own municipality, area, median and all the others. */
export function indicatorView(
  { figures, totals }: Pick<Schema<'OverviewAnswer'>, 'figures' | 'totals'>,
  indicator: IndicatorKey,
  words: OverviewWords,
): IndicatorView | undefined {
  const note = totals.indicators.find((one) => one.indicator === indicator);
  if (note === undefined) return undefined;
  const places = placesOf(
    figures.filter((row) => row.indicator === indicator),
    words,
  );
  const find = (code: string | undefined): IndicatorPlace | undefined =>
    places.find((place) => place.code === code);
  const area = find('area') ?? { code: 'area', name: words.areaName, ...unknown };
  // The number of groups that are short exists for the area only.
  const single = indicator === 'groups-short';
  const own = single ? undefined : find(words.own);
  return {
    indicator,
    unit: note.unit,
    kind: kindOf[note.unit],
    period: periodWords(note.period, words.language),
    previousPeriod:
      note.previousPeriod === null ? undefined : periodWords(note.previousPeriod, words.language),
    year: Number(note.period.slice(0, 4)),
    members: single ? [] : membersOf(places),
    area,
    own,
    subject: own ?? area,
    median: find('median') ?? unknown,
  };
}
