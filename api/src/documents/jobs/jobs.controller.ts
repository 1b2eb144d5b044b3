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
  ApiAcceptedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { Access } from '../../http/access-rule.ts';
import { ProblemError } from '../../http/problem.ts';
import { AnnexOrder } from '../documents.parameters.ts';
import { publishedOnly } from '../published-only.ts';
import { AnnexArchive } from './annex-archive.ts';
import { AnnexJobs } from './annex-jobs.ts';
import { DocumentJob, DocumentJobs } from './job.answer.ts';
import { JobRepository } from './job.repository.ts';

/** As many as anybody looks back for. */
const shownJobs = 10;

/** Annexes of all municipalities, made in the background. */
@ApiTags('document-jobs')
@Controller('documents')
@Access(['secretariat'])
export class JobsController {
  constructor(
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(AnnexArchive) private readonly archive: AnnexArchive,
    @Inject(AnnexJobs) private readonly annexes: AnnexJobs,
    @Inject(JobRepository) private readonly jobs: JobRepository,
  ) {}

  /** Begin; the same job where the same files are on their way already. */
  @Post('annexes')
  @HttpCode(202)
  @ApiOperation({ summary: 'Make the agenda annexes of all municipalities of an area, in the background.' })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Sent twice, it is begun once' })
  @ApiAcceptedResponse({ type: DocumentJob })
  async order(
    @Asking() by: Identity,
    @Body() { edition: asked, format, area: askedArea, l: language = 'da' }: AnnexOrder,
    @Req() request: FastifyRequest,
  ): Promise<DocumentJob> {
    const edition = publishedOnly(await this.selection.select(request, asked));
    const { area } = await this.archive.members(edition, askedArea);
    const { id } = await this.annexes.begin(by, { edition, area, format, language });
    return this.existing(id);
  }

  /** Newest first; files are kept for a week. */
  @Get('jobs')
  @ApiOperation({ summary: 'Jobs of the last week, newest first.' })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DocumentJobs })
  async list(): Promise<DocumentJobs> {
    return { jobs: await this.jobs.newest(shownJobs) };
  }

  @Get('jobs/:id')
  @ApiOperation({ summary: 'How far a job has come.' })
  @Header('cache-control', 'no-store')
  @ApiOkResponse({ type: DocumentJob })
  watch(@Param('id') id: string): Promise<DocumentJob> {
    return this.existing(id);
  }

  /** End it and remove its file: nothing of it is left. */
  @Delete('jobs/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End a job, or remove its file.' })
  @ApiNoContentResponse()
  async remove(@Param('id') id: string): Promise<void> {
    if (!(await this.jobs.remove(id))) throw new ProblemError('not-found', 'There is no such job');
  }

  @Get('jobs/:id/file')
  @ApiOperation({ summary: 'All annexes of a job as a ZIP file.' })
  @ApiParam({ name: 'id' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Req() request: FastifyRequest<{ Params: { id: string } }>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id } = request.params;
    const file = await this.jobs.file(id);
    if (!file) throw new ProblemError('not-found', `The job ${(await this.existing(id)).state} has no file`);
    void reply
      .header('cache-control', 'no-store')
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .send(file.bytes);
  }

  private async existing(id: string): Promise<DocumentJob> {
    const job = await this.jobs.find(id);
    if (!job) throw new ProblemError('not-found', 'There is no such job');
    return job;
  }
}
