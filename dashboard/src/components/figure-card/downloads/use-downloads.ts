import type { ReactElement } from 'react';
import { fileName, toCsv } from '@tilbudsvifte/locale';
import type { CsvDialect } from '@tilbudsvifte/locale';
import { outputsTexts } from '@tilbudsvifte/locale/screens/outputs';
import { editionName } from '../../../lib/queries/select-edition.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
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
  readonly label: string;
  readonly save: () => Promise<void>;
}

/** What downloads are made from. */
export interface DownloadSource extends WorkbookNotes {
  readonly model: FigureModel;
  readonly exportFigure: (frame: ExportWords) => ReactElement;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

// Drawn smaller than the picture, or its letters would be too small to read on a slide.
const wide = { drawn: { width: 800, height: 450 }, picture: { width: 1600, height: 900 } };
const square = { drawn: { width: 720, height: 720 }, picture: { width: 1080, height: 1080 } };

function csvBlob(model: FigureModel, dialect: CsvDialect): Blob {
  return new Blob([toCsv(csvTable(model), dialect)], { type: 'text/csv;charset=utf-8' });
}

/** The figure as a file of each kind; what writes a kind is fetched when somebody asks for it. */
function useFiles({ model, exportFigure, definition, frozenLink }: DownloadSource) {
  const texts = useTexts();
  const language = useLanguage();
  const notes = { definition, frozenLink };
  const svg = async (drawn: Size): Promise<string> => {
    const source = sourceLine(model.basis, texts);
    const frame = { ...drawn, title: model.headline, subtitle: model.subline, source };
    const [{ svgText }, { fontFace }] = await Promise.all([
      import('./svg-text.ts'),
      import('./font-face.ts'),
    ]);
    return svgText(exportFigure(frame), await fontFace());
  };
  return {
    csv: async (dialect: CsvDialect): Promise<Blob> => csvBlob(model, dialect),
    xlsx: async (): Promise<Blob> => {
      const { xlsxFile } = await import('./xlsx-file.ts');
      return xlsxFile(xlsxSheets(model, notes, { texts, language }));
    },
    jsonStat: async (): Promise<Blob> => {
      const { jsonStatFile } = await import('./json-stat-file.ts');
      return jsonStatFile(model, notes, texts);
    },
    png: async ({ drawn, picture }: typeof wide): Promise<Blob> => {
      const { pngFile } = await import('./png-file.ts');
      return pngFile(await svg(drawn), picture);
    },
    svg: async (): Promise<Blob> => new Blob([await svg(wide.drawn)], { type: 'image/svg+xml' }),
  };
}

/** The ways to take a figure away: all of them made from the rows and the words on the screen. */
export function useDownloads(source: DownloadSource): readonly Download[] {
  const texts = useTexts();
  const outputs = useTextsOf(outputsTexts);
  const note = useExportNote();
  const files = useFiles(source);
  const { model } = source;
  const edition = editionName(model.basis.edition);
  const save =
    (extension: string, made: () => Promise<Blob>, shape: readonly string[] = []) =>
    async () => {
      const name = fileName(model.id, [...model.fileParts, ...shape, `dv${edition}`], extension);
      saveFile(await made(), name);
      note({ fileName: name, edition });
    };
  return [
    { label: texts('download.csvDanish'), save: save('csv', () => files.csv('da')) },
    { label: texts('download.csvMachine'), save: save('csv', () => files.csv('machine'), ['data']) },
    { label: texts('download.xlsx'), save: save('xlsx', files.xlsx) },
    { label: texts('download.jsonStat'), save: save('json', files.jsonStat) },
    { label: texts('download.png'), save: save('png', () => files.png(wide)) },
    { label: outputs('outputs.pngSquare'), save: save('png', () => files.png(square), ['1080x1080']) },
    { label: texts('download.svg'), save: save('svg', files.svg) },
  ];
}
