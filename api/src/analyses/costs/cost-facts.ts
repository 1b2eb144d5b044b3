import { Inject, Injectable } from '@nestjs/common';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import type { CostGroup } from './costs.answer.ts';
import { costGroupKeys, costGroupOf, inhabitantsOf } from './cost-groups.ts';
import { CostsQuery, type InhabitantsRow, type SpendingRow } from './costs.query.ts';

/** Spending and inhabitants of an edition, indexed for reading. */
export class CostFacts {
  private readonly groups = new Map<string, number>();
  private readonly people: ReadonlyMap<string, InhabitantsRow>;
  private readonly kinds = new Set<string>();
  private readonly accounts = new Map<string, SpendingRow[]>();

  constructor(
    context: EditionContext,
    spending: readonly SpendingRow[],
    inhabitants: readonly InhabitantsRow[],
  ) {
    this.people = new Map(inhabitants.map((row) => [`${row.municipality} ${row.year}`, row]));
    for (const row of spending) {
      if (row.kind === 'accounts') this.keepAccount(row);
      const group = costGroupOf(context, row.functionCode, row.year);
      if (group === null) continue;
      this.raise(row, group);
      if (group !== 'refund') this.raise(row, 'all');
      this.kinds.add(`${row.municipality} ${row.year} ${row.kind}`);
    }
  }

  private keepAccount(row: SpendingRow): void {
    const key = `${row.municipality} ${row.year}`;
    const rows = this.accounts.get(key);
    if (rows) rows.push(row);
    else this.accounts.set(key, [row]);
  }

  /** Accounts of municipalities in a year, by function, current prices. */
  accountsOf(municipalities: readonly string[], year: number): SpendingRow[] {
    return municipalities.flatMap((municipality) => this.accounts.get(`${municipality} ${year}`) ?? []);
  }

  private raise({ municipality, year, kind, amountDkk }: SpendingRow, group: string): void {
    const key = `${municipality} ${year} ${kind} ${group}`;
    this.groups.set(key, (this.groups.get(key) ?? 0) + amountDkk);
  }

  /** Whether the municipality has delivered accounts or budget for the year. */
  has(municipality: string, year: number, kind: string): boolean {
    return this.kinds.has(`${municipality} ${year} ${kind}`);
  }

  /** DKK in current prices; a group without postings is a true zero once the municipality has delivered. */
  amount({ municipality, year, kind }: CostPlace, group: CostGroup | 'refund'): number {
    return this.groups.get(`${municipality} ${year} ${kind} ${group}`) ?? 0;
  }

  /** Inhabitants of the group's age band on 1 January, or null when the population is not known. */
  inhabitants(municipality: string, year: number, group: CostGroup): number | null {
    const row = this.people.get(`${municipality} ${year}`);
    return row ? inhabitantsOf[group](row) : null;
  }
}

/** One delivered account or budget. */
export interface CostPlace {
  readonly municipality: string;
  readonly year: number;
  readonly kind: 'accounts' | 'budget';
}

/** Groups with a row of their own. */
export const costGroups: readonly CostGroup[] = [...costGroupKeys, 'all'];

/** Facts of an edition, loaded once. */
@Injectable()
export class CostFactsOfEdition {
  private readonly facts = new OncePerContext<CostFacts>();

  constructor(@Inject(CostsQuery) private readonly query: CostsQuery) {}

  of(context: EditionContext): Promise<CostFacts> {
    return this.facts.of(context, 'costs', () => this.load(context));
  }

  private async load(context: EditionContext): Promise<CostFacts> {
    const codes = context.municipalities.map(({ code }) => code);
    const { key } = context.edition;
    return new CostFacts(
      context,
      await this.query.spending(key, codes),
      await this.query.inhabitants(key, codes),
    );
  }
}
