import { Module } from '@nestjs/common';
import { BatchRepository } from './batch.repository.ts';
import { BatchWriter } from './batch-writer.ts';
import { DeliveriesController } from './deliveries/deliveries.controller.ts';
import { DeliveredQuery } from './deliveries/delivered.query.ts';
import { DeliveryPage } from './deliveries/delivery-page.ts';
import { DeliveryRepository } from './deliveries/delivery.repository.ts';
import { DeliveryRowsQuery } from './deliveries/delivery-rows.query.ts';
import { DeliverySteps } from './deliveries/delivery-steps.ts';
import { ExemptionRepository } from './deliveries/exemption.repository.ts';
import { ExemptionWriter } from './deliveries/exemption-writer.ts';
import { ExemptionsController } from './deliveries/exemptions.controller.ts';
import { ExplanationWriter } from './deliveries/explanation-writer.ts';
import { UnusualChanges } from './deliveries/unusual-changes.ts';
import { VisibleDeliveries } from './deliveries/visible-deliveries.ts';
import { DemonstrationRound } from './rounds/demonstration-round.ts';
import { LateFormsQuery } from './rounds/late-forms.query.ts';
import { Reminders } from './rounds/reminders.ts';
import { RoundAdministration } from './rounds/round-administration.ts';
import { RoundDeadlinesQuery } from './rounds/round-deadlines.query.ts';
import { RoundFormsQuery } from './rounds/round-forms.query.ts';
import { RoundRepository } from './rounds/round.repository.ts';
import { RoundsController } from './rounds/rounds.controller.ts';

/** Batches of facts, the rounds that call for them, and deliveries on their way to being accepted. */
@Module({
  controllers: [DeliveriesController, ExemptionsController, RoundsController],
  providers: [
    BatchRepository,
    BatchWriter,
    DeliveredQuery,
    DeliveryPage,
    DeliveryRepository,
    DeliveryRowsQuery,
    DeliverySteps,
    DemonstrationRound,
    ExemptionRepository,
    ExemptionWriter,
    ExplanationWriter,
    LateFormsQuery,
    Reminders,
    RoundAdministration,
    RoundDeadlinesQuery,
    RoundFormsQuery,
    RoundRepository,
    UnusualChanges,
    VisibleDeliveries,
  ],
  exports: [
    BatchRepository,
    BatchWriter,
    DeliveryPage,
    DeliveryRepository,
    DemonstrationRound,
    LateFormsQuery,
    RoundDeadlinesQuery,
    RoundFormsQuery,
    RoundRepository,
    VisibleDeliveries,
  ],
})
export class CollectionModule {}
