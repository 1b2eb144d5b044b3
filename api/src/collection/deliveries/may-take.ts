import { holds, type Identity } from '../../access/identity.ts';
import type { Delivery } from './delivery.repository.ts';
import { type DeliveryStep, deliverySteps, stepRules } from './delivery-states.ts';

type Made = Pick<Delivery, 'municipality' | 'draftedBy' | 'submittedBy' | 'state'>;

/** Whether the person's role and hands allow a step: who made a delivery neither approves nor accepts it. */
export function mayTake(
  step: DeliveryStep,
  person: Pick<Identity, 'rights' | 'name'>,
  { municipality, draftedBy, submittedBy }: Omit<Made, 'state'>,
): boolean {
  const allowed = stepRules[step].roles.some((role) =>
    role === 'secretariat' ? holds(person, [role]) : holds(person, [role], municipality),
  );
  const judges = step === 'approve' || step === 'accept';
  return allowed && !(judges && [draftedBy, submittedBy].includes(person.name));
}

/** Steps that the person can take now. */
export function stepsOf(person: Identity, delivery: Made): readonly DeliveryStep[] {
  return deliverySteps.filter(
    (step) => stepRules[step].from.includes(delivery.state) && mayTake(step, person, delivery),
  );
}
