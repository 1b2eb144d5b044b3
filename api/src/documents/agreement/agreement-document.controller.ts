import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { identityOf } from '../../access/asking.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { Access } from '../../http/access-rule.ts';
import { sendBytes } from '../../http/bytes.ts';
import { mediaTypes } from '../document-formats.ts';
import { DocumentParameters } from '../documents.parameters.ts';
import { publishedOnly } from '../published-only.ts';
import { WrittenDocuments } from '../written-documents.ts';
import { AgreementDocuments } from './agreement-documents.ts';

/** An agreement with everything in it, as a document. */
@ApiTags('documents')
@Controller('agreements')
@Access('reader')
export class AgreementDocumentController {
  constructor(
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(AgreementDocuments) private readonly agreements: AgreementDocuments,
    @Inject(WrittenDocuments) private readonly written: WrittenDocuments,
  ) {}

  /** Whoever may read the agreement may take it away. */
  @Get(':id/document')
  @ApiOperation({ summary: 'A framework agreement with its annexes, as PDF or Word.' })
  @ApiParam({ name: 'id' })
  @ApiProduces(mediaTypes.pdf, mediaTypes.docx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(
    @Query() { edition: asked, format = 'pdf', l: language = 'da' }: DocumentParameters,
    @Req() request: FastifyRequest<{ Params: { id: string } }>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const edition =
      asked === undefined
        ? await this.selection.find('latest')
        : publishedOnly(await this.selection.select(request, asked));
    const { id } = request.params;
    const paper = await this.agreements.of({ id, reader: identityOf(request), edition, language });
    const bytes = await this.written.of(paper.model, format);
    const file = { mediaType: mediaTypes[format], name: paper.fileName(format) };
    sendBytes(request, reply, { bytes, cache: 'no-store', file });
  }
}
