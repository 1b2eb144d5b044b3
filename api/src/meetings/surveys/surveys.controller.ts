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
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Asking, identityOf } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { ApiChangingPart, type ChangingPart, ChangingPartParam } from '../../agreements/changing-part.ts';
import { Access } from '../../http/access-rule.ts';
import { SurveyAdministration } from './survey-administration.ts';
import type { SurveyAddress } from './survey-changes.ts';
import { ApiSurveyAddress, SurveyAddressParam } from './survey-address-param.ts';
import { SurveyDetails } from './survey-details.ts';
import { SurveyDetail, SurveyInvitations, SurveyList } from './surveys.answer.ts';
import { NewInvitations, NewSurvey, SurveyChange, SurveyStep } from './surveys.parameters.ts';

type Versioned = SurveyAddress & { readonly version: number };

/** Surveys of a meeting; every change answers with the whole survey. */
@ApiTags('meetings')
@Controller('meetings/:id/surveys')
@Access(['secretariat'])
export class SurveysController {
  constructor(
    @Inject(SurveyAdministration) private readonly surveys: SurveyAdministration,
    @Inject(SurveyDetails) private readonly details: SurveyDetails,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Surveys of a meeting.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiParam({ name: 'id' })
  @ApiOkResponse({ type: SurveyList })
  async list(@Req() request: FastifyRequest, @Param('id') id: string): Promise<SurveyList> {
    return { surveys: await this.details.list(id, identityOf(request)) };
  }

  @Get(':survey')
  @ApiSurveyAddress()
  @ApiOperation({ summary: 'One survey with its questions.' })
  @Access('reader')
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: SurveyDetail })
  one(@Req() request: FastifyRequest, @SurveyAddressParam() address: SurveyAddress): Promise<SurveyDetail> {
    return this.details.of(address, identityOf(request));
  }

  /** A draft. */
  @Post()
  @ApiCreatedResponse({ type: SurveyDetail })
  async add(
    @Asking() by: Identity,
    @Param('id') meeting: string,
    @Body() fields: NewSurvey,
  ): Promise<SurveyDetail> {
    return this.details.of({ meeting, survey: await this.surveys.add(by, { meeting }, fields) }, by);
  }

  /** Only while it is a draft. */
  @Patch(':survey')
  @ApiChangingPart('survey')
  @ApiOkResponse({ type: SurveyDetail })
  async change(
    @ChangingPartParam('survey') changing: ChangingPart,
    @Body() fields: SurveyChange,
  ): Promise<SurveyDetail> {
    await this.surveys.change(changing.by, addressOf(changing), fields);
    return this.details.of(addressOf(changing), changing.by);
  }

  /** Only while it is a draft. */
  @Delete(':survey')
  @ApiChangingPart('survey')
  @HttpCode(204)
  @ApiNoContentResponse()
  async remove(@ChangingPartParam('survey') removing: ChangingPart): Promise<void> {
    await this.surveys.remove(removing.by, addressOf(removing));
  }

  /** Opened for answers, and closed; what was answered here never opens again. */
  @Post(':survey/steps')
  @ApiChangingPart('survey')
  @ApiCreatedResponse({ type: SurveyDetail })
  async move(
    @ChangingPartParam('survey') moving: ChangingPart,
    @Body() { to }: SurveyStep,
  ): Promise<SurveyDetail> {
    await this.surveys.move(moving.by, { ...addressOf(moving), to });
    return this.details.of(addressOf(moving), moving.by);
  }

  /** Links for a group. Their keys are in this answer and nowhere else. */
  @Post(':survey/invitations')
  @ApiSurveyAddress()
  @Header('cache-control', 'no-store')
  @ApiCreatedResponse({ type: SurveyInvitations })
  invite(
    @Asking() by: Identity,
    @SurveyAddressParam() address: SurveyAddress,
    @Body() fields: NewInvitations,
  ): Promise<SurveyInvitations> {
    return this.surveys.invite(by, address, fields);
  }
}

function addressOf({ id, part, version }: ChangingPart): Versioned {
  return { meeting: id, survey: part, version };
}
