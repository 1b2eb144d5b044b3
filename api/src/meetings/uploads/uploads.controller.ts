import { Readable } from 'node:stream';
import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { Access } from '../../http/access-rule.ts';
import { ProblemError } from '../../http/problem.ts';
import { MeetingImport } from './meeting-import.ts';
import { receivedBytes } from './received-bytes.ts';
import { MeetingUpload } from './uploads.answer.ts';
import { MeetingUploadParameters } from './uploads.parameters.ts';

/** Lists of a meeting as files: all of a file, or nothing and every issue at its cell. */
@ApiTags('meetings')
@Controller('meetings/:id/uploads')
@Access(['secretariat'])
export class MeetingUploadsController {
  constructor(@Inject(MeetingImport) private readonly imports: MeetingImport) {}

  /** CSV or XLSX. The programme and the participants are replaced, questions of the survey too; proposals are added. */
  @Post()
  @ApiParam({ name: 'id' })
  @HttpCode(200)
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: MeetingUpload })
  async send(
    @Asking() by: Identity,
    @Query() { kind, dryRun, survey, fileName }: MeetingUploadParameters,
    @Req() { body, params }: FastifyRequest,
  ): Promise<MeetingUpload> {
    if (!(body instanceof Readable))
      throw new ProblemError('unsupported-media', 'Send the bytes as application/octet-stream');
    const bytes = await receivedBytes(body);
    const file = { name: fileName ?? kind, bytes };
    const { id: meeting = '' } = params as Readonly<Record<string, string>>;
    return this.imports.take(by, { meeting, kind, survey, file, dryRun: dryRun === 'true' });
  }
}
