import { type CooperationPlan, usualCooperation, usualReserve } from './cooperation-plan.ts';
import type { Form } from './cooperation-meter.ts';
import { allAlone, participantsOf, poolsByDistance, poolsOf, withOthers } from './cooperation-pools.ts';
import type { CooperationWorld } from './cooperation-world.ts';

/** Ways to stand together, from each on its own to all in one pool. */
export const formKeys = ['alone', 'reserve', 'clusters', 'pooled'] as const;
export type FormKey = (typeof formKeys)[number];

/** A form with its name. */
export interface NamedForm extends Form {
  readonly key: FormKey;
  readonly chosen: boolean;
  readonly exact: boolean;
}

/** The form that a scenario chooses. */
export function chosenForm(
  world: CooperationWorld,
  { change }: CooperationPlan,
  preview: boolean,
): NamedForm {
  if (!change) return { key: 'alone', chosen: true, ...allAlone(world) };
  const pooling = poolsOf(world, change, preview);
  const { reserve } = change;
  if (reserve) return { key: 'reserve', chosen: true, ...pooling, reserve };
  const inClusters = change.byHand.length > 0 || (change.clusters ?? 1) > 1;
  return { key: inClusters ? 'clusters' : 'pooled', chosen: true, ...pooling };
}

/** The forms side by side, for those who take part: the chosen one, and the usual one of each other kind. */
export function formsBesideIt(
  world: CooperationWorld,
  { change }: CooperationPlan,
  { chosen, preview }: { readonly chosen: NamedForm; readonly preview: boolean },
): NamedForm[] {
  const participants = participantsOf(world, change ?? { byHand: [] });
  const split = (count: number) =>
    withOthers(world, poolsByDistance(world, participants, { count, preview }));
  const one = split(1);
  const usual: Readonly<Record<FormKey, () => Omit<NamedForm, 'key' | 'chosen'>>> = {
    alone: () => allAlone(world),
    reserve: () => ({ ...one, reserve: usualReserve }),
    clusters: () => split(usualCooperation.clusters),
    pooled: () => one,
  };
  return formKeys
    .filter(
      (key) => key !== 'clusters' || key === chosen.key || participants.length > usualCooperation.clusters,
    )
    .map((key) => (key === chosen.key ? chosen : { key, chosen: false, ...usual[key]() }));
}
