import { Inject, Injectable } from '@nestjs/common';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import { type GapModel, gapModel } from './gap-model.ts';
import { SupplyGapsQuery } from './supply-gaps.query.ts';

const keptModels = 24;

/** Need beside places by area and year; those of published editions are kept, since they never change. */
@Injectable()
export class GapModels {
  private readonly published = new Map<string, Promise<GapModel>>();

  constructor(
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(SupplyGapsQuery) private readonly query: SupplyGapsQuery,
  ) {}

  of(context: EditionContext, area: ResolvedArea, year: number): Promise<GapModel> {
    const { key } = context.edition;
    if (key === null) return this.load(context, area, year);
    const name = `${key} ${area.grouping.code} ${area.date} ${year}`;
    const known = this.published.get(name) ?? this.load(context, area, year);
    if (this.published.size >= keptModels && !this.published.has(name)) this.published.clear();
    this.published.set(name, known);
    known.catch(() => this.published.delete(name));
    return known;
  }

  private async load(context: EditionContext, area: ResolvedArea, year: number): Promise<GapModel> {
    const table = await this.counts.of(context);
    const supply = await this.query.supply(context.edition.key, year, area.municipalities);
    return gapModel({ context, table, area, year, supply });
  }
}
