import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements/agreements.module.ts';
import { AnalysesModule } from '../analyses/analyses.module.ts';
import { EditionsModule } from '../editions/editions.module.ts';
import { AgreementDocumentController } from './agreement/agreement-document.controller.ts';
import { AgreementDocuments } from './agreement/agreement-documents.ts';
import { AnnexAgreements } from './annex/annex-agreements.ts';
import { MunicipalAnnexes } from './annex/municipal-annexes.ts';
import { DocumentsController } from './documents.controller.ts';
import { AnnexArchive } from './jobs/annex-archive.ts';
import { AnnexJobs } from './jobs/annex-jobs.ts';
import { JobRepository } from './jobs/job.repository.ts';
import { JobsController } from './jobs/jobs.controller.ts';
import { NotificationDocumentController } from './notification/notification-document.controller.ts';
import { WrittenDocuments } from './written-documents.ts';

/** Written documents: agenda annexes and agreements as PDF and Word. */
@Module({
  imports: [AgreementsModule, AnalysesModule, EditionsModule],
  controllers: [
    AgreementDocumentController,
    NotificationDocumentController,
    JobsController,
    DocumentsController,
  ],
  providers: [
    AgreementDocuments,
    AnnexAgreements,
    AnnexArchive,
    AnnexJobs,
    JobRepository,
    MunicipalAnnexes,
    WrittenDocuments,
  ],
  exports: [WrittenDocuments],
})
export class DocumentsModule {}
