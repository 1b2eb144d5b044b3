import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { identityOf } from '../../access/asking.ts';
import { Access } from '../../http/access-rule.ts';
import { AgreementDetails } from '../agreement-details.ts';
import { ItemRepository } from '../items/item.repository.ts';
import { sendCalendar, toDay } from './send-calendar.ts';

/** The dates of one agreement, as a file for a calendar. */
@ApiTags('agreements')
@Controller('agreements')
@Access('reader')
export class CalendarController {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(ItemRepository) private readonly items: ItemRepository,
  ) {}

  /** The dates of one agreement as an iCalendar file. */
  @Get(':id/calendar.ics')
  @ApiOperation({ summary: 'The dates of one agreement as an iCalendar file.' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async calendar(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { label, changedAt } = await this.details.head(id, identityOf(request));
    const dates = await this.items.all('due-dates', id);
    await sendCalendar({ request, reply }, { name: label, changedAt, days: dates.map(toDay) });
  }
}
