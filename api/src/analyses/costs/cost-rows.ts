import {
  type Figure,
  figure,
  isPresent,
  mapFigure,
  median,
  missing,
  sumFigures,
} from '@tilbudsvifte/planning';
import type { CountTable } from '../../editions/counts/count-table.ts';
import { combine } from '../answer/withheld.ts';
import { type CostFacts, costGroups, type CostPlace } from './cost-facts.ts';
import type { CostGroup, CostRow } from './costs.answer.ts';
import type { PriceLevel } from './price-level.ts';

/** Everything the rows are made from. */
export interface CostSources {
  readonly facts: CostFacts;
  readonly table: CountTable;
  readonly prices: PriceLevel;
  /** Code under which the area's own counts are published. */
  readonly countArea: string;
}

/** Per-unit measures from an amount, the inhabitants and the persons served. */
function measures(
  expenditureDkk: Figure,
  inhabitants: Figure,
  served: Figure,
): Pick<CostRow, 'expenditureDkk' | 'perInhabitantDkk' | 'perUserDkk' | 'usersPer1000'> {
  const per = (base: Figure): Figure =>
    combine([expenditureDkk, base], (amount = 0, count = 0) =>
      count > 0 ? figure(amount / count) : missing('zero-base'),
    );
  const usersPer1000 = combine([served, inhabitants], (users = 0, people = 0) =>
    people > 0 ? figure((1000 * users) / people) : missing('zero-base'),
  );
  return { expenditureDkk, perInhabitantDkk: per(inhabitants), perUserDkk: per(served), usersPer1000 };
}

/** Persons served in a cost group; over all groups there is no count, since a person may be in several. */
function served(
  { table }: CostSources,
  area: string,
  { year, group }: { year: number; group: CostGroup },
): Figure {
  if (group === 'all') return missing('not-applicable');
  return table.need({ measure: 'served', family: 'cost-group', area, category: group, year });
}

/** Refunds are posted as negative amounts for the area of spending as a whole. */
function afterRefund(amount: Figure, group: CostGroup, refund: () => Figure): Figure {
  if (group !== 'all') return missing('not-applicable');
  return combine([amount, refund()], (gross = 0, back = 0) => figure(Math.round(gross + back)));
}

/** Row of one municipality. */
export function municipalityRow(sources: CostSources, place: CostPlace, group: CostGroup): CostRow {
  const { facts, prices } = sources;
  const { municipality, year, kind } = place;
  const amount = facts.has(municipality, year, kind)
    ? prices.convert(facts.amount(place, group), year)
    : missing('not-reported');
  const people = facts.inhabitants(municipality, year, group);
  const refund = facts.amount(place, 'refund');
  return {
    municipality,
    year,
    kind,
    group,
    afterRefundDkk: afterRefund(amount, group, () => prices.convert(refund, year)),
    ...measures(
      mapFigure(amount, Math.round),
      people === null ? missing('not-reported') : figure(people),
      kind === 'accounts' ? served(sources, municipality, { year, group }) : missing('not-applicable'),
    ),
  };
}

/** Sum of the area's municipalities; missing as soon as one has not delivered. */
function areaRow(sources: CostSources, rows: readonly CostRow[]): CostRow[] {
  const [first] = rows;
  if (!first) return [];
  const { year, kind, group } = first;
  const people = rows.map(({ municipality }) => sources.facts.inhabitants(municipality, year, group));
  const inhabitants = sumFigures(
    people.map((count) => (count === null ? missing('not-reported') : figure(count))),
  ).total;
  const spending = sumFigures(rows.map(({ expenditureDkk }) => expenditureDkk)).total;
  const users =
    kind === 'accounts' ? served(sources, sources.countArea, { year, group }) : missing('not-applicable');
  const afterRefundDkk = sumFigures(rows.map((row) => row.afterRefundDkk)).total;
  return [
    { municipality: 'area', year, kind, group, afterRefundDkk, ...measures(spending, inhabitants, users) },
  ];
}

function medianOf(
  rows: readonly CostRow[],
  measure: 'perInhabitantDkk' | 'perUserDkk' | 'usersPer1000',
): Figure {
  const values = rows
    .map((row) => row[measure])
    .filter(isPresent)
    .map(({ value }) => value);
  // Half of the municipalities must be known before a middle one means anything.
  return values.length * 2 >= rows.length && values.length > 0 ? median(values) : missing('not-reported');
}

function medianRow(rows: readonly CostRow[]): CostRow[] {
  const [first] = rows;
  if (!first) return [];
  const { year, kind, group } = first;
  return [
    {
      municipality: 'median',
      year,
      kind,
      group,
      expenditureDkk: missing('not-applicable'),
      afterRefundDkk: missing('not-applicable'),
      perInhabitantDkk: medianOf(rows, 'perInhabitantDkk'),
      perUserDkk: kind === 'accounts' ? medianOf(rows, 'perUserDkk') : missing('not-applicable'),
      usersPer1000: kind === 'accounts' ? medianOf(rows, 'usersPer1000') : missing('not-applicable'),
    },
  ];
}

/** Rows of a year and kind: every municipality, the area and the median, per cost group. */
export function costRows(
  sources: CostSources,
  municipalities: readonly string[],
  { year, kind }: Omit<CostPlace, 'municipality'>,
): CostRow[] {
  return costGroups.flatMap((group) => {
    const rows = municipalities.map((municipality) =>
      municipalityRow(sources, { municipality, year, kind }, group),
    );
    return [...rows, ...areaRow(sources, rows), ...medianRow(rows)];
  });
}
