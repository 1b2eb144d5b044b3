import { Inject, Injectable } from '@nestjs/common';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { type GapModel, gapModel } from './gap-model.ts';
import { SupplyGapsQuery } from './supply-gaps.query.ts';

/** Need beside places by area and year, made once for all analyses that look at it. */
@Injectable()
export class GapModels {
  private readonly models = new OncePerContext<GapModel>();

  constructor(
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(SupplyGapsQuery) private readonly query: SupplyGapsQuery,
  ) {}

  of(context: EditionContext, area: ResolvedArea, year: number): Promise<GapModel> {
    const name = `${area.grouping.code} ${area.date} ${year}`;
    return this.models.of(context, name, () => this.load(context, area, year));
  }

  private async load(context: EditionContext, area: ResolvedArea, year: number): Promise<GapModel> {
    const table = await this.counts.of(context);
    const supply = await this.query.supply(context.edition.key, year, area.municipalities);
    return gapModel({ context, table, area, year, supply });
  }
}
