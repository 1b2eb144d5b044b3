import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../http/access-rule.ts';
import { AuditPage } from './audit.answer.ts';
import { AuditParameters, ExportNote } from './audit.parameters.ts';
import { Asking } from './asking.ts';
import { AuditLog } from './audit-log.ts';
import type { Identity } from './identity.ts';
import { AuditQuery, auditPageSize } from './audit.query.ts';

/** The log of changes and exports, for those who serve all municipalities. */
@ApiTags('audit')
@Controller('audit')
@Access(['administrator', 'secretariat'])
export class AuditController {
  constructor(
    @Inject(AuditQuery) private readonly query: AuditQuery,
    @Inject(AuditLog) private readonly log: AuditLog,
  ) {}

  @Get()
  @ApiOkResponse({ type: AuditPage })
  async page(@Query() asked: AuditParameters): Promise<AuditPage> {
    const events = await this.query.page(asked);
    const last = events.length === auditPageSize ? events.at(-1) : undefined;
    return { events, ...(last && { next: last.id }) };
  }

  /** Note that figures were taken out: files are made in the browser, from the figure on the screen. */
  @Post('exports')
  @Access('signed-in')
  @HttpCode(204)
  @ApiNoContentResponse()
  async noteExport(@Asking() by: Identity, @Body() { fileName, edition }: ExportNote): Promise<void> {
    await this.log.add({ by, action: 'figures-exported', object: fileName, detail: { edition } });
  }
}
