import type { Schema } from '../../../lib/api.ts';
import { ApiProblem } from '../../../lib/api-problem.ts';
import { send } from '../../../lib/send.ts';
import { keepSubmitted } from '../web-form/kept-form.ts';
import type { Delivery } from './use-delivery.ts';
import { useDeliveryChange } from './use-delivery-change.ts';
import type { DeliveryChange } from './use-delivery-change.ts';

/** A step with what it needs. */
export type StepFields = Schema<'StepFields'>;

/** Taking steps with a delivery. */
export interface StepsState {
  readonly change: DeliveryChange<StepFields>;
  readonly take: (fields: StepFields) => void;
  /** Keys of unusual changes that must be explained before the step can be taken. */
  readonly missing: readonly string[];
}

function missingIn(error: Error | null): readonly string[] {
  if (!(error instanceof ApiProblem) || error.code !== 'comment-needed') return [];
  return error.errors.map(({ field }) => field);
}

/** Steps of a delivery's life; what was typed in the browser's form is kept in case it comes back. */
export function useSteps({ id, round, municipality, kind }: Delivery): StepsState {
  const change = useDeliveryChange(
    id,
    (body: StepFields, version) =>
      send<Delivery>({ method: 'POST', path: `/deliveries/${id}/steps`, body, version }),
    ({ state, way }) => {
      if (state === 'submitted' && way === 'form') keepSubmitted({ round, municipality, kind }, id);
    },
  );
  return { change, take: change.run, missing: missingIn(change.error) };
}
