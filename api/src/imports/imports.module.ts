import { Module } from '@nestjs/common';
import { CollectionModule } from '../collection/collection.module.ts';
import { Config } from '../config/config.ts';
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
import { AreaMembersQuery } from './fetching/area-members.query.ts';
import { FetchRepository } from './fetching/fetch.repository.ts';
import { FetchesController } from './fetching/fetches.controller.ts';
import { Fetching } from './fetching/fetching.ts';
import { StatbankClient } from './fetching/statbank-client.ts';
import { TableFetch } from './fetching/table-fetch.ts';
import { userAgentOf } from './fetching/user-agent.ts';
import { Importer } from './importer.ts';
import { LookupsQuery } from './lookups.query.ts';

/** Files in: read, checked, stored as batches; by the command line at once, by people as deliveries. */
@Module({
  imports: [CollectionModule],
  controllers: [DraftingController, FetchesController, UploadsController],
  providers: [
    {
      provide: StatbankClient,
      inject: [Config],
      useFactory: (config: Config) => new StatbankClient({ userAgent: userAgentOf(config) }),
    },
    AreaMembersQuery,
    DeliveredContent,
    DeliveryReading,
    DraftDelivery,
    FetchRepository,
    Fetching,
    FormRowsQuery,
    Importer,
    LookupsQuery,
    OpenRounds,
    ResponsibilityQuery,
    TableFetch,
    UploadRepository,
    UploadStore,
  ],
  exports: [CollectionModule, Importer, LookupsQuery, TableFetch],
})
export class ImportsModule {}
