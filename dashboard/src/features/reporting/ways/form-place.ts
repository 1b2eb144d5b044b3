import type { Schema } from '../../../lib/api.ts';
import type { DeliveryKind } from '../small-counts.ts';

/** One form of one municipality in a round: what is delivered, and to what. */
export interface FormPlace {
  readonly round: Schema<'RoundItem'>;
  readonly municipality: string;
  readonly kind: DeliveryKind;
}
