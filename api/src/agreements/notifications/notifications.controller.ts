import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Req,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Asking, identityOf } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { type Changing, ChangingParam } from '../../http/changing.ts';
import { NotificationChanges } from './notification-changes.ts';
import { NotificationDetails } from './notification-details.ts';
import { NotificationChecks, NotificationDetail, NotificationList } from './notifications.answer.ts';
import {
  NewFigures,
  NewNotification,
  NotificationChange,
  NotificationStep,
} from './notifications.parameters.ts';

const ifMatch = { name: 'If-Match', required: true, description: 'Version that the change is made from' };

/** Central notifications: the secretariat writes the joint answer, everybody reads what was sent. */
@ApiTags('notifications')
@Controller('notifications')
@Access(['secretariat'])
export class NotificationsController {
  constructor(
    @Inject(NotificationDetails) private readonly details: NotificationDetails,
    @Inject(NotificationChanges) private readonly changes: NotificationChanges,
  ) {}

  /** Drafts for those who serve all municipalities, the first due first; then what was sent. */
  @Get()
  @ApiOperation({ summary: 'Central notifications about a target group, and how far their answers are.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: NotificationList })
  async list(@Req() request: FastifyRequest): Promise<NotificationList> {
    return { notifications: await this.details.list(identityOf(request)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One central notification with the whole answer: figures and words by question.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: NotificationDetail })
  one(@Req() request: FastifyRequest, @Param('id') id: string): Promise<NotificationDetail> {
    return this.details.of(id, identityOf(request));
  }

  /** A draft, with figures of the newest edition or the one that is named. */
  @Post()
  @ApiCreatedResponse({ type: NotificationDetail })
  async open(@Asking() by: Identity, @Body() fields: NewNotification): Promise<NotificationDetail> {
    return this.details.of(await this.changes.open(by, fields), by);
  }

  @Patch(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiOkResponse({ type: NotificationDetail })
  async change(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() fields: NotificationChange,
  ): Promise<NotificationDetail> {
    await this.changes.change({ by, ...changing }, fields);
    return this.details.of(changing.id, by);
  }

  /** Only while it is a draft. */
  @Delete(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Asking() by: Identity, @ChangingParam() changing: Changing): Promise<void> {
    await this.changes.remove({ by, ...changing });
  }

  /** All figures taken anew: of the newest edition or the one that is named. */
  @Post(':id/figures')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiCreatedResponse({ type: NotificationDetail })
  async takeFigures(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() { edition }: NewFigures,
  ): Promise<NotificationDetail> {
    await this.changes.takeFigures({ by, ...changing }, edition);
    return this.details.of(changing.id, by);
  }

  /** Sent to the national board: from then on nothing of it changes. */
  @Post(':id/steps')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiCreatedResponse({ type: NotificationDetail })
  async move(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() _step: NotificationStep,
  ): Promise<NotificationDetail> {
    await this.changes.send({ by, ...changing });
    return this.details.of(changing.id, by);
  }

  /** Ask the same edition again for every figure: identical to the last byte, or what differs. */
  @Post(':id/checks')
  @Access('reader')
  @HttpCode(200)
  @ApiParam({ name: 'id' })
  @ApiOkResponse({ type: NotificationChecks })
  check(@Req() request: FastifyRequest, @Param('id') id: string): Promise<NotificationChecks> {
    return this.details.checks(id, identityOf(request));
  }
}
