import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Language, LANGUAGES } from '@tilbudsvifte/locale';
import { IsIn, IsOptional } from 'class-validator';
import { CodeParam, EditionParam } from '../analyses/answer/parameters.ts';
import { type DocumentFormat, documentFormats } from './document-formats.ts';

const LanguageParam = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ enum: LANGUAGES, description: 'Language of the document; Danish without it' }),
    IsOptional(),
    IsIn(LANGUAGES),
  );

/** A document as a file. */
export class DocumentParameters {
  @ApiPropertyOptional({ enum: documentFormats, description: 'pdf (default) or docx' })
  @IsOptional()
  @IsIn(documentFormats)
  format?: DocumentFormat;
  @EditionParam() edition?: string;
  @LanguageParam() l?: Language;
}

/** The annex of one municipality. */
export class AnnexDocumentParameters extends DocumentParameters {
  @CodeParam('Area to hold it against: a grouping it is a member of; default its region') area?: string;
}

/** What annexes of all municipalities are written for. */
export const orderedFormats = [...documentFormats, 'both'] as const;
export type OrderedFormat = (typeof orderedFormats)[number];

/** Annexes of all municipalities of an area. */
export class AnnexOrder {
  @EditionParam() edition?: string;
  @ApiProperty({ enum: orderedFormats }) @IsIn(orderedFormats) format!: OrderedFormat;
  @CodeParam('Area whose municipalities get one each, held against it; default the region that reports')
  area?: string;
  @LanguageParam() l?: Language;
}
