import { Module } from '@nestjs/common';
import { AnalysesModule } from '../analyses/analyses.module.ts';
import { CollectionModule } from '../collection/collection.module.ts';
import { EditionsModule } from '../editions/editions.module.ts';
import { FoldersModule } from '../folders/folders.module.ts';
import { ReferenceModule } from '../reference/reference.module.ts';
import { OverdueEvaluation } from './evaluation/overdue-evaluation.ts';
import { RevisedAnswers } from './evaluation/revised-answers.ts';
import { RevisionsEvaluation } from './evaluation/revisions-evaluation.ts';
import { ThresholdEvaluation } from './evaluation/threshold-evaluation.ts';
import { WatchedValue } from './evaluation/watched-value.ts';
import { AlertClock } from './jobs/alert-clock.ts';
import { AlertJobRepository } from './jobs/alert-job.repository.ts';
import { AlertWork } from './jobs/alert-work.ts';
import { AlertMailer } from './mail/alert-mailer.ts';
import { MessageRepository } from './messages/message.repository.ts';
import { MessagesController } from './messages/messages.controller.ts';
import { ReadableMessages } from './messages/readable-messages.ts';
import { SubscriptionAdministration } from './subscriptions/subscription-administration.ts';
import { SubscriptionDetails } from './subscriptions/subscription-details.ts';
import { SubscriptionRepository } from './subscriptions/subscription.repository.ts';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.ts';

/** Subscriptions to limits, overdue reports and revised figures, and the messages that come of them. */
@Module({
  imports: [AnalysesModule, CollectionModule, EditionsModule, FoldersModule, ReferenceModule],
  controllers: [MessagesController, SubscriptionsController],
  providers: [
    AlertClock,
    AlertJobRepository,
    AlertMailer,
    AlertWork,
    MessageRepository,
    OverdueEvaluation,
    ReadableMessages,
    RevisedAnswers,
    RevisionsEvaluation,
    SubscriptionAdministration,
    SubscriptionDetails,
    SubscriptionRepository,
    ThresholdEvaluation,
    WatchedValue,
  ],
})
export class AlertsModule {}
