import { Inject, Injectable } from '@nestjs/common';
import { holds, type Identity, municipalitiesOf, regional } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import type { DeliveryItem } from './delivery.answer.ts';
import type { DeliveryParameters } from './delivery.parameters.ts';
import { type Delivery, DeliveryRepository } from './delivery.repository.ts';

/** The deliveries that a person may know of: those of the own municipalities, all for those who serve all. */
@Injectable()
export class VisibleDeliveries {
  constructor(@Inject(DeliveryRepository) private readonly deliveries: DeliveryRepository) {}

  async list(
    asking: Identity,
    { round, municipality }: DeliveryParameters,
  ): Promise<readonly DeliveryItem[]> {
    const own = ownMunicipalities(asking);
    const wanted =
      municipality === undefined ? own : [municipality].filter((code) => !own || own.includes(code));
    return (await this.deliveries.list(round, wanted)).map(toItem);
  }

  /** @throws ProblemError `not-found`, the same for what does not exist and for what is somebody else's */
  async find(asking: Identity, id: string): Promise<Delivery> {
    const own = ownMunicipalities(asking);
    const delivery = await this.deliveries.find(id);
    if (delivery && (!own || own.includes(delivery.municipality))) return delivery;
    throw new ProblemError('not-found', 'There is no such delivery');
  }
}

function ownMunicipalities(asking: Identity): readonly string[] | undefined {
  return holds(asking, regional) ? undefined : municipalitiesOf(asking, ['reporter', 'approver']);
}

/** What of a delivery is told in lists; empty fields are left out. */
export function toItem(delivery: Delivery): DeliveryItem {
  const {
    batchId: _batch,
    issues: _issues,
    preview: _preview,
    explanations: _explanations,
    ...item
  } = delivery;
  const told = Object.entries(item).filter(([, value]) => value !== null && value !== '');
  return { contentHash: '', ...Object.fromEntries(told) } as DeliveryItem;
}
