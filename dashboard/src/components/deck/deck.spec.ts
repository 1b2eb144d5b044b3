import { createTexts } from '@tilbudsvifte/locale';
import { slidesTexts } from '@tilbudsvifte/locale/screens/slides';
import { strFromU8, unzipSync } from 'fflate';
import { sampleFigure } from '../testing/sample-figure.ts';
import { deckFigure } from './deck-figure.ts';
import { deckSlide } from './deck-slide.ts';
import { writeDeck } from './write-deck.ts';

// The writer looks at the process for a file system, which no browser has.
Object.defineProperty(process, 'release', { value: { name: 'browser' } });

const words = { texts: createTexts('da'), words: slidesTexts('da'), language: 'da' } as const;
const slide = deckSlide(sampleFigure, 'Tal ordføreren skal sige noget om.', words);

async function unpacked(slides = [slide]) {
  const deck = { language: 'da', title: 'Dialogmøde', lines: ['KKR'], notes: [], slides } as const;
  return unzipSync(await writeDeck(deck));
}
const textOf = (files: Record<string, Uint8Array>, name: string): string => strFromU8(files[name]!);

/** Cells of the workbook behind a chart, by their address. */
function cellsOf(files: Record<string, Uint8Array>, chart = 1): Record<string, string> {
  const book = unzipSync(files[`ppt/embeddings/Microsoft_Excel_Worksheet${chart}.xlsx`]!);
  const shared = [...strFromU8(book['xl/sharedStrings.xml']!).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, text]) => text!,
  );
  const cells = strFromU8(book['xl/worksheets/sheet1.xml']!).matchAll(
    /<c r="([A-Z]+\d+)"( t="s")?><v>([^<]*)<\/v>/g,
  );
  return Object.fromEntries(
    [...cells].map(([, at, isText, value]) => [at!, isText ? shared[Number(value)]! : value!]),
  );
}

describe('deckFigure', () => {
  it('makes bars of the measures that share an axis with the first one, totals left out', () => {
    expect(deckFigure(sampleFigure, 'da')).toEqual({
      kind: 'bar',
      categories: ['Høje-Taastrup', 'København', '=Frederiksberg'],
      series: [{ name: 'Forskel', values: [-4, 0, 12] }],
      unit: 'signed',
    });
  });

  it('leaves withheld and missing numbers empty, and makes a line of years', () => {
    const columns = [
      { key: 'year', label: 'År', kind: 'year' },
      { key: 'own', label: 'Kommunen', kind: 'share' },
    ] as const;
    const rows = [
      { key: '1', cells: [2023, { value: 0 }] },
      { key: '2', cells: [2024, { missing: 'withheld' }] },
      { key: '3', cells: [2025, { value: 0.5 }] },
    ] as const;
    expect(deckFigure({ columns, rows, unit: 'pct.', eyebrow: 'Andel' }, 'da')).toEqual({
      kind: 'line',
      categories: ['2023', '2024', '2025'],
      series: [{ name: 'Kommunen', values: [0, null, 0.5] }],
      unit: 'share',
    });
  });

  it.each([
    ['more than thirty rows', 31, 1],
    ['more than five measures', 3, 6],
    ['more bars than can be told apart, of measures that all have the figure’s name', 31, 2],
    ['a single row', 1, 1],
  ])('%s make a table', (_why, many, measures) => {
    const columns = [
      { key: 'name', label: 'Navn', kind: 'text' as const },
      ...Array.from({ length: measures }, (_, at) => ({
        key: `m${at}`,
        label: `M${at}`,
        kind: 'integer' as const,
      })),
    ];
    const rows = Array.from({ length: many }, (_, at) => ({
      key: `${at}`,
      cells: [`Række ${at}`, ...Array.from({ length: measures }, () => ({ value: at }))],
    }));
    const figure = deckFigure({ columns, rows, unit: 'pladser', eyebrow: 'Tal' }, 'da');
    expect(figure.kind).toBe('table');
    if (figure.kind === 'table') expect(figure.rows.length + figure.moreRows).toBe(many);
  });

  it('takes the measures that the figure’s name names where all bars would be too many', () => {
    const columns = [
      { key: 'name', label: 'Kommune', kind: 'text' },
      { key: 'a', label: 'Venter', kind: 'integer' },
      { key: 'b', label: 'Pladser', kind: 'integer' },
      { key: 'c', label: 'Belægning', kind: 'share' },
      { key: 'd', label: 'Året før', kind: 'share' },
    ] as const;
    const rows = Array.from({ length: 29 }, (_, at) => ({
      key: `${at}`,
      cells: [`K${at}`, { value: at }, { value: 2 * at }, { value: at / 100 }, { value: 0.5 }],
    }));
    const names = (unit: string, eyebrow: string) => {
      const figure = deckFigure({ columns, rows, unit, eyebrow }, 'da');
      return figure.kind === 'table' ? [] : figure.series.map(({ name }) => name);
    };
    expect(names('pladser', 'Pladser i kommunerne')).toEqual(['Pladser']);
    expect(names('% af pladserne', 'Belægning i kommunerne')).toEqual(['Belægning']);
    expect(names('% af pladserne', 'Noget andet')).toEqual(['Belægning']);
  });

  it('rows of the same name make a table: a bar must be one of them', () => {
    const [first, second] = sampleFigure.rows;
    const rows = [first!, { ...second!, cells: first!.cells }];
    expect(deckFigure({ ...sampleFigure, rows }, 'da').kind).toBe('table');
  });
});

