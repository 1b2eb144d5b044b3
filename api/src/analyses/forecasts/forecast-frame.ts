import { isPresent } from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import type { Notice } from '../answer/basis.dto.ts';
import { frame } from '../answer/frame.ts';
import { withheldNotice } from '../answer/withheld.ts';
import type { AreaForecast } from './area-forecast.ts';
import { SHOWN_LEVEL } from './forecast-levels.ts';
import type { EarlierForecastRow, ForecastRow, ForecastTotals } from './forecasts.answer.ts';

/** What a forecast rests on and what its reader must know. */
export function framed(
  context: EditionContext,
  {
    area,
    forecast,
    figures,
  }: { area: ResolvedArea; forecast: AreaForecast; figures: readonly ForecastRow[] },
): ReturnType<typeof frame> {
  const { baseYear, groups, place } = forecast;
  const years = figures.map(({ year }) => year);
  const reported = place.table.reportedIn(baseYear, area.municipalities);
  const tooFew = new Set(
    figures.filter(({ status }) => status === 'too-few').map(({ targetGroup }) => targetGroup),
  );
  const notices: Notice[] = [
    ...withheldNotice(figures),
    ...(figures.some(({ status }) => status === 'raised') ? [{ code: 'need-raised', params: {} }] : []),
    ...(tooFew.size > 0 ? [{ code: 'too-few-to-forecast', params: { count: tooFew.size } }] : []),
    ...projectionNotice(forecast),
  ];
  return frame(context, {
    area,
    period: { from: String(Math.min(...years, baseYear)), to: String(Math.max(...years, baseYear)) },
    kinds: ['need', 'services', 'places', 'plans', 'population'],
    methods: [
      'damped-drift',
      'rolling-origin',
      ...(figures.some(({ municipality }) => municipality !== undefined) ? ['split-conformal'] : []),
      ...(groups.some((group) => group.forecast.method === 'naive') ? ['naive-forecast'] : []),
      'shared-supply',
    ],
    reported,
    expected: area.municipalities,
    notices,
  });
}

/** A projection that ends before the forecast: the people of its last year are held. */
function projectionNotice({ baseYear, horizon, place }: AreaForecast): Notice[] {
  const last = place.people.years.at(-1) ?? baseYear;
  return last < baseYear + horizon ? [{ code: 'projection-ends', params: { year: last } }] : [];
}

/** What concerns all groups of the area. */
export function totalsOf(forecast: AreaForecast, earlier: readonly EarlierForecastRow[]): ForecastTotals {
  const scores = earlier.flatMap(({ hit }) => (isPresent(hit) ? [hit.value] : []));
  return {
    baseYear: forecast.baseYear,
    horizon: forecast.horizon,
    level: SHOWN_LEVEL,
    largestGrowth: largestGrowth(forecast),
    scored: scores.length,
    hits: scores.filter((hit) => hit === 1).length,
  };
}

function largestGrowth({ groups }: AreaForecast): string | null {
  const growths = groups.flatMap(({ targetGroup, series, forecast }) => {
    const before = series.findLast(({ need }) => isPresent(need))?.need;
    const after = forecast.years.at(-1)?.need;
    if (!before || !after || !isPresent(before) || !isPresent(after)) return [];
    return [{ targetGroup, growth: after.value - before.value }];
  });
  return growths.sort((a, b) => b.growth - a.growth)[0]?.targetGroup ?? null;
}
