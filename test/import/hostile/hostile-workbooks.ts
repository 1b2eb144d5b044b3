import { gzipSync } from 'node:zlib';
import type { HostileFile } from './hostile-file.ts';
import { goodRow, headerRow, rowWith, sheetBook, sheetEnds, sheetOf, workbookOf } from './workbook-of.ts';
import { largePart, type Part, partOf, type Repeated } from './zip-of.ts';

const mebi = 1024 * 1024;
const one = { rows: 1 } as const;
const [open, close] = sheetEnds;
const tooLarge = { told: ['workbook-too-large '] } as const;
const unsafe = { told: ['workbook-unsafe '] } as const;
const broken = { told: ['workbook-broken '] } as const;

/** A sheet with a good row, and a large middle. */
const largeSheet = ({ before = '', after = '', ...middle }: Repeated): Part =>
  largePart('xl/a.xml', {
    before: `${open}${headerRow}${before}`,
    after: `${after}${goodRow}${close}`,
    ...middle,
  });
const filler = (text: string): string => text.repeat(Math.floor(mebi / text.length));
const half: Repeated = { block: ' '.repeat(mebi), times: 512 };
const entities =
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';
const sheets = (...list: string[]): Part =>
  partOf('xl/workbook.xml', `<workbook><sheets>${list.join('')}</sheets></workbook>`);
const targets = (...list: string[]): Part =>
  partOf('xl/_rels/workbook.xml.rels', `<Relationships>${list.join('')}</Relationships>`);

interface Case {
  readonly about: string;
  readonly bytes: () => Buffer;
  readonly outcome: HostileFile['outcome'];
}

const packages: readonly Case[] = [
  { about: 'half a megabyte that unpacks to 512 MiB', bytes: () => workbookOf(largeSheet(half)), outcome: tooLarge },
  {
    about: 'the same, declared as one megabyte',
    bytes: () => workbookOf({ ...largeSheet(half), size: mebi }),
    outcome: tooLarge,
  },
  {
    about: 'the same in its list of texts, declared as one megabyte',
    bytes: () => workbookOf({ ...largePart('xl/sharedStrings.xml', { before: '<sst>', ...half }), size: mebi }),
    outcome: tooLarge,
  },
  {
    about: '100,000 parts',
    bytes: () => workbookOf(...Array.from({ length: 100_000 }, (_, at) => partOf(`xl/p${at}`, ''))),
    outcome: tooLarge,
  },
  {
    about: 'a part that climbs out of its folder',
    bytes: () => workbookOf(partOf('xl/../../etc/cron.d/x', 'x')),
    outcome: unsafe,
  },
  {
    about: 'a part with an absolute name',
    bytes: () => workbookOf(partOf('C:\\windows\\x.dll', 'x')),
    outcome: unsafe,
  },
  {
    about: 'a part whose packed size lies beyond the file',
    bytes: () => {
      const book = workbookOf();
      book.writeUInt32LE(0x7fffffff, book.indexOf(Buffer.from('504b0102', 'hex')) + 20);
      return book;
    },
    outcome: broken,
  },
  {
    about: 'a directory that lies beyond the file',
    bytes: () => {
      const book = workbookOf();
      book.writeUInt32LE(0x7fffffff, book.length - 6);
      return book;
    },
    outcome: broken,
  },
  { about: 'half of a workbook', bytes: () => workbookOf().subarray(0, 400), outcome: broken },
  { about: 'a zip in a zip', bytes: () => workbookOf(partOf('xl/workbook.xml', workbookOf())), outcome: broken },
  {
    about: 'macros under the name of a workbook without',
    bytes: () => workbookOf(partOf('xl/vbaProject.bin', 'x')),
    outcome: { told: ['workbook-macro '] },
  },
  {
    about: 'a password',
    bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]),
    outcome: { told: ['workbook-encrypted '] },
  },
  {
    about: 'a picture under the name of a workbook',
    bytes: () => Buffer.from('ffd8ffe000104a46494600010100', 'hex'),
    outcome: { told: ['format-mismatch '] },
  },
  {
    about: 'another kind of package under the name of a workbook',
    bytes: () => gzipSync('a;b'),
    outcome: { told: ['format-mismatch '] },
  },
];

