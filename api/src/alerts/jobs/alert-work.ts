import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { OverdueEvaluation } from '../evaluation/overdue-evaluation.ts';
import { RevisionsEvaluation } from '../evaluation/revisions-evaluation.ts';
import { ThresholdEvaluation } from '../evaluation/threshold-evaluation.ts';
import { MessageRepository } from '../messages/message.repository.ts';
import { type Subscription, SubscriptionRepository } from '../subscriptions/subscription.repository.ts';
import { type AlertJob, AlertJobRepository } from './alert-job.repository.ts';

/** Does the work that is noted in rows: each piece in one transaction with its messages. */
@Injectable()
export class AlertWork {
  constructor(
    @Inject(AlertJobRepository) private readonly jobs: AlertJobRepository,
    @Inject(EditionSelection) private readonly editions: EditionSelection,
    @Inject(SubscriptionRepository) private readonly subscriptions: SubscriptionRepository,
    @Inject(MessageRepository) private readonly messages: MessageRepository,
    @Inject(ThresholdEvaluation) private readonly thresholds: ThresholdEvaluation,
    @Inject(OverdueEvaluation) private readonly overdue: OverdueEvaluation,
    @Inject(RevisionsEvaluation) private readonly revisions: RevisionsEvaluation,
  ) {}

  /** The next piece; false when there is none. */
  next(): Promise<boolean> {
    return this.jobs.next((job, manager) => this.carryOut(job, manager));
  }

  private async carryOut(job: AlertJob, manager: EntityManager): Promise<void> {
    if (job.kind === 'day') return this.day(manager);
    if (job.kind === 'subscription') return this.fresh(manager, job.subscription);
    const edition = await this.editions.publishedEdition(job.edition);
    await this.thresholds.evaluate(manager, edition, await this.subscriptions.hold(manager, 'threshold'));
    await this.revisions.evaluate(manager, edition, await this.subscriptions.hold(manager, 'revisions'));
  }

  private async day(manager: EntityManager): Promise<void> {
    await this.overdue.evaluate(manager, await this.subscriptions.hold(manager, 'overdue'));
    await this.messages.forgetOld(manager);
    await this.jobs.forgetDone(manager);
  }

  /** What is overdue now, and an edition that came while the subscription was being made. */
  private async fresh(manager: EntityManager, id: string): Promise<void> {
    const subscription = await this.subscriptions.holdOne(manager, id);
    if (!subscription) return;
    if (subscription.kind === 'overdue') return this.overdue.evaluate(manager, [subscription]);
    const newest = await this.editions.find('latest');
    if (newest) await this.ofEdition(manager, newest, subscription);
  }

  private async ofEdition(
    manager: EntityManager,
    edition: EditionRef,
    subscription: Subscription,
  ): Promise<void> {
    const evaluation = subscription.kind === 'threshold' ? this.thresholds : this.revisions;
    await evaluation.evaluate(manager, edition, [subscription]);
  }
}
