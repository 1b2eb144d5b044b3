import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { Access } from '../../http/access-rule.ts';
import { Asking } from '../../access/asking.ts';
import { holds, type Identity, municipalitiesOf, regional } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import { type Changing, ChangingParam } from '../../http/changing.ts';
import { Reminders } from './reminders.ts';
import { RoundAdministration } from './round-administration.ts';
import { RoundFormsQuery } from './round-forms.query.ts';
import { RoundRepository } from './round.repository.ts';
import { ReminderList, RemindersSent, RoundItem, RoundList, RoundStatus } from './rounds.answer.ts';
import { NewExtension, NewRound, RoundChange } from './rounds.parameters.ts';
import { toStatus } from './round-status.ts';

/** Reporting rounds: everybody who reports sees them, the secretariat runs them. */
@ApiTags('rounds')
@Controller('rounds')
@Access(['secretariat'])
export class RoundsController {
  constructor(
    @Inject(RoundRepository) private readonly rounds: RoundRepository,
    @Inject(RoundAdministration) private readonly administration: RoundAdministration,
    @Inject(RoundFormsQuery) private readonly formsQuery: RoundFormsQuery,
    @Inject(Reminders) private readonly reminders: Reminders,
  ) {}

  @Get()
  @Access(['secretariat', 'administrator', 'reporter', 'approver'])
  @ApiOkResponse({ type: RoundList })
  async list(): Promise<RoundList> {
    return { rounds: await this.rounds.all() };
  }

  /** Where the forms stand: of all municipalities for those who serve all, else of one's own. */
  @Get(':id')
  @Access(['secretariat', 'administrator', 'reporter', 'approver'])
  @ApiOkResponse({ type: RoundStatus })
  async status(@Asking() asking: Identity, @Param('id') id: string): Promise<RoundStatus> {
    const round = await this.existing(id);
    const own = municipalitiesOf(asking, ['reporter', 'approver']);
    return toStatus(round, await this.formsQuery.forms(round, holds(asking, regional) ? undefined : own));
  }

  @Post()
  @ApiCreatedResponse({ type: RoundItem })
  async open(@Asking() by: Identity, @Body() fields: NewRound): Promise<RoundItem> {
    return this.existing(await this.administration.open(by, fields));
  }

  @Patch(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'Version that the change is made from' })
  @ApiOkResponse({ type: RoundItem })
  async change(
    @Asking() by: Identity,
    @ChangingParam() { id, version }: Changing,
    @Body() fields: RoundChange,
  ): Promise<RoundItem> {
    const round = await this.existing(id);
    await this.administration.change(by, { ...round, version }, fields);
    return this.existing(id);
  }

  /** A later deadline for one municipality. */
  @Post(':id/extensions')
  @HttpCode(204)
  @ApiNoContentResponse()
  async extend(@Asking() by: Identity, @Param('id') id: string, @Body() fields: NewExtension): Promise<void> {
    await this.administration.extend(by, await this.existing(id), fields);
  }

  /** Who is missing what. */
  @Get(':id/reminders')
  @ApiOkResponse({ type: ReminderList })
  async missing(@Param('id') id: string): Promise<ReminderList> {
    return this.reminders.list(await this.existing(id));
  }

  /** Mail everybody who is missing something. */
  @Post(':id/reminders')
  @ApiCreatedResponse({ type: RemindersSent })
  async remind(@Asking() by: Identity, @Param('id') id: string): Promise<RemindersSent> {
    return this.reminders.send(by, await this.existing(id));
  }

  private async existing(id: string): Promise<RoundItem> {
    const round = await this.rounds.find(id);
    if (!round) throw new ProblemError('not-found', 'There is no such round');
    return round;
  }
}