describe('writeDeck', () => {
  it('writes the numbers of the table into the workbook behind the chart: zero is zero, nothing is nothing', async () => {
    const columns = sampleFigure.columns.filter(({ key }) => key !== 'gap' && key !== 'cost');
    const rows = sampleFigure.rows.map((row) => ({
      ...row,
      cells: [row.cells[0]!, row.cells[1]!, row.cells[3]!],
    }));
    const zero = { key: '0175', cells: ['Rødovre', 2025, { value: 0 }] };
    const model = { ...sampleFigure, columns, rows: [...rows.slice(0, 3), zero, rows[3]!] };
    const files = await unpacked([deckSlide(model, '', words)]);
    const cells = cellsOf(files);
    expect(cells).toMatchObject({
      B1: 'Belægning',
      A2: 'Høje-Taastrup',
      B2: '0.945',
      A3: 'København',
      B4: '0.5',
      B5: '0',
    });
    expect(cells).not.toHaveProperty('B3');
    expect(Object.keys(cells)).toHaveLength(9);
    const chart = textOf(files, 'ppt/charts/chart1.xml');
    expect(chart).toContain('<c:v>0.945</c:v>');
    expect(chart).not.toContain('<c:v></c:v>');
    expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('says headline in the title, and context, source and edition on the slide', async () => {
    const text = textOf(await unpacked(), 'ppt/slides/slide2.xml');
    expect(text).toMatch(
      /<p:ph[^>]*type="title"[^>]*\/>[\s\S]*Tre af fire målgrupper mangler pladser i 2025\./,
    );
    expect(text).toContain('Høje-Taastrup · Autisme · 2025 · Opgjort pr. 15. februar 2026');
    expect(text).toMatch(/Kilde: Kommunernes indberetning.*Udgave 2026-03/);
    expect(text).toContain('descr="Tabel over mangler"');
  });

  it('gives the speaker the owner’s words, how the figure is read, and every cell without a number', async () => {
    const notes = [
      ...textOf(await unpacked(), 'ppt/notesSlides/notesSlide2.xml').matchAll(/<a:t>([^<]*)<\/a:t>/g),
    ];
    const lines = notes.map(([, line]) => line);
    expect(lines.slice(0, 4)).toEqual([
      'Tal ordføreren skal sige noget om.',
      'Sådan læses figuren',
      'Minus betyder mangel.',
      'Høje-Taastrup mangler 4 pladser.',
    ]);
    const said = lines.join('\n');
    expect(said).toContain('I alt: År 2025; Forskel +8');
    expect(said).toContain('København, Belægning: skjult; København, Udgift: ikke indberettet');
  });

  it('is in Danish all through', async () => {
    const files = await unpacked();
    const pages = Object.keys(files).filter((name) => /^ppt\/.*\.xml$/.test(name));
    for (const name of pages) expect(textOf(files, name)).not.toContain('lang="en-US"');
    expect(textOf(files, 'ppt/slides/slide2.xml')).toContain('lang="da-DK"');
  });

  it('writes a table with its text alternative where the rows make no chart', async () => {
    const columns = sampleFigure.columns.filter(({ kind }) => kind === 'text' || kind === 'year');
    const rows = sampleFigure.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 2) }));
    const files = await unpacked([deckSlide({ ...sampleFigure, columns, rows }, '', words)]);
    const text = textOf(files, 'ppt/slides/slide2.xml');
    expect(text).toContain('<a:tbl>');
    expect(text).toContain('descr="Tabel over mangler"');
    expect(text).toContain('=Frederiksberg');
    expect(Object.keys(files).some((name) => name.startsWith('ppt/charts/chart1'))).toBe(false);
  });
});
