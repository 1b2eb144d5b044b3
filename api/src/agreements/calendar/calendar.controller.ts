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
import { YearWheel } from './year-wheel.answer.ts';
import { YearWheelParameters } from './year-wheel.parameters.ts';
import { YearWheels } from './year-wheels.ts';

const mediaType = 'text/calendar; charset=utf-8';

type CalendarDays = Parameters<typeof calendarFile>[2];

/** A calendar to keep: whoever has it is told of changes by reading it again. */
interface Calendar {
  readonly name: string;
  readonly changedAt: string;
  readonly days: CalendarDays;
}

/** What is due from whom before which meeting: as a list over all agreements, and as a file for a calendar. */
@ApiTags('agreements')
@Controller('agreements')
@Access('reader')
export class CalendarController {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(ItemRepository) private readonly items: ItemRepository,
    @Inject(YearWheels) private readonly wheels: YearWheels,
  ) {}

  @Get('year-wheel')
  @ApiOperation({
    summary:
      'What is due from whom before which meeting: in all agreements, reporting rounds and central notifications.',
  })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: YearWheel })
  async wheel(@Req() request: FastifyRequest, @Query() asked: YearWheelParameters): Promise<YearWheel> {
    return { entries: await this.wheels.of(identityOf(request), asked) };
  }

  /** The same dates as an iCalendar file. */
  @Get('year-wheel/calendar.ics')
  @ApiOperation({ summary: 'The same dates as an iCalendar file.' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async wheelCalendar(
    @Query() asked: YearWheelParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const entries = await this.wheels.of(identityOf(request), asked);
    const changed = (await this.details.list(identityOf(request))).map(({ changedAt }) => changedAt).sort();
    const days = entries.map(toDay);
    const changedAt = changed[changed.length - 1] ?? '2000-01-01T00:00:00Z';
    await sendCalendar({ request, reply }, { name: 'Årshjul', changedAt, days });
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
    await sendCalendar({ request, reply }, { name: label, changedAt, days: dates.map(toDay) });
  }
}

async function sendCalendar(
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { name, changedAt, days }: Calendar,
): Promise<void> {
  const bytes = await bytesOf(Buffer.from(calendarFile(name, changedAt, days)), 5);
  sendBytes(request, reply, {
    bytes,
    cache: 'no-store',
    file: { mediaType, name: fileName(name, [], 'ics') },
  });
}

/**
 * From whom, and for which meeting: as the secretariat wrote them, in whatever language. A date that moves keeps its
 * identity in the calendar; a round that is due again, later, for some has another.
 */
function toDay(
  { id, dueOn, title, responsible, meeting, meetingOn }: Omit<DueDateItem, 'kind'>,
  at: number,
  all: readonly { readonly id: string }[],
): CalendarDays[number] {
  const before = [meeting, meetingOn].filter(Boolean).join(' ');
  const description = [responsible, before].filter(Boolean).join('\n');
  const isFirst = all.findIndex((one) => one.id === id) === at;
  return { uid: `${isFirst ? id : `${id}-${dueOn}`}@tilbudsvifte`, day: dueOn, summary: title, description };
}
