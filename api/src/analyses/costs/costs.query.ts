import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../../database/edition-reads.ts';

/** Net operating spending of a municipality on one function, whole DKK in current prices. */
export interface SpendingRow {
  readonly municipality: string;
  readonly year: number;
  readonly kind: 'accounts' | 'budget';
  readonly functionCode: string;
  readonly amountDkk: number;
}

/** Inhabitants of a municipality on 1 January by age band. */
export interface InhabitantsRow {
  readonly municipality: string;
  readonly year: number;
  readonly all: number;
  readonly age0to22: number;
  readonly age18to64: number;
  readonly age6to25: number;
}

// Net amounts (TOT) of operation (dranst 1) where they are given, else the sum of the detailed cost types; state
// refund (dranst 2) is posted on function 5.22.07 and kept apart. DKK per inhabitant is never summed.
const spendingSql = `
SELECT municipality_code AS municipality, year, nature AS kind, function_code AS "functionCode",
  round(coalesce(sum(amount) FILTER (WHERE cost_type = 'TOT'), sum(amount) FILTER (WHERE cost_type NOT IN ('TOT', 'UE', 'I'))) * 1000)::float8 AS "amountDkk"
FROM expenditure_of($1)
WHERE municipality_code = ANY($2) AND price_unit = 'dkk1000' AND dranst IN ('1', '2') AND grouping = '' AND ownership = ''
GROUP BY 1, 2, 3, 4 HAVING count(*) FILTER (WHERE cost_type NOT IN ('UE', 'I')) > 0`;

// Counted people where there are any on that day, else projected ones.
const inhabitantsSql = `
SELECT DISTINCT ON (municipality_code, date) municipality_code AS municipality, extract(year FROM date)::int AS year,
  sum(persons)::int AS all, coalesce(sum(persons) FILTER (WHERE age_to <= 22), 0)::int AS "age0to22",
  coalesce(sum(persons) FILTER (WHERE age_from >= 18 AND age_to <= 64), 0)::int AS "age18to64",
  coalesce(sum(persons) FILTER (WHERE age_from >= 6 AND age_to <= 25), 0)::int AS "age6to25"
FROM population_of($1)
WHERE municipality_code = ANY($2) AND age_detail = 'single' AND extract(month FROM date) = 1
GROUP BY municipality_code, date, nature ORDER BY municipality_code, date, nature = 'actual' DESC`;

/** Spending and inhabitants of municipalities. */
@Injectable()
export class CostsQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  spending(edition: number | null, municipalities: readonly string[]): Promise<SpendingRow[]> {
    return this.reads.rows(spendingSql, edition, municipalities);
  }

  inhabitants(edition: number | null, municipalities: readonly string[]): Promise<InhabitantsRow[]> {
    return this.reads.rows(inhabitantsSql, edition, municipalities);
  }
}
