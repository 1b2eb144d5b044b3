import { type Figure, figure, missing, sumFigures } from '@tilbudsvifte/planning';
import type { CountTable } from '../../editions/counts/count-table.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { combine } from '../answer/withheld.ts';
import type { CountPlace } from '../supply-gaps/unit-groups.ts';
import type { Indicator } from './indicator.ts';

/** Share of a municipality's places that it buys from others, newest quarter with reported use and a year before. */
export function tradeIndicator(
  context: EditionContext,
  table: CountTable,
  members: readonly string[],
): Indicator {
  const newest = context.useQuarters[context.useQuarters.length - 1] ?? '';
  const earlier =
    context.useQuarters.filter((quarter) => quarter.slice(0, 4) < newest.slice(0, 4)).pop() ?? null;
  const bought = (place: string, category: 'all' | 'outside', period: string): Figure => {
    const of = (area: string): Figure =>
      table.ofService({ measure: 'served', family: 'trade', area, category, period });
    return place === 'area' ? sumFigures(members.map(of)).total : of(place);
  };
  return {
    indicator: 'bought-outside',
    theme: 'trade',
    unit: 'share',
    period: newest,
    previousPeriod: earlier,
    value: (place, period) =>
      combine([bought(place, 'outside', period), bought(place, 'all', period)], (outside = 0, all = 0) =>
        all > 0 ? figure(outside / all) : missing('no-demand'),
      ),
  };
}

/** How much more 24-hour places the municipalities expect to need in five years: their own estimate. */
export function expectedIndicator({ table, area, year }: CountPlace): Indicator {
  const count = (measure: 'expected' | 'need', place: string, at: string): Figure =>
    table.need({
      measure,
      family: 'unit',
      area: place === 'area' ? area : place,
      category: 'day',
      year: Number(at),
    });
  return {
    indicator: 'expected-growth',
    theme: 'future',
    unit: 'share',
    period: String(year),
    previousPeriod: String(year - 1),
    value: (place, at) =>
      combine([count('expected', place, at), count('need', place, at)], (expected = 0, need = 0) =>
        need > 0 ? figure(expected / need - 1) : missing('no-demand'),
      ),
  };
}
