import type { IndicatorFacts } from '../indicators/indicator-facts.ts';
import { indicatorsOf } from '../indicators/indicator-list.ts';
import type { Indicator as CatalogueIndicator } from '../indicators/indicator.ts';
import type { Indicator } from './indicator.ts';
import { type OverviewIndicator, overviewIndicators } from './overview.answer.ts';

const themeOf: Readonly<Record<OverviewIndicator, Indicator['theme']>> = {
  'vacant-places': 'places',
  occupancy: 'places',
  'groups-short': 'shortage',
  'expenditure-per-adult': 'spending',
  'expenditure-per-child': 'spending',
  'bought-outside': 'trade',
  'expected-growth': 'future',
};

const unitOf = ({ unit }: CatalogueIndicator): Indicator['unit'] => (unit === 'rate' ? 'count' : unit);

/** The few indicators of the front page, by the newest period and the one a year before. */
export function overviewIndicatorsOf(facts: IndicatorFacts): Indicator[] {
  const all = new Map(indicatorsOf(facts, overviewIndicators).map((one) => [one.indicator, one]));
  return overviewIndicators.flatMap((name): Indicator[] => {
    const indicator = all.get(name);
    if (!indicator) return [];
    const [newest, earlier] = [...indicator.periods].reverse();
    const years = new Map([...indicator.periods].map(([year, period]) => [period, year]));
    return [
      {
        indicator: name,
        theme: themeOf[name],
        unit: unitOf(indicator),
        period: newest?.[1] ?? '',
        previousPeriod: earlier?.[1] ?? null,
        floor: indicator.floor,
        floorKind: indicator.floorKind,
        value: (place, period) => indicator.value(place, years.get(period) ?? 0),
      },
    ];
  });
}
