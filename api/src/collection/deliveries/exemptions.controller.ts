import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { ExemptionList } from './exemption.answer.ts';
import { NewExemption } from './exemption.parameters.ts';
import { ExemptionRepository } from './exemption.repository.ts';
import { ExemptionWriter } from './exemption-writer.ts';

/** Exemptions of a municipality from a rule, each with a reason and an end. */
@ApiTags('rules')
@Controller('rules/exemptions')
@Access(['secretariat'])
export class ExemptionsController {
  constructor(
    @Inject(ExemptionRepository) private readonly exemptions: ExemptionRepository,
    @Inject(ExemptionWriter) private readonly writer: ExemptionWriter,
  ) {}

  @Get()
  @ApiOkResponse({ type: ExemptionList })
  async list(): Promise<ExemptionList> {
    return { exemptions: await this.exemptions.all() };
  }

  /** Give one; an earlier one from the same rule is replaced. */
  @Post()
  @ApiCreatedResponse({ type: ExemptionList })
  async give(@Asking() by: Identity, @Body() fields: NewExemption): Promise<ExemptionList> {
    await this.writer.give(by, fields);
    return this.list();
  }
}
