import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiPropertyOptional,
  ApiTags,
} from '@nestjs/swagger';
import { fileName, type Language, LANGUAGES } from '@tilbudsvifte/locale';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { identityOf } from '../../access/asking.ts';
import { NotificationDetails } from '../../agreements/notifications/notification-details.ts';
import { EditionContexts } from '../../editions/edition-context.ts';
import { EditionSelection } from '../../editions/edition-selection.ts';
import { Access } from '../../http/access-rule.ts';
import { sendBytes } from '../../http/bytes.ts';
import { type DocumentFormat, documentFormats, mediaTypes } from '../document-formats.ts';
import { namesIn } from '../names-in.ts';
import { WrittenDocuments } from '../written-documents.ts';
import { isMadeUp, notificationDocument } from './notification-document.ts';

/** The answer as a file: its figures are frozen, so that it names no edition. */
export class NotificationDocumentParameters {
  @ApiPropertyOptional({ enum: documentFormats, description: 'pdf (default) or docx' })
  @IsOptional()
  @IsIn(documentFormats)
  format?: DocumentFormat;
  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Language of the document; Danish without it' })
  @IsOptional()
  @IsIn(LANGUAGES)
  l?: Language;
}

/** The answer to a central notification, as a document. */
@ApiTags('documents')
@Controller('notifications')
@Access('reader')
export class NotificationDocumentController {
  constructor(
    @Inject(NotificationDetails) private readonly notifications: NotificationDetails,
    @Inject(EditionSelection) private readonly selection: EditionSelection,
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(WrittenDocuments) private readonly written: WrittenDocuments,
  ) {}

  /** Whoever may read the answer may take it away. */
  @Get(':id/document')
  @ApiOperation({ summary: 'The answer to a central notification, as PDF or Word.' })
  @ApiParam({ name: 'id' })
  @ApiProduces(mediaTypes.pdf, mediaTypes.docx)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(
    @Query() { format = 'pdf', l: language = 'da' }: NotificationDocumentParameters,
    @Req() request: FastifyRequest<{ Params: { id: string } }>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const detail = await this.notifications.of(request.params.id, identityOf(request));
    const context = await this.contexts.of(await this.selection.publishedEdition(detail.edition.id));
    const model = notificationDocument({ detail, names: namesIn(context, language), language });
    const bytes = await this.written.of(model, format);
    const made = [`dv${detail.edition.label}`, ...(isMadeUp(detail) ? ['syntetisk'] : [])];
    const file = { mediaType: mediaTypes[format], name: fileName(detail.title, made, format) };
    sendBytes(request, reply, { bytes, cache: 'no-store', file });
  }
}
