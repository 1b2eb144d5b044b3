import { type Figure, figure, missing, sumFigures } from '@tilbudsvifte/planning';
import { indicatorsOf } from '../indicators/indicator-list.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { ProfileIndicator, ProfileRow, ProfileSection } from './municipality-profile.answer.ts';
import type { ProfileSources } from './profile-sources.ts';

type Read = Exclude<
  ProfileIndicator,
  'places' | 'need' | 'gap-at-occupancy' | 'need-total' | 'need-forecast' | 'adults-growth'
>;

/** Which indicator answers which question, and whether its earlier years are told. */
const asked: Readonly<Record<Read, readonly [ProfileSection, 'newest' | 'years']>> = {
  'vacant-places': ['places', 'newest'],
  occupancy: ['places', 'years'],
  'places-per-1000': ['places', 'newest'],
  'waiting-share': ['gaps', 'newest'],
  'expenditure-per-adult': ['costs', 'years'],
  'expenditure-per-child': ['costs', 'newest'],
  'bought-outside': ['trade', 'years'],
  'expected-growth': ['future', 'newest'],
};
const codes = Object.keys(asked) as Read[];
const isRead = (code: string): code is Read => codes.some((known) => known === code);
const shownYears = 6;

function rowsOf(indicator: Indicator, code: Read, { municipality }: ProfileSources): ProfileRow[] {
  const [section, told] = asked[code];
  const periods = [...indicator.periods].slice(told === 'years' ? -shownYears : -1);
  return periods.map(([year, period]) => ({
    section,
    indicator: code,
    period,
    unit: indicator.unit,
    own: indicator.value(municipality, year),
    area: indicator.value('area', year),
  }));
}

/** Figures of the indicator catalogue that a profile shows. */
export function indicatorRows(sources: ProfileSources): ProfileRow[] {
  return indicatorsOf(sources.facts, codes).flatMap((indicator) =>
    isRead(indicator.indicator) ? rowsOf(indicator, indicator.indicator, sources) : [],
  );
}

/** 24-hour places in the municipality and in the area. */
export function placesRow({ facts, municipality, year }: ProfileSources): ProfileRow {
  const hosts = facts.services.get(year);
  const here = facts.members.flatMap((code) => hosts?.get(code) ?? []);
  // An area without a single service has not registered any; a municipality without one has none.
  const places = (code: string): Figure =>
    here.length === 0
      ? missing('not-reported')
      : figure((hosts?.get(code) ?? []).reduce((sum, { places: count }) => sum + count, 0));
  return {
    section: 'places',
    indicator: 'places',
    period: String(year),
    unit: 'count',
    own: places(municipality),
    area: sumFigures(facts.members.map(places)).total,
  };
}
