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
import { AgreementAdministration } from './agreement-administration.ts';
import { AgreementDetails } from './agreement-details.ts';
import { AgreementSteps } from './agreement-steps.ts';
import { AgreementDetail, AgreementList } from './agreements.answer.ts';
import { AgreementChange, AgreementStep, NewAgreement } from './agreements.parameters.ts';

const ifMatch = { name: 'If-Match', required: true, description: 'Version that the change is made from' };

/** Framework agreements: the secretariat writes them, everybody reads them once they are in hearing. */
@ApiTags('agreements')
@Controller('agreements')
@Access(['secretariat'])
export class AgreementsController {
  constructor(
    @Inject(AgreementDetails) private readonly details: AgreementDetails,
    @Inject(AgreementAdministration) private readonly administration: AgreementAdministration,
    @Inject(AgreementSteps) private readonly steps: AgreementSteps,
  ) {}

  /** Newest period first; drafts for those who serve all municipalities. */
  @Get()
  @ApiOperation({ summary: 'Framework agreements, newest period first.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: AgreementList })
  async list(@Req() request: FastifyRequest): Promise<AgreementList> {
    return { agreements: await this.details.list(identityOf(request)) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One agreement with themes, goals, decisions, dates and approvals.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: AgreementDetail })
  one(@Req() request: FastifyRequest, @Param('id') id: string): Promise<AgreementDetail> {
    return this.details.of(id, identityOf(request));
  }

  /** A draft; its parties are those of the area on its first day. */
  @Post()
  @ApiCreatedResponse({ type: AgreementDetail })
  async open(@Asking() by: Identity, @Body() fields: NewAgreement): Promise<AgreementDetail> {
    return this.details.of(await this.administration.open(by, fields), by);
  }

  @Patch(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiOkResponse({ type: AgreementDetail })
  async change(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() fields: AgreementChange,
  ): Promise<AgreementDetail> {
    await this.administration.change(by, changing, fields);
    return this.details.of(changing.id, by);
  }

  /** Only while it is a draft. */
  @Delete(':id')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@Asking() by: Identity, @ChangingParam() changing: Changing): Promise<void> {
    await this.administration.remove(by, changing);
  }

  /** To hearing, to approval, back to hearing, or decided once all parties have approved. */
  @Post(':id/steps')
  @ApiParam({ name: 'id' })
  @ApiHeader(ifMatch)
  @ApiCreatedResponse({ type: AgreementDetail })
  async move(
    @Asking() by: Identity,
    @ChangingParam() changing: Changing,
    @Body() { to }: AgreementStep,
  ): Promise<AgreementDetail> {
    await this.steps.move(by, { ...changing, to });
    return this.details.of(changing.id, by);
  }
}
