import { Module } from '@nestjs/common';
import { AnalysesModule } from '../analyses/analyses.module.ts';
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
import { DemonstrationAgreements } from './demonstration/demonstration-agreements.ts';
import { EvidenceController } from './evidence/evidence.controller.ts';
import { EvidenceRepository } from './evidence/evidence.repository.ts';
import { Freezing } from './evidence/freezing.ts';
import { Rerun } from './evidence/rerun.ts';
import { GoalValues } from './goals/goal-values.ts';
import { ItemRepository } from './items/item.repository.ts';
import { ItemsController } from './items/items.controller.ts';
import { VersionRepository } from './versions/version.repository.ts';
import { VersionsController } from './versions/versions.controller.ts';

/** Framework agreements: parts, parties, approvals, dates, and the frozen figures that decisions rest on. */
@Module({
  imports: [AnalysesModule, EditionsModule, ReferenceModule],
  controllers: [
    CalendarController,
    EvidenceController,
    AgreementsController,
    AnnexesController,
    ApprovalsController,
    ItemsController,
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
    DemonstrationAgreements,
    EvidenceRepository,
    Freezing,
    GoalValues,
    ItemRepository,
    Rerun,
    VersionRepository,
  ],
})
export class AgreementsModule {}
