import type { Figure } from '@tilbudsvifte/planning';
import { isPresent } from '../is-present.ts';
import type { LineModel, Series, SeriesRole } from '../line-chart/line-model.ts';
import type { FanLine, FanModel } from './fan-model.ts';

function series(role: SeriesRole, line: FanLine | undefined): Series[] {
  if (line === undefined || !line.points.some(isPresent)) return [];
  return [{ key: role, role, label: line.label, points: line.points.map((figure: Figure) => ({ figure })) }];
}

/** A fan as a line chart from zero: history solid, middle dashed, two ranges behind, places as steps; what has no value is not named. */
export function fanLines(model: FanModel): LineModel {
  const { periods, history, median, outer, inner, capacity, demographic, start, breaks = [] } = model;
  return {
    periods,
    series: [
      ...series('own', history),
      ...series('forecast', median),
      ...series('capacity', capacity),
      ...series('area', demographic),
    ],
    ...(outer.points.some(isPresent) && { band: outer }),
    ...(inner.points.some(isPresent) && { innerBand: inner }),
    markers: [...(start ? [{ ...start, kind: 'event' as const }] : []), ...breaks],
    origin: { kind: 'zero' },
    formatTick: model.formatTick,
  };
}
