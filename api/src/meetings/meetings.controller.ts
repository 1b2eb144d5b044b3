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
import { Asking, identityOf } from '../access/asking.ts';
import type { Identity } from '../access/identity.ts';
import { Access } from '../http/access-rule.ts';
import { type Changing, ChangingParam } from '../http/changing.ts';
import { isSecretariat } from './meeting-access.ts';
import { MeetingAdministration } from './meeting-administration.ts';
import { MeetingDetails } from './meeting-details.ts';
import { MeetingDetail, MeetingList } from './meetings.answer.ts';
import { MeetingChange, MeetingStep, NewMeeting } from './meetings.parameters.ts';

const ifMatch = { name: 'If-Match', required: true, description: 'Version that the change is made from' };

/** Dialogue meetings: the secretariat writes them, everybody reads them once they are published. */
@ApiTags('meetings')
@Controller('meetings')
@Access(['secretariat'])
export class MeetingsController {
  constructor(
    @Inject(MeetingDetails) private readonly details: MeetingDetails,
    @Inject(MeetingAdministration) private readonly administration: MeetingAdministration,
  ) {}

  /** Newest first; drafts for those who serve all municipalities. */
  @Get()
  @ApiOperation({ summary: 'Dialogue meetings, newest first.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MeetingList })
  async list(@Req() request: FastifyRequest): Promise<MeetingList> {
    const reader = identityOf(request);
    return { meetings: await this.details.list(reader), mayAdd: isSecretariat(reader) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One meeting with programme, participants, proposals and surveys.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: MeetingDetail })
  one(@Req() request: FastifyRequest, @Param('id') id: string): Promise<MeetingDetail> {
    return this.details.of(id, identityOf(request));
  }

  /** A draft. */
  @Post()
  @ApiCreatedResponse({ type: MeetingDetail })
  async add(@Asking() by: Identity, @Body() fields: NewMeeting): Promise<MeetingDetail> {
    return this.details.of(await this.administration.add(by, fields), by);
  }

  @Patch(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiOkResponse({ type: MeetingDetail })
  async change(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() fields: MeetingChange,
  ): Promise<MeetingDetail> {
    await this.administration.change(by, changing, fields);
    return this.details.of(changing.id, by);
  }

  /** Only a draft, and only before a survey of it is opened. */
  @Delete(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Asking() by: Identity, @ChangingParam() changing: Changing): Promise<void> {
    await this.administration.remove(by, changing);
  }

  /** Shown to everybody, or taken back. */
  @Post(':id/steps')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiCreatedResponse({ type: MeetingDetail })
  async move(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() { to }: MeetingStep,
  ): Promise<MeetingDetail> {
    await this.administration.move(by, { ...changing, to });
    return this.details.of(changing.id, by);
  }
}
