import type { CountTable } from '../../editions/counts/count-table.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { ResolvedArea } from '../../reference/membership.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import type { SupplyRow } from '../supply-gaps/supply-gaps.query.ts';
import type { PeopleByAge } from './people-by-age.ts';
import type { Decided } from './planned-supply.ts';

/** What an area's forecast is made from. */
export interface AreaForecastInput {
  readonly context: EditionContext;
  readonly table: CountTable;
  readonly area: ResolvedArea;
  readonly horizon: number;
  /** Need beside places in the last counted year. */
  readonly base: GapModel;
  /** Services with their places, by year. */
  readonly supply: ReadonlyMap<number, readonly SupplyRow[]>;
  readonly people: PeopleByAge;
  readonly decided: Decided;
}