const sheetsAndTexts: readonly Case[] = [
  {
    about: 'entities that explode in its sheet',
    bytes: () => workbookOf(partOf('xl/a.xml', entities + sheetOf(headerRow + rowWith(6, '<c><v>&c;</v></c>')))),
    outcome: unsafe,
  },
  {
    about: 'entities that explode in its list of sheets',
    bytes: () => workbookOf(partOf('xl/workbook.xml', `${entities}<workbook>&c;</workbook>`)),
    outcome: unsafe,
  },
  {
    about: 'a sheet said to reach to XFD1048576',
    bytes: () =>
      workbookOf(
        partOf('xl/a.xml', sheetOf(headerRow + goodRow).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')),
      ),
    outcome: one,
  },
  {
    about: 'a cell at XFD1048576',
    bytes: () => sheetBook(`${headerRow}${goodRow}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    outcome: { told: ['too-many-columns 1048576'] },
  },
  {
    about: 'two million texts',
    bytes: () =>
      workbookOf(largePart('xl/sharedStrings.xml', { before: '<sst>', block: '<si><t>tekst</t></si>'.repeat(20_000), times: 100, after: '</sst>' })),
    outcome: tooLarge,
  },
  {
    about: 'one text of ten million parts',
    bytes: () =>
      workbookOf(largePart('xl/sharedStrings.xml', { before: '<sst><si>', block: '<r><t>tekst tekst</t></r>'.repeat(20_000), times: 500, after: '</si></sst>' })),
    outcome: tooLarge,
  },
  {
    about: 'a cell of 200 MiB',
    bytes: () => workbookOf(largeSheet({ before: '<row><c t="str"><v>', block: 'x'.repeat(mebi), times: 200, after: '</v></c></row>' })),
    outcome: tooLarge,
  },
  {
    about: 'a cell of 200 MiB in many pieces',
    bytes: () => workbookOf(largeSheet({ before: '<row><c t="str"><v>', block: filler('xxxxxxxx<b/>'), times: 200, after: '</v></c></row>' })),
    outcome: { told: ['workbook-too-large 2'] },
  },
  {
    about: 'a comment of 200 MiB',
    bytes: () => workbookOf(largeSheet({ before: '<!--', block: '<row>'.repeat(mebi / 5), times: 200, after: '-->' })),
    outcome: tooLarge,
  },
  {
    about: 'an attribute of 200 MiB',
    bytes: () => workbookOf(largeSheet({ before: '<row x="', block: 'x'.repeat(mebi), times: 200, after: '"/>' })),
    outcome: tooLarge,
  },
  {
    about: 'elements ten million deep',
    bytes: () => workbookOf(largeSheet({ block: '<a>'.repeat(mebi / 4), times: 40 })),
    outcome: unsafe,
  },
  {
    about: 'two million sheets',
    bytes: () =>
      workbookOf(largePart('xl/workbook.xml', { before: '<workbook><sheets>', block: filler('<sheet name="A" r:id="r1"/>'), times: 60, after: '</sheets></workbook>' })),
    outcome: tooLarge,
  },
  {
    about: 'twenty million cell formats',
    bytes: () => workbookOf(largePart('xl/styles.xml', { before: '<s><cellXfs>', block: filler('<xf/>'), times: 100, after: '</cellXfs></s>' })),
    outcome: tooLarge,
  },
  {
    about: 'a number format of 900,000 brackets',
    bytes: () => workbookOf(partOf('xl/styles.xml', `<s><numFmts><numFmt numFmtId="164" formatCode="${'['.repeat(900_000)}"/></numFmts></s>`)),
    outcome: one,
  },
  {
    about: 'two million empty rows',
    bytes: () => workbookOf(largeSheet({ block: filler('<row/>'), times: 12 })),
    outcome: one,
  },
  {
    about: 'formulas without a value',
    bytes: () => sheetBook(headerRow + rowWith(4, '<c><f>1+1</f></c>')),
    outcome: { told: ['formula-without-value E2'] },
  },
  {
    about: 'a formula that fetches, with its last value',
    bytes: () =>
      workbookOf(
        partOf('xl/a.xml', sheetOf(headerRow + rowWith(4, '<c><f>[1]Ark!A1+WEBSERVICE("http://127.0.0.1:9/x")</f><v>2</v></c>'))),
        partOf('xl/externalLinks/externalLink1.xml', '<externalLink/>'),
      ),
    outcome: one,
  },
  {
    about: 'a sheet that lies outside the package',
    bytes: () => workbookOf(targets('<Relationship Id="r1" TargetMode="External" Target="http://127.0.0.1:9/a.xml"/>')),
    outcome: broken,
  },
  {
    about: 'a hidden sheet before the one that is seen',
    bytes: () =>
      workbookOf(
        sheets('<sheet name="Skjult" state="veryHidden" r:id="r2"/>', '<sheet name="Ark" r:id="r1"/>'),
        targets('<Relationship Id="r1" Target="a.xml"/>', '<Relationship Id="r2" Target="b.xml"/>'),
        partOf('xl/b.xml', sheetOf('<row><c><v>1</v></c></row>')),
      ),
    outcome: one,
  },
  {
    about: 'hidden sheets only',
    bytes: () => workbookOf(sheets('<sheet name="Skjult" state="hidden" r:id="r1"/>')),
    outcome: broken,
  },
];

/** Workbooks that are bombs, traps, broken or not workbooks at all. */
export const hostileWorkbooks: readonly HostileFile[] = [...packages, ...sheetsAndTexts].map(
  ({ about, bytes, outcome }, at) => ({ about, file: `book-${at + 1}.xlsx`, content: () => [bytes()], outcome }),
);
