import { Inject, Injectable } from '@nestjs/common';
import type { AuditAction } from '@tilbudsvifte/contract';
import { DataSource } from 'typeorm';
import { AuditLog } from '../../access/audit-log.ts';
import type { Identity } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import { BatchRepository } from '../batch.repository.ts';
import type { StepFields } from './delivery.parameters.ts';
import { type Delivery, DeliveryRepository } from './delivery.repository.ts';
import { type DeliveryStep, stepRules } from './delivery-states.ts';
import { mayTake } from './may-take.ts';
import { UnusualChanges } from './unusual-changes.ts';

const actions: Readonly<Record<DeliveryStep, AuditAction>> = {
  submit: 'delivery-submitted',
  withdraw: 'delivery-withdrawn',
  approve: 'delivery-approved',
  accept: 'delivery-accepted',
  return: 'delivery-returned',
};

/** The steps of a delivery's life: who may take them, from which state, of exactly which content. */
@Injectable()
export class DeliverySteps {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(DeliveryRepository) private readonly deliveries: DeliveryRepository,
    @Inject(BatchRepository) private readonly batches: BatchRepository,
    @Inject(UnusualChanges) private readonly unusual: UnusualChanges,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  /** @throws ProblemError saying why the step cannot be taken */
  async take(by: Identity, delivery: Delivery, fields: StepFields): Promise<void> {
    const { step } = fields;
    if (!mayTake(step, by, delivery)) throw refusal(step, by, delivery);
    requireState(step, delivery);
    requireContent(fields, delivery);
    if (step === 'submit') await this.requireExplanations(delivery);
    await this.carryOut(by, delivery, fields);
  }

  private async carryOut(
    by: Identity,
    delivery: Delivery,
    { step, comment = '' }: StepFields,
  ): Promise<void> {
    const { id, municipality, contentHash, batchId } = delivery;
    await this.source.transaction(async (manager) => {
      if (!(await this.deliveries.step(manager, delivery, { step, by: by.name, comment })))
        throw changedSince();
      if (step === 'accept' && batchId !== null) await this.batches.accept(manager, batchId);
      const detail = { contentHash, ...(comment && { comment }) };
      await this.log.add({ by, action: actions[step], municipality, object: id, detail }, manager);
    });
  }

  private async requireExplanations(delivery: Delivery): Promise<void> {
    const open = (await this.unusual.of(delivery)).filter(({ explanation }) => explanation.trim() === '');
    if (open.length === 0) return;
    const errors = open.map(
      ({ key }) => ({ field: key, code: 'comment-needed', detail: 'explain the change' }) as const,
    );
    throw new ProblemError('comment-needed', `${open.length} unusual changes lack an explanation`, errors);
  }
}

/** @throws ProblemError `changed-since` when the delivery is no longer the one that was shown */
export function requireVersion({ version }: Pick<Delivery, 'version'>, shown: number): void {
  if (version !== shown) throw changedSince();
}

export function changedSince(): ProblemError {
  return new ProblemError('changed-since', 'Somebody else has changed the delivery');
}

/** Who may not approve because they made it is told so; anybody else only that the role is missing. */
function refusal(step: DeliveryStep, by: Identity, delivery: Delivery): ProblemError {
  const own = mayTake(step, { ...by, name: '' }, delivery);
  return own
    ? new ProblemError('four-eyes', 'Nobody approves their own delivery')
    : new ProblemError('forbidden', 'Your role does not allow this step');
}

function requireState(step: DeliveryStep, { state }: Delivery): void {
  if (stepRules[step].from.includes(state)) return;
  throw new ProblemError('step-refused', `${step} is not possible while the delivery is ${state}`);
}

/** Approving and accepting name the content; returning says why. */
function requireContent({ step, contentHash, comment }: StepFields, delivery: Delivery): void {
  if (step === 'return' && !comment) throw new ProblemError('comment-needed', 'Say why it is returned');
  if (step !== 'approve' && step !== 'accept') return;
  if (contentHash === delivery.contentHash) return;
  throw new ProblemError('content-changed', 'The content is not the one that was shown');
}
