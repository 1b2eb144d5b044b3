import type { ReactElement } from 'react';
import { fileName, toCsv } from '@tilbudsvifte/locale';
import type { CsvDialect, TextKey } from '@tilbudsvifte/locale';
import { editionName } from '../../../lib/queries/select-edition.ts';
import { useLanguage, useTexts } from '../../../lib/use-texts.ts';
import type { ExportWords, FigureModel } from '../figure-model.ts';
import { sourceLine } from '../source-line.ts';
import { csvTable } from './csv-table.ts';
import { saveFile } from './save-file.ts';
import { useExportNote } from './use-export-note.ts';
import type { WorkbookNotes } from './xlsx-sheets.ts';
import { xlsxSheets } from './xlsx-sheets.ts';

/** One way to take a figure away. */
export interface Download {
  readonly key: TextKey;
  readonly save: () => Promise<void>;
}

/** What downloads are made from. */
export interface DownloadSource extends WorkbookNotes {
  readonly model: FigureModel;
  readonly exportFigure: (frame: ExportWords) => ReactElement;
}

// Drawn at half the size of the picture, or its letters would be too small to read on a slide.
const drawn = { width: 800, height: 450 };
const picture = { width: 1600, height: 900 };

function csvBlob(model: FigureModel, dialect: CsvDialect): Blob {
  return new Blob([toCsv(csvTable(model), dialect)], { type: 'text/csv;charset=utf-8' });
}

/** The ways to take a figure away: all of them made from the rows and the words on the screen. */
export function useDownloads({
  model,
  exportFigure,
  definition,
  frozenLink,
}: DownloadSource): readonly Download[] {
  const texts = useTexts();
  const language = useLanguage();
  const note = useExportNote();
  const edition = editionName(model.basis.edition);
  const save = (content: Blob, extension: string): void => {
    const name = fileName(model.id, [...model.fileParts, `dv${edition}`], extension);
    saveFile(content, name);
    note({ fileName: name, edition });
  };
  const svg = async (): Promise<string> => {
    const frame = {
      ...drawn,
      title: model.headline,
      subtitle: model.subline,
      source: sourceLine(model.basis, texts),
    };
    const [{ svgText }, { fontFace }] = await Promise.all([
      import('./svg-text.ts'),
      import('./font-face.ts'),
    ]);
    return svgText(exportFigure(frame), await fontFace());
  };
  const xlsx = async (): Promise<Blob> => {
    const { xlsxFile } = await import('./xlsx-file.ts');
    return xlsxFile(xlsxSheets(model, { definition, frozenLink }, { texts, language }));
  };
  const png = async (): Promise<Blob> => {
    const { pngFile } = await import('./png-file.ts');
    return pngFile(await svg(), picture);
  };
  return [
    { key: 'download.csvDanish', save: async () => save(csvBlob(model, 'da'), 'csv') },
    { key: 'download.csvMachine', save: async () => save(csvBlob(model, 'machine'), 'csv') },
    { key: 'download.xlsx', save: async () => save(await xlsx(), 'xlsx') },
    { key: 'download.png', save: async () => save(await png(), 'png') },
    {
      key: 'download.svg',
      save: async () => save(new Blob([await svg()], { type: 'image/svg+xml' }), 'svg'),
    },
  ];
}
