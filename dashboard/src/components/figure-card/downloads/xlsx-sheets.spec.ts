import { createTexts } from '@tilbudsvifte/locale';
import { sampleFigure } from '../../testing/sample-figure.ts';
import { xlsxSheets } from './xlsx-sheets.ts';

const notes = {
  definition: 'Pladser minus det, der skal bruges.',
  frozenLink: 'http://localhost/mangler?dv=2026-03',
};
const [data, words] = xlsxSheets(sampleFigure, notes, { texts: createTexts('da'), language: 'da' });
const values = (row: number) => data?.data[row]?.map((cell) => cell?.value ?? null);

describe('xlsxSheets', () => {
  it('has one row per row shown, intervals as columns of their own', () => {
    expect(data?.sheet).toBe('Data');
    expect(data?.data).toHaveLength(5);
    expect(values(0)).toEqual([
      'Kommune',
      'År',
      'Forskel',
      'Forskel – nedre grænse',
      'Forskel – øvre grænse',
      'Belægning',
      'Udgift',
    ]);
    expect(values(1)).toEqual(['Høje-Taastrup', 2025, -4, -9, 1, 0.945, 1234567]);
  });

  it('types numbers as numbers with a format, and missing ones as words', () => {
    expect(data?.data[1]?.[5]).toEqual({ value: 0.945, type: Number, format: '0.0%' });
    expect(data?.data[1]?.[1]).toEqual({ value: 2025, type: Number, format: '0' });
    expect(values(2)).toEqual(['København', 2025, 0, null, null, 'skjult', 'ikke indberettet']);
  });

  it('types words as words, so that none of them is ever a formula', () => {
    expect(data?.data[3]?.[0]).toEqual({ value: '=Frederiksberg', type: String });
    const cells = [data, words].flatMap((sheet) => sheet?.data.flat() ?? []);
    expect(cells.filter((cell) => cell !== null && !('type' in cell))).toEqual([]);
  });

  it('says on the second sheet what one must know to use the first', () => {
    const lines = words?.data.map((row) => row[0]?.value);
    expect(words?.sheet).toBe('Noter');
    expect(lines).toEqual(
      expect.arrayContaining([
        sampleFigure.headline,
        'Høje-Taastrup · Autisme · 2025',
        expect.stringContaining('Syntetiske demonstrationsdata'),
        'Pladser minus det, der skal bruges.',
        'Metode: supply-gap 1.0',
        'Fastlåst link: http://localhost/mangler?dv=2026-03',
      ]),
    );
  });
});
