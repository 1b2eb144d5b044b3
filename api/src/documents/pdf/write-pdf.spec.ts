import { sampleDocument } from '../testing/sample-document.ts';
import { type PdfNode, PdfReader, type ReadPdf, tagsOf } from '../testing/read-pdf.ts';
import type { Block } from '../document-model.ts';
import { writePdf } from './write-pdf.ts';

const reader = new PdfReader();
afterAll(() => reader.close());

const written = async (...blocks: Block[]): Promise<ReadPdf> =>
  reader.read(await writePdf({ ...sampleDocument, blocks }));
const texts = (within: ReadPdf | PdfNode, role: string): string[] =>
  tagsOf(within, role).map(({ text }) => text);
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the sample document', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await reader.read(await writePdf(sampleDocument));
  });

  it('says what it is: language, title, subject, date, PDF/UA-1', () => {
    expect(pdf.info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'da-DK',
      Title: 'Sagsbilag: Ærøskøbing & Ålbæk',
      Subject: 'Bilag til kommunalbestyrelsens behandling af rammeaftalen',
      CreationDate: 'D:20270301000000Z',
      ModDate: 'D:20270301000000Z',
    });
    expect(pdf.metadata).toMatchObject({ 'pdfuaid:part': '1', 'dc:title': 'Sagsbilag: Ærøskøbing & Ålbæk' });
    expect(pdf.markInfo).toMatchObject({ Marked: true });
    expect(pdf.viewer).toEqual({ DisplayDocTitle: true });
  });

  it('has its headings below the title, and all of them as bookmarks', () => {
    expect(texts(pdf, 'H1')).toEqual(['Sagsbilag: Ærøskøbing & Ålbæk']);
    expect(texts(pdf, 'H2')).toEqual(['Hvad skal kommunalbestyrelsen tage stilling til?', 'Økonomi']);
    expect(texts(pdf, 'H3')).toEqual(['Om tallene', 'Takster']);
    expect(texts(pdf, 'H4')).toEqual(['Metode']);
    expect(pdf.outline).toEqual([
      {
        title: 'Hvad skal kommunalbestyrelsen tage stilling til?',
        below: [{ title: 'Om tallene', below: [] }],
      },
      { title: 'Økonomi', below: [{ title: 'Takster', below: [{ title: 'Metode', below: [] }] }] },
    ]);
  });

  it('keeps every word of a paragraph, with a space between lines', () => {
    const paragraph = sampleDocument.blocks.find(({ kind }) => kind === 'paragraph') as { text: string };
    expect(texts(pdf, 'P').map(flat)).toContain(paragraph.text.trim());
  });

  it('tags lists and facts as labels and bodies', () => {
    const items = tagsOf(pdf, 'LI').map(({ children }) =>
      children.map(({ role, text }) => [role, flat(text)]),
    );
    expect(items).toContainEqual([
      ['Lbl', '•'],
      ['LBody', 'Pladser til voksne med autisme'],
    ]);
    expect(items).toContainEqual([
      ['Lbl', '2.'],
      ['LBody', 'Godkendelse i 2027'],
    ]);
    expect(items).toContainEqual([
      ['Lbl', 'Udgave'],
      ['LBody', '2027/1, offentliggjort 1. marts 2027'],
    ]);
  });

  it('draws bars as one figure with its alternative, beside a table of names and values', () => {
    const [page] = pdf.pages;
    expect(tagsOf(page!.tree, 'Figure').map(({ alt }) => alt)).toEqual([
      'Flest venter på pladser til voksne med autisme: 34.',
    ]);
    const [table] = tagsOf(page!.tree, 'Table');
    expect(
      tagsOf(table!, 'TR').map(({ children }) => children.map(({ role, text }) => [role, flat(text)])),
    ).toEqual([
      [
        ['TH', 'Autisme'],
        ['TD', '34 personer'],
      ],
      [
        ['TH', 'Udviklingshæmning og anden funktionsnedsættelse'],
        ['TD', '12,5 personer'],
      ],
      [
        ['TH', 'Senhjerneskade'],
        ['TD', 'for få til at vises'],
      ],
      [
        ['TH', 'Ændring siden sidst'],
        ['TD', '−8 personer'],
      ],
    ]);
  });

  it('reads a header row once, and shows it on every page of the table', () => {
    expect(texts(pdf, 'Caption')).toEqual(['Pladser og belægning pr. kommune']);
    expect(texts(pdf, 'THead')).toEqual(['Kommune Tilbudstype Pladser Belægning']);
    const bodies = pdf.pages.filter(({ tree }) => tagsOf(tree, 'TBody').length > 0);
    expect(bodies.length).toBeGreaterThan(1);
    for (const { artefacts } of bodies.slice(1)) expect(artefacts).toContain('Tilbudstype');
    const rows = bodies.flatMap(({ tree }) => tagsOf(tagsOf(tree, 'TBody')[0]!, 'TR'));
    expect(rows.map(({ children }) => children[0]!.text)).toEqual(
      Array.from({ length: 60 }, (_, index) => expect.stringMatching(new RegExp(` ${index + 1}$`))),
    );
    for (const { children } of rows)
      expect(children.map(({ role }) => role)).toEqual(['TH', 'TD', 'TD', 'TD']);
  });

  it('has the edition and the number of the page at the foot, and nothing that is no content anywhere else', () => {
    pdf.pages.forEach(({ artefacts, unmarked }, index) => {
      expect(flat(artefacts)).toContain('Syntetiske demonstrationsdata. Udgave 2027/1. Samme tal:');
      expect(artefacts).toContain(`Side ${index + 1} af ${pdf.pages.length}`);
      expect(artefacts).toContain('Tilbudsvifte');
      expect(unmarked).toBe('');
    });
  });
});

