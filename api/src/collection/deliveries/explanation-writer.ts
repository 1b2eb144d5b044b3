import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { holds, type Identity } from '../../access/identity.ts';
import { badParameter, ProblemError } from '../../http/problem.ts';
import { type Delivery, DeliveryRepository } from './delivery.repository.ts';
import { changedSince } from './delivery-steps.ts';

const longest = 1000;

/** Keeps the reporter's words on unusual changes while a delivery is a draft. */
@Injectable()
export class ExplanationWriter {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DeliveryRepository) private readonly deliveries: DeliveryRepository,
  ) {}

  async write(by: Identity, delivery: Delivery, given: Readonly<Record<string, unknown>>): Promise<void> {
    if (!holds(by, ['reporter'], delivery.municipality))
      throw new ProblemError('forbidden', 'Only who reports for the municipality explains its figures');
    if (delivery.state !== 'draft' && delivery.state !== 'returned')
      throw new ProblemError(
        'step-refused',
        `explaining is not possible while the delivery is ${delivery.state}`,
      );
    const explanations = { ...delivery.explanations, ...asTexts(given) };
    if (!(await this.deliveries.explain(this.source.manager, delivery, explanations))) throw changedSince();
  }
}

function asTexts(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const texts = Object.entries(given).map(([key, value]): [string, string] => {
    if (typeof value === 'string' && value.length <= longest) return [key, value];
    throw badParameter(`explanations.${key}`, `must be text of at most ${longest} characters`);
  });
  return Object.fromEntries(texts);
}
