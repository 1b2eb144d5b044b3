import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EditionSelection } from '../editions/edition-selection.ts';
import { Access } from '../http/access-rule.ts';
import { sendBytes } from '../http/bytes.ts';
import { MunicipalAnnexes } from './annex/municipal-annexes.ts';
import { mediaTypes } from './document-formats.ts';
import { AnnexDocumentParameters } from './documents.parameters.ts';
import { publishedOnly } from './published-only.ts';
import { WrittenDocuments } from './written-documents.ts';

/** Documents that are made of an edition. */
@ApiTags('documents')
@Controller('documents')
@Access('reader')
export class DocumentsController {
  constructor(
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(MunicipalAnnexes) private readonly annexes: MunicipalAnnexes,
    @Inject(WrittenDocuments) private readonly written: WrittenDocuments,
  ) {}

  /** Two pages for the agenda of a council: what it is asked, its places, its costs, and where the figures are from. */
  @Get('annexes/:municipality')
  @ApiOperation({ summary: 'Agenda annex of one municipality: two pages as PDF or Word.' })
  @ApiParam({ name: 'municipality', description: 'Municipality, four digits, e.g. 0169' })
  @ApiProduces(mediaTypes.pdf, mediaTypes.docx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async annex(
    @Query() { edition: asked, area, format = 'pdf', l: language = 'da' }: AnnexDocumentParameters,
    @Req() request: FastifyRequest<{ Params: { municipality: string } }>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const edition = publishedOnly(await this.selection.select(request, asked));
    const { municipality } = request.params;
    const annex = await this.annexes.of({ edition, municipality, area, language });
    const bytes = await this.written.of(annex.model, format);
    const file = { mediaType: mediaTypes[format], name: annex.fileName(format) };
    // Where the agreement stands moves while the edition does not.
    sendBytes(request, reply, { bytes, cache: 'no-cache', file });
  }
}
