import { Body, Controller, Delete, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { ApiChangingPart, type ChangingPart, ChangingPartParam } from '../../agreements/changing-part.ts';
import { Access } from '../../http/access-rule.ts';
import { MeetingDetails } from '../meeting-details.ts';
import { MeetingDetail } from '../meetings.answer.ts';
import type { ItemFields, ItemKind } from './item-tables.ts';
import { ItemAdministration } from './item-administration.ts';
import {
  NewParticipants,
  NewProgrammeItem,
  NewProposal,
  ParticipantsChange,
  ProgrammeChange,
  ProposalChange,
} from './items.parameters.ts';

/** Programme, participants and proposals of a meeting; every change answers with the whole meeting. */
@ApiTags('meetings')
@Controller('meetings')
@Access(['secretariat'])
export class MeetingItemsController {
  constructor(
    @Inject(ItemAdministration) private readonly items: ItemAdministration,
    @Inject(MeetingDetails) private readonly details: MeetingDetails,
  ) {}

  @Post(':id/programme')
  @ApiCreatedResponse({ type: MeetingDetail })
  addProgramme(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewProgrammeItem,
  ): Promise<MeetingDetail> {
    return this.add(by, { kind: 'programme', id }, fields);
  }

  @Patch(':id/programme/:item')
  @ApiChangingPart('item')
  @ApiOkResponse({ type: MeetingDetail })
  changeProgramme(
    @ChangingPartParam('item') changing: ChangingPart,
    @Body() fields: ProgrammeChange,
  ): Promise<MeetingDetail> {
    return this.change({ kind: 'programme', ...changing }, fields);
  }

  @Delete(':id/programme/:item')
  @ApiChangingPart('item')
  @ApiOkResponse({ type: MeetingDetail })
  removeProgramme(@ChangingPartParam('item') changing: ChangingPart): Promise<MeetingDetail> {
    return this.remove({ kind: 'programme', ...changing });
  }

  @Post(':id/participants')
  @ApiCreatedResponse({ type: MeetingDetail })
  addParticipants(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewParticipants,
  ): Promise<MeetingDetail> {
    return this.add(by, { kind: 'participants', id }, fields);
  }

  @Patch(':id/participants/:item')
  @ApiChangingPart('item')
  @ApiOkResponse({ type: MeetingDetail })
  changeParticipants(
    @ChangingPartParam('item') changing: ChangingPart,
    @Body() fields: ParticipantsChange,
  ): Promise<MeetingDetail> {
    return this.change({ kind: 'participants', ...changing }, fields);
  }

  @Delete(':id/participants/:item')
  @ApiChangingPart('item')
  @ApiOkResponse({ type: MeetingDetail })
  removeParticipants(@ChangingPartParam('item') changing: ChangingPart): Promise<MeetingDetail> {
    return this.remove({ kind: 'participants', ...changing });
  }

  @Post(':id/proposals')
  @ApiCreatedResponse({ type: MeetingDetail })
  addProposal(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewProposal,
  ): Promise<MeetingDetail> {
    return this.add(by, { kind: 'proposals', id }, fields);
  }

  @Patch(':id/proposals/:item')
  @ApiChangingPart('item')
  @ApiOkResponse({ type: MeetingDetail })
  changeProposal(
    @ChangingPartParam('item') changing: ChangingPart,
    @Body() fields: ProposalChange,
  ): Promise<MeetingDetail> {
    return this.change({ kind: 'proposals', ...changing }, fields);
  }

  @Delete(':id/proposals/:item')
  @ApiChangingPart('item')
  @ApiOkResponse({ type: MeetingDetail })
  removeProposal(@ChangingPartParam('item') changing: ChangingPart): Promise<MeetingDetail> {
    return this.remove({ kind: 'proposals', ...changing });
  }

  private async add<Kind extends ItemKind>(
    by: Identity,
    { kind, id }: { readonly kind: Kind; readonly id: string },
    fields: ItemFields[Kind],
  ): Promise<MeetingDetail> {
    await this.items.add(by, { kind, id }, fields);
    return this.details.of(id, by);
  }

  private async change<Kind extends ItemKind>(
    changing: ChangingPart & { readonly kind: Kind },
    fields: ItemFields[Kind],
  ): Promise<MeetingDetail> {
    await this.items.change(changing, fields);
    return this.details.of(changing.id, changing.by);
  }

  private async remove(removing: ChangingPart & { readonly kind: ItemKind }): Promise<MeetingDetail> {
    await this.items.remove(removing);
    return this.details.of(removing.id, removing.by);
  }
}
