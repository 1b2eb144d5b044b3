import fc from 'fast-check';
import { cleanModel } from './clean-model.ts';
import type { Block, DocumentModel } from './document-model.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writePdf } from './pdf/write-pdf.ts';
import { paragraphsOf, xmlParts } from './testing/read-docx.ts';
import { PdfReader } from './testing/read-pdf.ts';

const reader = new PdfReader();
afterAll(() => reader.close());

// Halves of characters, control characters, writing from right to left, signs for programs, words without an end.
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const nasty = fc.constantFrom(
  '\u0000',
  '\u202e',
  '\ud83d',
  '<&>"\'',
  ']]>',
  '{\ufdd0numbered-0}',
  '👩‍🚒',
  'שלום',
  'e\u0301',
  '\u2028',
  '$&',
  '%PDF',
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: fc.constantFrom(...'aæøå  -9.§\u00a0'), maxLength: 60 }) },
  { weight: 2, arbitrary: fc.array(fc.oneof(unit, nasty), { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 900 }).map((length) => 'xø'.repeat(length)) },
);
const table = fc
  .array(fc.record({ label: text, align: fc.constantFrom('start' as const, 'end' as const) }), {
    maxLength: 14,
  })
  .chain((columns) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: text,
      columns: fc.constant(columns),
      rows: fc.array(fc.array(text, { minLength: columns.length, maxLength: columns.length }), {
        maxLength: 5,
      }),
      headerColumn: fc.boolean(),
    }),
  );
const bar = fc.record({ label: text, value: fc.option(fc.double()), text });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(text, { maxLength: 5 }),
    ordered: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('facts' as const), rows: fc.array(fc.tuple(text, text), { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant('bars' as const),
    caption: text,
    alt: text,
    rows: fc.array(bar, { maxLength: 6 }),
  }),
  fc.constant({ kind: 'page-break' as const }),
  table,
);
const model: fc.Arbitrary<DocumentModel> = fc.record({
  language: fc.constantFrom('da' as const, 'en' as const),
  title: text,
  subtitle: text,
  subject: text,
  running: text,
  date: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString()),
  blocks: fc.array(block, { maxLength: 6 }),
});

/** What a model says, in the order of reading. */
function said({ title, subtitle, blocks }: DocumentModel): string[] {
  return [title, subtitle, ...blocks.flatMap(saidBy)];
}

function saidBy(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.rows.flat();
    case 'bars':
      return [block.caption, ...block.rows.flatMap(({ label, text: value }) => [label, value])];
    case 'table':
      return [
        block.caption,
        ...(block.columns.length > 0
          ? [...block.columns.map(({ label }) => label), ...block.rows.flat()]
          : []),
      ];
    case 'page-break':
      return [];
  }
}

// What every font has; all else is looked at in the Word file, which holds every character as it is. Sorted, because the
// reader reads page by page, where a cell that is longer than a page goes on beside its neighbour. Digits number lists.
const letters = (texts: readonly string[]): string[] => [
  ...texts.map((part) => part.normalize('NFC').replace(/[^a-zæøå§]/g, '')).join(''),
];

it('any model is a PDF that opens and keeps its letters, all of them tagged', async () => {
  await fc.assert(
    fc.asyncProperty(model, async (any) => {
      const { pages, info } = await reader.read(await writePdf(any));
      expect(letters(pages.map(({ tree }) => tree.text)).sort()).toEqual(
        letters(said(cleanModel(any))).sort(),
      );
      expect(pages.map(({ unmarked }) => unmarked).join('')).toBe('');
      expect(info.Title).toBe(cleanModel(any).title);
    }),
    { numRuns: 15 },
  );
}, 60_000);

it('any model is a Word file of well-formed XML that keeps every character', async () => {
  await fc.assert(
    fc.asyncProperty(model, async (any) => {
      const parts = xmlParts(await writeDocx(any));
      for (const xml of Object.values(parts)) paragraphsOf(xml);
      const whole = said(cleanModel(any)).filter((part) => part.trim() !== '');
      expect(
        paragraphsOf(parts['word/document.xml'] ?? '')
          .join('')
          .replace(/\s/g, ''),
      ).toBe(whole.join('').replace(/\s/g, ''));
    }),
    { numRuns: 20 },
  );
}, 60_000);

it('five hundred rows stand in both files, each of them once', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => [
    `række${index}`,
    'æ',
    '',
    '−1',
    'x',
    'y',
    'z',
    String(index),
  ]);
  const columns = [...'abcdefgh'].map((label) => ({ label, align: 'end' as const }));
  const long: DocumentModel = {
    language: 'da',
    title: 'Lang',
    subtitle: '',
    subject: '',
    running: '',
    date: '2027-03-01',
    blocks: [{ kind: 'table', caption: '', columns, rows, headerColumn: true }],
  };
  const numbers = Array.from({ length: 500 }, (_, index) => index);
  const found = (texts: readonly string[]): number[] =>
    texts.flatMap((part) => [...part.matchAll(/række(\d+)/g)].map(([, number]) => Number(number)));
  const { pages } = await reader.read(await writePdf(long));
  expect(found(pages.map(({ tree }) => tree.text))).toEqual(numbers);
  expect(found(paragraphsOf(xmlParts(await writeDocx(long))['word/document.xml'] ?? ''))).toEqual(numbers);
}, 60_000);
