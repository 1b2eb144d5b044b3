import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Inject,
  Param,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asking, identityOf } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { bytesOf, sendBytes } from '../../http/bytes.ts';
import { ProblemError } from '../../http/problem.ts';
import { mayRead } from '../agreement-access.ts';
import { AgreementDetails } from '../agreement-details.ts';
import { EvidenceCheck, EvidenceItem } from './evidence.answer.ts';
import { NewEvidence } from './evidence.parameters.ts';
import { EvidenceRepository, type Frozen } from './evidence.repository.ts';
import { Freezing } from './freezing.ts';
import { Rerun } from './rerun.ts';

/** Figures that decisions rest on: frozen, read, and asked for again. */
@ApiTags('agreements')
@Controller('agreements')
@Access('reader')
export class EvidenceController {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(EvidenceRepository) private readonly evidence: EvidenceRepository,
    @Inject(Freezing) private readonly freezing: Freezing,
    @Inject(Rerun) private readonly rerun: Rerun,
  ) {}

  /** Freeze the answer to a request as what a decision rests on. */
  @Post(':id/decisions/:decision/evidence')
  @Access(['secretariat'])
  @ApiParam({ name: 'id' })
  @ApiParam({ name: 'decision' })
  @ApiCreatedResponse({ type: EvidenceItem })
  async freeze(
    @Asking() by: Identity,
    @Param() { id, decision }: { id: string; decision: string },
    @Body() fields: NewEvidence,
  ): Promise<EvidenceItem> {
    await this.details.head(id, by);
    return this.item(await this.readable(await this.freezing.freeze(by, { id, decision }, fields), by));
  }

  @Get('evidence/:evidence')
  @ApiOperation({ summary: 'Frozen figures that a decision rests on, and all that is known of them.' })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: EvidenceItem })
  async one(@Req() request: FastifyRequest, @Param('evidence') id: string): Promise<EvidenceItem> {
    return this.item(await this.readable(id, identityOf(request)));
  }

  /** The frozen answer alone, byte for byte: its SHA-256 is that of the evidence. */
  @Get('evidence/:evidence/answer')
  @ApiOperation({ summary: 'The frozen answer alone, byte for byte: its SHA-256 is that of the evidence.' })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  async answer(
    @Param('evidence') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { body } = await this.readable(id, identityOf(request));
    sendBytes(request, reply, { bytes: await bytesOf(body, 5), cache: 'no-store' });
  }

  /** Ask the same edition again: identical to the last byte, or what differs. */
  @Post('evidence/:evidence/checks')
  @HttpCode(200)
  @ApiOkResponse({ type: EvidenceCheck })
  async check(@Req() request: FastifyRequest, @Param('evidence') id: string): Promise<EvidenceCheck> {
    return this.rerun.check(await this.readable(id, identityOf(request)));
  }

  /** Only while nothing is decided. */
  @Delete('evidence/:evidence')
  @Access(['secretariat'])
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Asking() by: Identity, @Param('evidence') id: string): Promise<void> {
    await this.freezing.remove(by, id);
  }

  private async readable(id: string, reader: Identity | null): Promise<Frozen> {
    const frozen = await this.evidence.find(id);
    if (!frozen || !mayRead(reader, frozen)) throw new ProblemError('not-found', 'There is no such evidence');
    return frozen;
  }

  private async item(frozen: Frozen): Promise<EvidenceItem> {
    const { agreement, agreementLabel, status, decision, decisionTitle, body, path: _, ...told } = frozen;
    return {
      ...told,
      agreement: { id: agreement, label: agreementLabel, status },
      decision: { id: decision, title: decisionTitle },
      newer: await this.rerun.newer(frozen),
      answer: JSON.parse(body.toString()) as object,
    };
  }
}
