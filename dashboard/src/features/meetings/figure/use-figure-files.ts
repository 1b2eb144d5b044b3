import type { ReactElement } from 'react';
import { fileName, toCsv } from '@tilbudsvifte/locale';
import { csvTable } from '../../../components/figure-card/downloads/csv-table.ts';
import { saveFile } from '../../../components/figure-card/downloads/save-file.ts';
import type { Download } from '../../../components/figure-card/downloads/use-downloads.ts';
import type { ExportWords } from '../../../components/figure-card/figure-model.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import type { MeetingFigureModel } from './meeting-figure-model.ts';

const drawn = { width: 800, height: 450 };
const picture = { width: 1600, height: 900 };

/** A figure and how it is drawn for a file. */
export interface FigureFiles {
  readonly model: MeetingFigureModel;
  readonly exportFigure: (frame: ExportWords) => ReactElement;
}

/** The ways to take a figure of a meeting away: all made from the rows and words on the screen. */
export function useFigureFiles({ model, exportFigure }: FigureFiles): readonly Download[] {
  const texts = useTexts();
  const save = (extension: string, made: () => Promise<Blob>) => async (): Promise<void> =>
    saveFile(await made(), fileName(model.id, model.fileParts, extension));
  const svg = async (): Promise<string> => {
    const [{ svgText }, { fontFace }] = await Promise.all([
      import('../../../components/figure-card/downloads/svg-text.ts'),
      import('../../../components/figure-card/downloads/font-face.ts'),
    ]);
    const { headline: title, subline: subtitle, source } = model;
    return svgText(exportFigure({ ...drawn, title, subtitle, source }), await fontFace());
  };
  const csv = async (): Promise<Blob> =>
    new Blob([toCsv(csvTable(model), 'da')], { type: 'text/csv;charset=utf-8' });
  const png = async (): Promise<Blob> => {
    const { pngFile } = await import('../../../components/figure-card/downloads/png-file.ts');
    return pngFile(await svg(), picture);
  };
  return [
    { label: texts('download.csvDanish'), save: save('csv', csv) },
    { label: texts('download.png'), save: save('png', png) },
    {
      label: texts('download.svg'),
      save: save('svg', async () => new Blob([await svg()], { type: 'image/svg+xml' })),
    },
  ];
}
