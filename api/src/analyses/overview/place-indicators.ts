import { figure, missing } from '@tilbudsvifte/planning';
import type { SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import { inUnit } from '../supply-gaps/gap-model.ts';
import { gapRows } from '../supply-gaps/gap-rows.ts';
import { vacancy } from '../service-range/range-rows.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { Indicator } from './indicator.ts';

const assumed = { occupancy: 0.9, refusal: 0.05 };

function located(model: GapModel | undefined, place: string): SupplyRow[] {
  const services = model ? inUnit(model.services, 'day') : [];
  return place === 'area' ? services : services.filter(({ municipality }) => municipality === place);
}

/** Free places, occupancy and target groups that are short, by year. */
export function placeIndicators(context: EditionContext, models: ReadonlyMap<string, GapModel>): Indicator[] {
  const [period = '', previousPeriod = null] = [...models.keys()].sort().reverse();
  const at = { period, previousPeriod };
  return [
    {
      ...at,
      indicator: 'vacant-places',
      theme: 'places',
      unit: 'count',
      value: (place, year) =>
        vacancy(located(models.get(year), place).map((row) => ({ ...row, operator: '' }))),
    },
    {
      ...at,
      indicator: 'occupancy',
      theme: 'places',
      unit: 'share',
      value: (place, year) => {
        const services = located(models.get(year), place);
        const available = services.reduce((sum, { availableDays }) => sum + availableDays, 0);
        const occupied = services.reduce((sum, { occupiedDays }) => sum + occupiedDays, 0);
        return available === 0 ? missing('no-capacity') : figure(occupied / available);
      },
    },
    {
      ...at,
      indicator: 'groups-short',
      theme: 'shortage',
      unit: 'count',
      value: (place, year) =>
        place === 'area' ? groupsShort(context, models.get(year)) : missing('not-applicable'),
    },
  ];
}

function groupsShort(context: EditionContext, model: GapModel | undefined): ReturnType<Indicator['value']> {
  if (!model || model.reported.length === 0) return missing('not-reported');
  const rows = gapRows.targetGroup(model, assumed, context);
  return figure(rows.filter(({ gapToday }) => 'value' in gapToday && gapToday.value < 0).length);
}
