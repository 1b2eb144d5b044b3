import { type Figure, figure, missing, sumFigures } from '@tilbudsvifte/planning';
import type { CountMeasure } from '../../editions/counts/count-cell.ts';
import type { CostGroup } from '../costs/costs.answer.ts';
import type { IndicatorFacts } from './indicator-facts.ts';

const codeOf = ({ countArea }: IndicatorFacts, place: string): string =>
  place === 'area' ? countArea : place;

/** Inhabitants of a group's age band on 1 January. */
export function inhabitants(
  { costs, members }: IndicatorFacts,
  place: string,
  { year, group }: { readonly year: number; readonly group: CostGroup },
): Figure {
  const counts = (place === 'area' ? members : [place]).map((code) => costs.inhabitants(code, year, group));
  return sumFigures(counts.map((count) => (count === null ? missing('not-reported') : figure(count)))).total;
}

/** Citizens with a need for a 24-hour place, from the published counts. */
export function needOf(
  facts: IndicatorFacts,
  place: string,
  { year, measure }: { readonly year: number; readonly measure: CountMeasure },
): Figure {
  return facts.table.need({ measure, family: 'unit', area: codeOf(facts, place), category: 'day', year });
}

/** Citizens served in a cost group on 31 December, from the published counts. */
export function servedIn(
  facts: IndicatorFacts,
  place: string,
  { year, group }: { readonly year: number; readonly group: CostGroup },
): Figure {
  const area = codeOf(facts, place);
  return facts.table.need({ measure: 'served', family: 'cost-group', area, category: group, year });
}
