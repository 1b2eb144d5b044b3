import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { identityOf } from '../access/asking.ts';
import { sendCalendar, toDay } from '../agreements/calendar/send-calendar.ts';
import { YearWheel } from '../agreements/calendar/year-wheel.answer.ts';
import { Access } from '../http/access-rule.ts';
import { YearWheelParameters } from './year-wheel.parameters.ts';
import { YearWheels } from './year-wheels.ts';

/** What is due from whom before which meeting: as a list over everything there is, and as a file for a calendar. */
@ApiTags('agreements')
@Controller('agreements/year-wheel')
@Access('reader')
export class YearWheelController {
  constructor(@Inject(YearWheels) private readonly wheels: YearWheels) {}

  @Get()
  @ApiOperation({
    summary:
      'What is due from whom before which meeting: in all agreements, reporting rounds and central notifications; and dialogue meetings.',
  })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: YearWheel })
  async wheel(@Req() request: FastifyRequest, @Query() asked: YearWheelParameters): Promise<YearWheel> {
    return { entries: await this.wheels.of(identityOf(request), asked) };
  }

  /** The same dates as an iCalendar file. */
  @Get('calendar.ics')
  @ApiOperation({ summary: 'The same dates as an iCalendar file.' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async wheelCalendar(
    @Query() asked: YearWheelParameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reader = identityOf(request);
    const days = (await this.wheels.of(reader, asked)).map(toDay);
    const changedAt = await this.wheels.changedAt(reader);
    await sendCalendar({ request, reply }, { name: 'Årshjul', changedAt, days });
  }
}
