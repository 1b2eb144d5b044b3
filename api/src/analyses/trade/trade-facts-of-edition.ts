import { Inject, Injectable } from '@nestjs/common';
import { CountTables } from '../../editions/counts/count-tables.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import { OncePerContext } from '../../editions/once-per-context.ts';
import { TradeFacts } from './trade-facts.ts';
import { TradeQuery } from './trade.query.ts';
import { lastDayOf } from './trade-period.ts';

/** Who trades with whom in a quarter of an edition, read once for all analyses that look at it. */
@Injectable()
export class TradeFactsOfEdition {
  private readonly facts = new OncePerContext<TradeFacts>();

  constructor(
    @Inject(CountTables) private readonly counts: CountTables,
    @Inject(TradeQuery) private readonly query: TradeQuery,
  ) {}

  of(context: EditionContext, quarter: string): Promise<TradeFacts> {
    return this.facts.of(context, quarter, () => this.load(context, quarter));
  }

  private async load(context: EditionContext, quarter: string): Promise<TradeFacts> {
    const services = await this.query.services(context.edition.key, quarter, lastDayOf(quarter));
    const { threshold } = context.edition;
    return new TradeFacts(await this.counts.of(context), { quarter, threshold }, services);
  }
}
