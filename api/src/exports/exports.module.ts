import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/editions.module.ts';
import { CsvFormats } from './csv-formats.ts';
import { JsonStatFormat } from './json-stat-format.ts';
import { XlsxFormat } from './xlsx-format.ts';

/** Answers as files: CSV, XLSX and JSON-stat of any analysis. */
@Module({ imports: [EditionsModule], providers: [CsvFormats, JsonStatFormat, XlsxFormat] })
export class ExportsModule {}
