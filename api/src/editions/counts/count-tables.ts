import { Inject, Injectable } from '@nestjs/common';
import type { EditionContext } from '../edition-context.ts';
import { OncePerContext } from '../once-per-context.ts';
import { type CountArea, countAreas } from './count-areas.ts';
import type { CountLattice } from './count-cell.ts';
import { CountTable } from './count-table.ts';
import { CountsQuery } from './counts.query.ts';
import { NeedLattice } from './need-lattice.ts';
import { buyerLattice, waitingLattice } from './use-lattice.ts';

/** Counts of an edition: protected ones as published, or raw ones of the working state. */
@Injectable()
export class CountTables {
  private readonly tables = new OncePerContext<CountTable>();

  constructor(@Inject(CountsQuery) private readonly query: CountsQuery) {}

  of(context: EditionContext): Promise<CountTable> {
    const { key } = context.edition;
    return this.tables.of(context, 'counts', () =>
      key === null ? this.raw(context) : this.stored(context, key),
    );
  }

  /** Everything that is counted, before protection, as lattices that nothing ties together. */
  async lattices(
    context: EditionContext,
  ): Promise<Readonly<Record<'need' | 'buyers' | 'waiting', CountLattice>>> {
    const { key } = context.edition;
    return {
      need: new NeedLattice(await this.query.need(key), context.serviceTypes, areasOf(context)),
      buyers: buyerLattice(await this.query.buyers(key), areasOf(context)),
      waiting: waitingLattice(await this.query.waiting(key)),
    };
  }

  private async raw(context: EditionContext): Promise<CountTable> {
    const lattices = Object.values(await this.lattices(context));
    return new CountTable(
      new Map(lattices.flatMap(({ counts }) => [...counts])),
      reportersOf(context),
      areasOf(context),
    );
  }

  private async stored(context: EditionContext, key: number): Promise<CountTable> {
    const rows = await this.query.stored(key);
    const values = new Map(rows.map((row) => [row.key, row.value]));
    return new CountTable(values, reportersOf(context), areasOf(context));
  }
}

function reportersOf({ needReports }: EditionContext): Map<string, ReadonlySet<string>> {
  return new Map([...needReports].map(([year, codes]) => [String(year), new Set(codes)]));
}

function areasOf({ groupings, needReports }: EditionContext): CountArea[] {
  const reporting = new Set([...needReports.values()].flat());
  const lastYear = Math.max(...needReports.keys(), 0);
  return countAreas(groupings, reporting, `${lastYear}-12-31`);
}
