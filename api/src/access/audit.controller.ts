import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../http/access-rule.ts';
import { AuditPage } from './audit.answer.ts';
import { AuditParameters } from './audit.parameters.ts';
import { AuditQuery, auditPageSize } from './audit.query.ts';

/** The log of changes and exports, for those who serve all municipalities. */
@ApiTags('audit')
@Controller('audit')
@Access(['administrator', 'secretariat'])
export class AuditController {
  constructor(@Inject(AuditQuery) private readonly log: AuditQuery) {}

  @Get()
  @ApiOkResponse({ type: AuditPage })
  async page(@Query() asked: AuditParameters): Promise<AuditPage> {
    const events = await this.log.page(asked);
    const last = events.length === auditPageSize ? events.at(-1) : undefined;
    return { events, ...(last && { next: last.id }) };
  }
}
