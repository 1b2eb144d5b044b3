import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileName } from '@tilbudsvifte/locale';
import { identityOf } from '../../access/asking.ts';
import { Access } from '../../http/access-rule.ts';
import { bytesOf, sendBytes } from '../../http/bytes.ts';
import { AgreementDetails } from '../agreement-details.ts';
import type { DueDateItem } from '../items/items.answer.ts';
import { ItemRepository } from '../items/item.repository.ts';
import { calendarFile } from './ics.ts';
import { YearWheel, YearWheelEntry } from './year-wheel.answer.ts';
import { YearWheelParameters } from './year-wheel.parameters.ts';

const mediaType = 'text/calendar; charset=utf-8';

/** What is due from whom before which meeting: as a list over all agreements, and as a file for a calendar. */
@ApiTags('agreements')
@Controller('agreements')
@Access('reader')
export class CalendarController {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(ItemRepository) private readonly items: ItemRepository,
  ) {}

  @Get('year-wheel')
  @ApiOperation({ summary: 'What is due from whom before which meeting, in all agreements.' })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: YearWheel })
  async wheel(
    @Req() request: FastifyRequest,
    @Query() { area, from = '', to = '9999' }: YearWheelParameters,
  ): Promise<YearWheel> {
    const agreements = await this.details.list(identityOf(request));
    const entries: YearWheelEntry[] = [];
    for (const agreement of agreements.filter((one) => area === undefined || one.area === area)) {
      const dates = await this.items.all('due-dates', agreement.id);
      const of = { agreement: agreement.id, agreementLabel: agreement.label, area: agreement.area };
      entries.push(...dates.map((date) => ({ ...date, ...of })));
    }
    const shown = entries.filter(({ dueOn }) => dueOn >= from && dueOn <= to);
    return { entries: shown.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)) };
  }

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
    const text = calendarFile(label, changedAt, dates.map(toDay));
    const bytes = await bytesOf(Buffer.from(text), 5);
    const file = { mediaType, name: fileName(label, [], 'ics') };
    sendBytes(request, reply, { bytes, cache: 'no-store', file });
  }
}

/** From whom, and for which meeting: as the secretariat wrote them, in whatever language. */
function toDay({
  id,
  dueOn,
  title,
  responsible,
  meeting,
  meetingOn,
}: DueDateItem): Parameters<typeof calendarFile>[2][number] {
  const before = [meeting, meetingOn].filter(Boolean).join(' ');
  const description = [responsible, before].filter(Boolean).join('\n');
  return { uid: `${id}@tilbudsvifte`, day: dueOn, summary: title, description };
}
