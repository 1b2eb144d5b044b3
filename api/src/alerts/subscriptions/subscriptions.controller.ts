import { Body, Controller, Delete, Get, HttpCode, Inject, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { roles } from '@tilbudsvifte/contract';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { type Changing, ChangingParam } from '../../http/changing.ts';
import { PresentValue, SubscriptionItem, SubscriptionList } from '../alerts.answer.ts';
import { NewSubscription, SubscriptionChange, WatchedFigure } from '../alerts.parameters.ts';
import { SubscriptionAdministration } from './subscription-administration.ts';
import { SubscriptionDetails } from './subscription-details.ts';

const ifMatch = { name: 'If-Match', required: true, description: 'Version that the change is made from' };

/** What one wants to be told of; everybody has their own. */
@ApiTags('alerts')
@Controller('alerts')
@Access(roles)
export class SubscriptionsController {
  constructor(
    @Inject(SubscriptionDetails) private readonly details: SubscriptionDetails,
    @Inject(SubscriptionAdministration) private readonly administration: SubscriptionAdministration,
  ) {}

  @Get('subscriptions')
  @ApiOperation({ summary: 'Own subscriptions, newest first.' })
  @ApiOkResponse({ type: SubscriptionList })
  list(@Asking() by: Identity): Promise<SubscriptionList> {
    return this.details.list(by);
  }

  /** What may be watched, in the newest published edition: so that nobody sets a limit blindly. */
  @Get('present-value')
  @ApiOperation({ summary: 'The newest published figure of what may be watched.' })
  @ApiOkResponse({ type: PresentValue })
  present(@Query() asked: WatchedFigure): Promise<PresentValue> {
    return this.details.present(asked);
  }

  /** The same again is the one that is there. */
  @Post('subscriptions')
  @ApiOperation({ summary: 'Subscribe to a threshold, overdue reports or revised figures in folders.' })
  @ApiCreatedResponse({ type: SubscriptionItem })
  async add(@Asking() by: Identity, @Body() fields: NewSubscription): Promise<SubscriptionItem> {
    return this.details.one(by, await this.administration.add(by, fields));
  }

  @Patch('subscriptions/:id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiOkResponse({ type: SubscriptionItem })
  async change(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() fields: SubscriptionChange,
  ): Promise<SubscriptionItem> {
    await this.administration.change(by, changing, fields);
    return this.details.one(by, changing.id);
  }

  /** Its messages stay until they are removed. */
  @Delete('subscriptions/:id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Asking() by: Identity, @ChangingParam() changing: Changing): Promise<void> {
    await this.administration.remove(by, changing);
  }
}