it('is the same file for the same model', async () => {
  const [first, second] = [await writePdf(sampleDocument), await writePdf(sampleDocument)];
  expect(first.equals(second)).toBe(true);
});

it('speaks English to who reads English', async () => {
  const pdf = await reader.read(await writePdf({ ...sampleDocument, language: 'en' }));
  expect(pdf.info).toMatchObject({ Language: 'en-GB' });
  expect(pdf.pages[0]!.artefacts).toContain(`Page 1 of ${pdf.pages.length}`);
});

describe('characters', () => {
  it('has a glyph for every sign of Danish texts and of our figures, in both weights', async () => {
    const signs =
      'ABCÆØÅabcæøåéüöäßñçœšžłğİ 0123456789 −–—-×½¼¾±·•…‘’“”„«»§%°²³€&@#/\\()[]{}<>|+*=~^_!?¡¿ªº†ﬁ';
    const pdf = await written({ kind: 'paragraph', text: signs }, { kind: 'heading', level: 1, text: signs });
    const seen = signs.replace('ﬁ', '\ufffd');
    const shown = [texts(pdf, 'P')[1], texts(pdf, 'H2')[0]].map((text) => flat(text ?? ''));
    expect(shown).toEqual([seen, seen]);
  });

  it('spells signs without a glyph, and tells which sign is meant', async () => {
    const pdf = await written({ kind: 'paragraph', text: '≥ 5 → 6 👍' });
    const [, paragraph] = tagsOf(pdf, 'P');
    expect(flat(paragraph!.text)).toBe('>= 5 -> 6 \ufffd');
    expect(tagsOf(paragraph!, 'Span').map(({ alt }) => alt)).toEqual(['≥', '→', '👍']);
  });

  it('keeps the title whole where XML would break at it', async () => {
    const title = 'A & B <C> "D" \'E\' ]]>';
    const pdf = await reader.read(await writePdf({ ...sampleDocument, title, blocks: [] }));
    expect(pdf.info.Title).toBe(title);
    expect(pdf.metadata['dc:title']).toBe(title);
  });
});

describe('tables that do not fit', () => {
  const columns = ['Navn', 'Tekst'].map((label) => ({ label, align: 'start' as const }));

  it('keeps a row on one page', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`r${index}`, 'ord '.repeat(120)]);
    const pdf = await written({ kind: 'table', caption: '', columns, rows });
    const seen = pdf.pages
      .flatMap(({ tree }) => tagsOf(tree, 'TR'))
      .filter(({ text }) => text.startsWith('r'));
    expect(seen).toHaveLength(40);
    for (const { text } of seen) expect(text.match(/ord/g)).toHaveLength(120);
  });

  it('cuts a row that is longer than a page, and loses none of it', async () => {
    const text = Array.from({ length: 3000 }, (_, index) => `ord${index}`).join(' ');
    const pdf = await written({
      kind: 'table',
      caption: '',
      columns,
      rows: [['lang', text]],
      headerColumn: true,
    });
    expect(pdf.pages.length).toBeGreaterThan(2);
    const cells = pdf.pages.flatMap(({ tree }) => tagsOf(tree, 'TD'));
    expect(cells.flatMap((cell) => cell.text.split(' '))).toEqual(text.split(' '));
  });

  it('is a table with a header and no row where there is no row', async () => {
    const pdf = await written({ kind: 'table', caption: 'Intet', columns, rows: [] });
    expect(tagsOf(pdf, 'TR').map(({ children }) => children.map(({ text }) => text))).toEqual([
      ['Navn', 'Tekst'],
    ]);
  });
});
