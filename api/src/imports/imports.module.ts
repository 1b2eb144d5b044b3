import { Module } from '@nestjs/common';
import { CollectionModule } from '../collection/collection.module.ts';
import { DeliveredContent } from './deliveries/delivered-content.ts';
import { DeliveryReading } from './deliveries/delivery-reading.ts';
import { DraftDelivery } from './deliveries/draft-delivery.ts';
import { DraftingController } from './deliveries/drafting.controller.ts';
import { FormRowsQuery } from './deliveries/form-rows.query.ts';
import { OpenRounds } from './deliveries/open-rounds.ts';
import { ResponsibilityQuery } from './deliveries/responsibility.query.ts';
import { UploadRepository } from './deliveries/upload.repository.ts';
import { UploadsController } from './deliveries/uploads.controller.ts';
import { UploadStore } from './deliveries/upload-store.ts';
import { Importer } from './importer.ts';
import { LookupsQuery } from './lookups.query.ts';

/** Files in: read, checked, stored as batches; by the command line at once, by people as deliveries. */
@Module({
  imports: [CollectionModule],
  controllers: [DraftingController, UploadsController],
  providers: [
    DeliveredContent,
    DeliveryReading,
    DraftDelivery,
    FormRowsQuery,
    Importer,
    LookupsQuery,
    OpenRounds,
    ResponsibilityQuery,
    UploadRepository,
    UploadStore,
  ],
  exports: [CollectionModule, Importer],
})
export class ImportsModule {}
