import { Module } from '@nestjs/common';
import { AnalysesModule } from '../analyses/analyses.module.ts';
import { CollectionModule } from '../collection/collection.module.ts';
import { EditionsModule } from '../editions/editions.module.ts';
import { ReferenceModule } from '../reference/reference.module.ts';
import { AgreementAdministration } from './agreement-administration.ts';
import { AgreementChanges } from './agreement-changes.ts';
import { AgreementDetails } from './agreement-details.ts';
import { AgreementRepository } from './agreement.repository.ts';
import { AgreementSteps } from './agreement-steps.ts';
import { AgreementsController } from './agreements.controller.ts';
import { Annexes } from './annexes/annexes.ts';
import { AnnexesController } from './annexes/annexes.controller.ts';
import { ApprovalRepository } from './approvals/approval.repository.ts';
import { ApprovalsController } from './approvals/approvals.controller.ts';
import { Approving } from './approvals/approving.ts';
import { CalendarController } from './calendar/calendar.controller.ts';
import { Deadlines } from './calendar/deadlines.ts';
import { DemonstrationNotifications } from './demonstration/demonstration-notifications.ts';
import { DemonstrationAgreements } from './demonstration/demonstration-agreements.ts';
import { EvidenceController } from './evidence/evidence.controller.ts';
import { EvidenceRepository } from './evidence/evidence.repository.ts';
import { Freezing } from './evidence/freezing.ts';
import { Rerun } from './evidence/rerun.ts';
import { GoalValues } from './goals/goal-values.ts';
import { ItemRepository } from './items/item.repository.ts';
import { ItemsController } from './items/items.controller.ts';
import { FigureRepository } from './notifications/figures/figure.repository.ts';
import { TakingFigures } from './notifications/figures/taking-figures.ts';
import { NotificationChanges } from './notifications/notification-changes.ts';
import { NotificationDetails } from './notifications/notification-details.ts';
import { NotificationRepository } from './notifications/notification.repository.ts';
import { NotificationsController } from './notifications/notifications.controller.ts';
import { VersionRepository } from './versions/version.repository.ts';
import { VersionsController } from './versions/versions.controller.ts';
import { WholeAgreements } from './whole-agreements.ts';

/** Framework agreements: parts, parties, approvals, dates, and the frozen figures that decisions rest on. */
@Module({
  imports: [AnalysesModule, CollectionModule, EditionsModule, ReferenceModule],
  controllers: [
    CalendarController,
    EvidenceController,
    AgreementsController,
    AnnexesController,
    ApprovalsController,
    ItemsController,
    NotificationsController,
    VersionsController,
  ],
  providers: [
    AgreementAdministration,
    AgreementChanges,
    AgreementDetails,
    AgreementRepository,
    AgreementSteps,
    Annexes,
    ApprovalRepository,
    Approving,
    Deadlines,
    DemonstrationAgreements,
    DemonstrationNotifications,
    EvidenceRepository,
    Freezing,
    GoalValues,
    ItemRepository,
    FigureRepository,
    NotificationChanges,
    NotificationDetails,
    NotificationRepository,
    Rerun,
    TakingFigures,
    VersionRepository,
    WholeAgreements,
  ],
  exports: [AgreementDetails, Annexes, Deadlines, NotificationDetails, WholeAgreements],
})
export class AgreementsModule {}
