import { Inject, Injectable } from '@nestjs/common';
import { fileName, type Language } from '@tilbudsvifte/locale';
import { Zip, ZipPassThrough } from 'fflate';
import { areaAt, areaCode } from '../../analyses/answer/area.ts';
import { newestNeedYear } from '../../analyses/answer/checked.ts';
import { EditionContexts } from '../../editions/edition-context.ts';
import type { EditionRef } from '../../editions/edition-ref.ts';
import { AnnexAgreements } from '../annex/annex-agreements.ts';
import { MunicipalAnnexes } from '../annex/municipal-annexes.ts';
import { type DocumentFormat, documentFormats } from '../document-formats.ts';
import type { OrderedFormat } from '../documents.parameters.ts';
import { WrittenDocuments } from '../written-documents.ts';

/** Annexes of all municipalities of an area. */
export interface ArchiveOrder {
  readonly edition: EditionRef;
  readonly area: string;
  readonly format: OrderedFormat;
  readonly language: Language;
}

/** Where the file goes, piece by piece, and who is told how far it is: `false` ends it. */
export interface ArchiveSink {
  chunk(bytes: Uint8Array): void;
  progress(done: number, of: number): Promise<boolean> | boolean;
}

/** The first moment a ZIP file can name, in whatever zone: the same documents are the same file whenever they are packed. */
const firstMoment = new Date(1980, 0, 1);

/** All annexes of an area in one ZIP file, written piece by piece; the same order always gives the same bytes. */
@Injectable()
export class AnnexArchive {
  constructor(
    @Inject(EditionContexts) private readonly contexts: EditionContexts,
    @Inject(AnnexAgreements) private readonly agreements: AnnexAgreements,
    @Inject(MunicipalAnnexes) private readonly annexes: MunicipalAnnexes,
    @Inject(WrittenDocuments) private readonly written: WrittenDocuments,
  ) {}

  /** The area as asked, or the one that reports, with its municipalities. @throws ProblemError naming the field */
  async members(
    edition: EditionRef,
    asked: string | undefined,
  ): Promise<{ readonly area: string; readonly municipalities: readonly string[] }> {
    const context = await this.contexts.of(edition);
    const area = areaCode(context, asked);
    return { area, municipalities: areaAt(context, area, newestNeedYear(context)).municipalities };
  }

  async fileName({ edition, area, language }: ArchiveOrder): Promise<string> {
    const { groupings, synthetic } = await this.contexts.of(edition);
    const grouping = groupings.find(({ code }) => code === area);
    const name = language === 'en' && grouping?.nameEn ? grouping.nameEn : (grouping?.name ?? area);
    return fileName('sagsbilag', [name, `dv${edition.label}`, ...(synthetic ? ['syntetisk'] : [])], 'zip');
  }

  /** False when it was ended on the way. */
  async write({ edition, area, format, language }: ArchiveOrder, sink: ArchiveSink): Promise<boolean> {
    const { municipalities } = await this.members(edition, area);
    const open = await this.agreements.open();
    const formats = documentFormats.filter((one) => format === 'both' || format === one);
    const zip = zipTo(sink);
    for (const [at, municipality] of municipalities.entries()) {
      if (!(await sink.progress(at, municipalities.length))) return false;
      const annex = await this.annexes.of({ edition, municipality, area, language }, open);
      for (const one of formats) {
        const { body } = await this.written.of(annex.model, one);
        add(zip, folderOf(one, formats) + annex.fileName(one), body);
      }
      // Readers are answered between two annexes.
      await new Promise((resolve) => setImmediate(resolve));
    }
    zip.end();
    return sink.progress(municipalities.length, municipalities.length);
  }
}

/** A folder per program where there is more than one. */
function folderOf(format: DocumentFormat, formats: readonly DocumentFormat[]): string {
  return formats.length > 1 ? `${format}/` : '';
}

function zipTo(sink: ArchiveSink): Zip {
  return new Zip((error, bytes) => {
    if (error) throw error;
    sink.chunk(bytes);
  });
}

/** As it is: documents are packed already. */
function add(zip: Zip, name: string, body: Uint8Array): void {
  const file = new ZipPassThrough(name);
  file.mtime = firstMoment;
  zip.add(file);
  file.push(body, true);
}
