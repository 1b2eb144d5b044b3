import { Body, Controller, Get, Header, Inject, Param, Post, Put, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Asking, identityOf } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { AgreementDetails } from '../agreement-details.ts';
import { ApiChangingPart, type ChangingPart, ChangingPartParam } from '../changing-part.ts';
import { ApprovalRepository } from './approval.repository.ts';
import { ApprovalItem, ApprovalList, CommentList } from './approvals.answer.ts';
import { ApprovalChange, NewComment } from './approvals.parameters.ts';
import { Approving } from './approving.ts';

/** Where the parties' approvals stand, and what they said in the hearing. */
@ApiTags('agreements')
@Controller('agreements')
@Access(['secretariat', 'approver'])
export class ApprovalsController {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(ApprovalRepository) private readonly approvals: ApprovalRepository,
    @Inject(Approving) private readonly approving: Approving,
  ) {}

  @Get(':id/approvals')
  @ApiOperation({ summary: 'The parties, and where the approval of each stands.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: ApprovalList })
  async list(@Req() request: FastifyRequest, @Param('id') id: string): Promise<ApprovalList> {
    await this.details.head(id, identityOf(request));
    return { approvals: await this.approvals.all(id) };
  }

  @Put(':id/approvals/:party')
  @ApiChangingPart('party')
  @ApiOkResponse({ type: ApprovalItem })
  async record(
    @ChangingPartParam('party') { by, id, part: party, version }: ChangingPart,
    @Body() fields: ApprovalChange,
  ): Promise<ApprovalItem> {
    await this.details.head(id, by);
    await this.approving.record(by, { id, party, version }, fields);
    const recorded = (await this.approvals.all(id)).find((one) => one.party === party);
    if (!recorded) throw new RangeError(`the approval of ${party} is gone`);
    return recorded;
  }

  @Get(':id/comments')
  @ApiOperation({ summary: 'What the parties said in the hearing.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: CommentList })
  async comments(@Req() request: FastifyRequest, @Param('id') id: string): Promise<CommentList> {
    await this.details.head(id, identityOf(request));
    return { comments: await this.approvals.comments(id) };
  }

  @Post(':id/comments')
  @ApiCreatedResponse({ type: CommentList })
  async comment(
    @Asking() by: Identity,
    @Param('id') id: string,
    @Body() fields: NewComment,
  ): Promise<CommentList> {
    await this.details.head(id, by);
    await this.approving.comment(by, id, fields);
    return { comments: await this.approvals.comments(id) };
  }
}
