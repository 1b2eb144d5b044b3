import type { Schema } from '../../../lib/api.ts';
import type { TradeNames } from '../trade-names.ts';

/** A part of Køb og salg. */
export interface TradePart {
  readonly answer: Schema<'TradeAnswer'>;
  readonly names: TradeNames;
}
