import { Readable } from 'node:stream';
import { Body, Controller, Get, Inject, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../http/access-rule.ts';
import { Asking } from '../../access/asking.ts';
import type { Identity } from '../../access/identity.ts';
import { ProblemError } from '../../http/problem.ts';
import { type Upload, UploadRepository } from './upload.repository.ts';
import { UploadStore } from './upload-store.ts';
import { NewUpload, UploadAnswer } from './uploads.parameters.ts';

/** Sending a file in parts: after a lost connection, ask how much arrived and go on from there. */
@ApiTags('uploads')
@Controller('uploads')
@Access(['reporter', 'secretariat'])
export class UploadsController {
  constructor(
    @Inject(UploadRepository) private readonly uploads: UploadRepository,
    @Inject(UploadStore) private readonly store: UploadStore,
  ) {}

  @Post()
  @ApiCreatedResponse({ type: UploadAnswer })
  async begin(@Asking() { userId }: Identity, @Body() { fileName, size }: NewUpload): Promise<UploadAnswer> {
    return { id: await this.uploads.begin(userId, fileName, size), fileName, size, received: 0 };
  }

  @Get(':id')
  @ApiOkResponse({ type: UploadAnswer })
  async state(@Asking() asking: Identity, @Param('id') id: string): Promise<UploadAnswer> {
    const upload = await this.own(asking, id);
    return toAnswer({ ...upload, received: await this.store.sizeOf(upload.id) });
  }

  /** Bytes from Upload-Offset on. */
  @Put(':id')
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'Upload-Offset', required: true, description: 'Position of the first byte sent' })
  @ApiOkResponse({ type: UploadAnswer })
  async send(
    @Asking() asking: Identity,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
  ): Promise<UploadAnswer> {
    const upload = await this.own(asking, id);
    const { body } = request;
    if (!(body instanceof Readable))
      throw new ProblemError('unsupported-media', 'Send the bytes as application/octet-stream');
    const from = Number(request.headers['upload-offset'] ?? NaN);
    const arrived = await this.store.sizeOf(upload.id);
    if (!Number.isInteger(from) || from < 0 || from > arrived)
      throw new ProblemError('upload-incomplete', `Go on from byte ${arrived}`);
    const length = Number(request.headers['content-length'] ?? NaN);
    if (!(from + length <= upload.size))
      throw new ProblemError('too-large', 'More bytes than were announced');
    const received = await this.store.append(upload.id, from, body);
    await this.uploads.received(upload.id, received);
    return toAnswer({ ...upload, received });
  }

  private async own({ userId }: Identity, id: string): Promise<Upload> {
    const upload = await this.uploads.find(id, userId);
    if (!upload) throw new ProblemError('not-found', 'There is no such upload');
    return upload;
  }
}

function toAnswer({ id, fileName, size, received }: Upload): UploadAnswer {
  return { id, fileName, size, received };
}
