import { poolParts, type PoolParts } from '@tilbudsvifte/planning';
import type { CooperationPlan, ReservePlan } from './cooperation-plan.ts';
import type { Pool } from './cooperation-pools.ts';
import { type ReserveMeasures, reserveSplits } from './cooperation-reserve.ts';
import type { CooperationWorld, GroupLoads } from './cooperation-world.ts';

/** A form of cooperation: pools, and places of their own with a reserve where that is the form. */
export interface Form {
  readonly pools: readonly Pool[];
  readonly reserve?: ReservePlan;
}

/** Measures of one group in a form; each is found once, however many rows ask for it. */
export interface GroupMeter {
  readonly group: GroupLoads;
  /** One party on its own. */
  alone(party: number): PoolParts;
  /** The members of a pool together. */
  pool(index: number): PoolParts;
  /** The members of a pool, each on their own. */
  apartIn(index: number): PoolParts;
  /** All pools. */
  readonly all: PoolParts;
  /** Everybody on their own. */
  readonly apart: PoolParts;
  /** Own places and the reserve of every pool, where that is the form. */
  readonly reserve: () => ReserveMeasures | undefined;
}

/** A form that is measured. */
export interface FormMeter {
  readonly world: CooperationWorld;
  readonly plan: CooperationPlan;
  readonly form: Form;
  readonly groups: readonly GroupMeter[];
}

function remembered<Value>(find: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as Value) : find(key);
    known.set(key, value);
    return value;
  };
}

/** Measure a form. */
export function formMeter(world: CooperationWorld, plan: CooperationPlan, form: Form): FormMeter {
  const { pools, reserve } = form;
  const parties = world.parties.map((_, party) => [party]);
  const groups = world.groups.map((group): GroupMeter => {
    const parts = (members: readonly (readonly number[])[]): PoolParts =>
      poolParts(group.loads, plan.refusal, members);
    const kept = remembered(() => reserve && reserveSplits(world, group, { plan, pools, reserve }));
    return {
      group,
      alone: remembered((party) => parts([[party]])),
      pool: remembered((index) => parts([pools[index]?.members ?? []])),
      apartIn: remembered((index) => parts((pools[index]?.members ?? []).map((party) => [party]))),
      all: parts(pools.map(({ members }) => members)),
      apart: parts(parties),
      reserve: () => kept(0),
    };
  });
  return { world, plan, form, groups };
}
