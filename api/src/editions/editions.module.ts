import { Module } from '@nestjs/common';
import { CollectionModule } from '../collection/collection.module.ts';
import { ReferenceModule } from '../reference/reference.module.ts';
import { AnswerDelivery } from './answer-delivery.ts';
import { AnswerFormats } from './answer-formats.ts';
import { AnswerRegistry } from './answer-registry.ts';
import { AnswerStore } from './answer-store.ts';
import { CountTables } from './counts/count-tables.ts';
import { CountsQuery } from './counts/counts.query.ts';
import { EarlierReleases } from './counts/earlier-releases.ts';
import { ProtectedCounts } from './counts/protected-counts.ts';
import { Protections } from './counts/protections.ts';
import { ProtectionsQuery } from './counts/protections.query.ts';
import { EditionContexts } from './edition-context.ts';
import { EditionSelection } from './edition-selection.ts';
import { EditionRepository } from './edition.repository.ts';
import { EditionsController } from './editions.controller.ts';
import { PublicHashQuery } from './public-hash.query.ts';
import { PublicationChecks } from './publication/publication-checks.ts';
import { PublicationPreviewQuery } from './publication/publication-preview.query.ts';
import { PublicationRepository } from './publication/publication.repository.ts';
import { PublicationsController } from './publication/publications.controller.ts';
import { Publishing } from './publication/publishing.ts';
import { Publisher } from './publisher.ts';
import { ReadAhead } from './read-ahead.ts';
import { ReadyAddresses } from './ready-addresses.ts';

@Module({
  imports: [CollectionModule, ReferenceModule],
  controllers: [EditionsController, PublicationsController],
  providers: [
    AnswerDelivery,
    AnswerFormats,
    AnswerRegistry,
    AnswerStore,
    CountsQuery,
    CountTables,
    EarlierReleases,
    EditionContexts,
    EditionRepository,
    EditionSelection,
    ProtectedCounts,
    Protections,
    ProtectionsQuery,
    PublicHashQuery,
    PublicationChecks,
    PublicationPreviewQuery,
    PublicationRepository,
    Publisher,
    Publishing,
    ReadAhead,
    ReadyAddresses,
  ],
  exports: [
    AnswerDelivery,
    AnswerFormats,
    AnswerRegistry,
    CountTables,
    EditionContexts,
    EditionSelection,
    Publisher,
  ],
})
export class EditionsModule {}
