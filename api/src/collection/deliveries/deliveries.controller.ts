import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../../http/access-rule.ts';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { type Changing, ChangingParam } from '../../http/changing.ts';
import { DeliveryAnswer, DeliveryList, DeliveryRows } from './delivery.answer.ts';
import { DeliveryParameters, Explanations, RowParameters, StepFields } from './delivery.parameters.ts';
import { DeliveryPage } from './delivery-page.ts';
import { DeliveryRowsQuery } from './delivery-rows.query.ts';
import { DeliverySteps, requireVersion } from './delivery-steps.ts';
import { ExplanationWriter } from './explanation-writer.ts';
import { VisibleDeliveries } from './visible-deliveries.ts';

/** Deliveries: seen by their municipality and by the secretariat; to everybody else they do not exist. */
@ApiTags('deliveries')
@Controller('deliveries')
@Access(['reporter', 'approver', 'secretariat', 'administrator'])
export class DeliveriesController {
  constructor(
    @Inject(VisibleDeliveries) private readonly visible: VisibleDeliveries,
    @Inject(DeliveryPage) private readonly page: DeliveryPage,
    @Inject(DeliveryRowsQuery) private readonly rowsQuery: DeliveryRowsQuery,
    @Inject(DeliverySteps) private readonly steps: DeliverySteps,
    @Inject(ExplanationWriter) private readonly explanations: ExplanationWriter,
  ) {}

  @Get()
  @ApiOkResponse({ type: DeliveryList })
  async list(@Asking() asking: Identity, @Query() asked: DeliveryParameters): Promise<DeliveryList> {
    return { deliveries: await this.visible.list(asking, asked) };
  }

  @Get(':id')
  @ApiOkResponse({ type: DeliveryAnswer })
  async one(@Asking() asking: Identity, @Param('id') id: string): Promise<DeliveryAnswer> {
    return this.page.of(asking, await this.visible.find(asking, id));
  }

  /** The delivery's rows as they were understood, a page at a time. */
  @Get(':id/rows')
  @ApiOkResponse({ type: DeliveryRows })
  async rows(
    @Asking() asking: Identity,
    @Param('id') id: string,
    @Query() { from = 0 }: RowParameters,
  ): Promise<DeliveryRows> {
    return this.rowsQuery.page(await this.visible.find(asking, id), from);
  }

  /** Submit, withdraw, approve, accept or return. */
  @Post(':id/steps')
  @Access(['reporter', 'approver', 'secretariat'])
  @ApiParam({ name: 'id' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that was shown' })
  @ApiCreatedResponse({ type: DeliveryAnswer })
  async step(
    @Asking() by: Identity,
    @ChangingParam() { id, version }: Changing,
    @Body() fields: StepFields,
  ): Promise<DeliveryAnswer> {
    const delivery = await this.visible.find(by, id);
    requireVersion(delivery, version);
    await this.steps.take(by, delivery, fields);
    return this.page.of(by, await this.visible.find(by, id));
  }

  /** The reporter's words on unusual changes; given keys replace what was said before. */
  @Put(':id/explanations')
  @Access(['reporter'])
  @ApiParam({ name: 'id' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that was shown' })
  @ApiOkResponse({ type: DeliveryAnswer })
  async explain(
    @Asking() by: Identity,
    @ChangingParam() { id, version }: Changing,
    @Body() { explanations }: Explanations,
  ): Promise<DeliveryAnswer> {
    const delivery = await this.visible.find(by, id);
    await this.explanations.write(by, { ...delivery, version }, explanations);
    return this.page.of(by, await this.visible.find(by, id));
  }
}
