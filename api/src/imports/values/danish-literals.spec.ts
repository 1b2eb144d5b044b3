import type { ImportOptions, ImportSource } from '../import-source.ts';
import { bytesSource, readAll } from '../testing/read-all.ts';

// What people and systems write for a number or a date, read from a file as a delivery is: one table, N of N.

type Mark = ',' | '.' | undefined;
/** The value read, or the code of the question or refusal. */
type Meaning = number | string | null;

const nbsp = '\u00a0';
const narrow = '\u202f';
const minus = '\u2212';

const invalid = 'number-invalid';
const asked = 'number-ambiguous';
const otherMark = 'number-mark-conflict';

/** In a file whose person said that the comma is the decimal mark. */
const withComma: readonly (readonly [string, Meaning])[] = [
  ['0', 0],
  ['-0', 0],
  ['-0,0', 0],
  ['7', 7],
  ['+7', 7],
  ['007', 7],
  ['-12', -12],
  [`${minus}5`, -5],
  [`${minus}12,25`, -12.25],
  ['1234', 1234],
  ['1.234', 1234],
  ['1 234', 1234],
  [`1${nbsp}234`, 1234],
  [`1${narrow}234`, 1234],
  ['1\u2009234', 1234],
  ['1\u2007234', 1234],
  ['1.234.567', 1_234_567],
  ['1 234 567', 1_234_567],
  ['1.234,5', 1234.5],
  ['1 234,5', 1234.5],
  [`1${nbsp}234,5`, 1234.5],
  [`1${narrow}234,56`, 1234.56],
  [`${minus}1.234,56`, -1234.56],
  ['1234,56', 1234.56],
  ['0,5', 0.5],
  ['0,125', 0.125],
  ['12,345', 12.345],
  ['5,0', 5],
  [' 12,5 ', 12.5],
  ['999.999.999,99', 999_999_999.99],
  ['kr. 1.200', 1200],
  ['kr 1.200,50', 1200.5],
  ['Kr. 1.200', 1200],
  ['1.200 kr.', 1200],
  ['1.200 kr', 1200],
  ['DKK 1.200', 1200],
  ['1.200,00 DKK', 1200],
  [`kr. ${minus}45`, -45],
  ['', null],
  [' ', null],
  ['-', invalid],
  ['+', invalid],
  ['–', invalid],
  [',', invalid],
  ['.', invalid],
  [',5', invalid],
  ['5,', invalid],
  ['5,-', invalid],
  ['1e5', invalid],
  ['1E5', invalid],
  ['1,5e3', invalid],
  ['0x1F', invalid],
  ['0b1', invalid],
  ['1_000', invalid],
  ['NaN', invalid],
  ['null', invalid],
  ['Infinity', invalid],
  ['∞', invalid],
  ['١٢', invalid],
  ['１２', invalid],
  ['Ⅻ', invalid],
  ['½', invalid],
  ['5²', invalid],
  ['--5', invalid],
  ['5-', invalid],
  ['(5)', invalid],
  ['- 5', invalid],
  ['1.23.4', invalid],
  ['1..234', invalid],
  ['0.001.234', invalid],
  ['1 23', invalid],
  ['12 34', invalid],
  ["1'234", invalid],
  ['1,2,3', invalid],
  ['1.234 567', invalid],
  ['12abc', invalid],
  ['ca. 12', invalid],
  ['12-14', invalid],
  ['<5', invalid],
  ['=12', invalid],
  ['#REF!', invalid],
  ['%', invalid],
  ['kr.', invalid],
  ['kr. kr. 5', invalid],
  ['€ 12', invalid],
  ['5,0 %', invalid],
  ['1234567890123456', invalid],
  ['12.5', otherMark],
  ['0.123', otherMark],
  ['1,234.5', otherMark],
  ['1234.567', otherMark],
  ['1,234,567', otherMark],
  ['1.000.000.000,01', 'number-out-of-range'],
  ['123456789012345', 'number-out-of-range'],
];

/** In a file whose person said that the point is. */
const withPoint: readonly (readonly [string, Meaning])[] = [
  ['12.5', 12.5],
  ['1.234', 1.234],
  ['1,234', 1234],
  ['1,234.5', 1234.5],
  ['1 234.5', 1234.5],
  ['1,234,567', 1_234_567],
  ['12,5', otherMark],
  ['1.234,5', otherMark],
  ['0,123', otherMark],
];

/** In a file that says nothing else. */
const unstated: readonly (readonly [string, Meaning])[] = [
  ['1.234', asked],
  ['1,234', asked],
  ['999.999', asked],
  ['-1.234', asked],
  [`${minus}1.234`, asked],
  ['kr. 1.200', asked],
  ['12,345', asked],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['0.123', 0.123],
  ['0,123', 0.123],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1 234', 1234],
  [`1${narrow}234`, 1234],
  ['42', 42],
];

/** Where a share is wanted, in per cent. */
const percents: readonly (readonly [string, Meaning])[] = [
  ['5,0 %', 0.05],
  ['5,0%', 0.05],
  [`98,5${nbsp}%`, 0.985],
  ['100 %', 1],
  ['5,0', 0.05],
  ['5 % %', invalid],
  ['kr. 5', invalid],
  ['101 %', 'number-out-of-range'],
];

const badDate = 'date-invalid';
const askedDate = 'date-ambiguous';
const dates: readonly (readonly [string, string])[] = [
  ['2025-12-31', '2025-12-31'],
  ['2025-1-5', '2025-01-05'],
  ['31-12-2025', '2025-12-31'],
  ['31.12.2025', '2025-12-31'],
  ['1-1-2026', '2026-01-01'],
  ['1.1.2026', '2026-01-01'],
  [' 29.02.2024 ', '2024-02-29'],
  ['2025-12-31T00:00:00', '2025-12-31'],
  ['2025-12-31 00:00:00.000', '2025-12-31'],
  ['31-12-2025 00:00', '2025-12-31'],
  ['01.01.26', askedDate],
  ['1-1-26', askedDate],
  ['1/2/2026', askedDate],
  ['31/12/2025', askedDate],
  ['1/2/26', askedDate],
  ['45292', askedDate],
  ['', 'value-missing'],
  ['-', badDate],
  ['jan 2026', badDate],
  ['1. januar 2026', badDate],
  ['januar', badDate],
  ['2026', badDate],
  ['2025-02-29', badDate],
  ['2025-13-01', badDate],
  ['31-04-2025', badDate],
  ['0-1-2025', badDate],
  ['1.1-2026', badDate],
  ['1899-12-31', badDate],
  ['2200-01-01', badDate],
  ['2025-12-31 12:30', badDate],
  ['20251231', badDate],
  ['١-١-٢٠٢٦', badDate],
  ['2025-W01-1', badDate],
  ['i morgen', badDate],
];

const quarters: readonly (readonly [string, string])[] = [
  ['2025K4', '2025K4'],
  ['2025k4', '2025K4'],
  ['2025Q1', '2025K1'],
  ['2025 q1', '2025K1'],
  ['2025K5', 'period-invalid'],
  ['jan 2026', 'period-invalid'],
  ['2025', 'period-invalid'],
  ['K4 2025', 'period-invalid'],
  ['25K4', 'period-invalid'],
];

/** A number in a workbook: its calendar, the cell's number format, and what a person sees. */
const serials: readonly (readonly [number, 1900 | 1904, string, string])[] = [
  [45292, 1900, 'dd-mm-yyyy', '2024-01-01'],
  [45292, 1904, 'dd-mm-yyyy', '2028-01-02'],
  [45292.75, 1900, 'd. mmmm yyyy', '2024-01-01'],
  [59, 1900, 'yyyy', '1900-02-28'],
  [61, 1900, 'yyyy', '1900-03-01'],
  [0, 1904, 'yyyy', '1904-01-01'],
  [60, 1900, 'yyyy', badDate],
  [-1, 1900, 'yyyy', badDate],
  [45292, 1900, 'General', askedDate],
  [45292, 1904, '0', askedDate],
  [20251231, 1900, '0', badDate],
];

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What a file of one row makes of its cell. */
async function meaningOf(
  source: ImportSource,
  field: string,
  options: ImportOptions = {},
): Promise<Meaning | undefined> {
  const { issues, observations } = await readAll(source, options);
  if (issues.length > 0) return issues.map(({ code }) => code).join(', ');
  const [read] = observations as unknown as readonly Record<string, Meaning>[];
  return read?.[field];
}

const text = (lines: readonly string[]): ImportSource => bytesSource(lines.join('\r\n'));
const rateFile = (cell: string): ImportSource =>
  text(['tilbudId;ydelse;enhed;aar;takst;efterregulering', `T0001;ophold;dag;2025;1;${quoted(cell)}`]);
const shareFile = (cell: string): ImportSource =>
  text(['tilbudId;ydelse;enhed;aar;takst;overheadPct', `T0001;ophold;dag;2025;1;${quoted(cell)}`]);
const planFile = (cell: string): ImportSource =>
  text(['tilbudId;aendring;pladser;virkningsdato;status', `T0001;+;1;${quoted(cell)};idé`]);
const placesFile = (cell: string): ImportSource =>
  text(['tilbudId;periode;pladserGodkendt', `T0001;${quoted(cell)};4`]);

/** A package with its parts as they are, which is all that the directory of a zip has to say. */
function zipOf(parts: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50);
    central.writeUInt32LE(Buffer.byteLength(text), 20);
    central.writeUInt32LE(Buffer.byteLength(text), 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    const body = Buffer.concat([local, Buffer.from(name + text)]);
    bodies.push(body);
    directory.push(central, Buffer.from(name));
    offset += body.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(bodies.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

const inlineCell = (cell: string): string => `<c t="inlineStr"><is><t>${cell}</t></is></c>`;
const planRow = ['T0001', '+', '1'].map(inlineCell).join('');

function planWorkbook([serial, calendar, format]: readonly [
  number,
  1900 | 1904,
  string,
  string,
]): ImportSource {
  const header = ['tilbudId', 'aendring', 'pladser', 'virkningsdato', 'status'].map(inlineCell).join('');
  const row = `${planRow}<c s="1"><v>${serial}</v></c>${inlineCell('idé')}`;
  const parts = {
    'xl/workbook.xml': `<workbook><workbookPr date1904="${calendar === 1904 ? 1 : 0}"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r1" Target="a.xml"/></Relationships>',
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${format}"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/a.xml': `<worksheet><sheetData><row>${header}</row><row>${row}</row></sheetData></worksheet>`,
  };
  return bytesSource(zipOf(parts), 'planer.xlsx');
}

const numbersOf = (rows: readonly (readonly [string, Meaning])[], mark: Mark) =>
  rows.map(([cell, meaning]) => ({ cell, mark, meaning }));
const numbers = [
  ...numbersOf(withComma, ','),
  ...numbersOf(withPoint, '.'),
  ...numbersOf(unstated, undefined),
];

test.each(numbers)('the number $cell, decimal mark $mark, is $meaning', async ({ cell, mark, meaning }) => {
  const options = mark === undefined ? {} : { decimalMark: mark };
  expect(await meaningOf(rateFile(cell), 'afterRegulationDkk', options)).toBe(meaning);
});

test.each(percents)('the share %j is %j', async (cell, meaning) => {
  expect(await meaningOf(shareFile(cell), 'overheadShare', { decimalMark: ',' })).toBe(meaning);
});

test.each(dates)('the date %j is %j', async (cell, meaning) => {
  expect(await meaningOf(planFile(cell), 'effectiveDate')).toBe(meaning);
});

test.each(quarters)('the quarter %j is %j', async (cell, meaning) => {
  expect(await meaningOf(placesFile(cell), 'quarter')).toBe(meaning);
});

test.each(serials)('the serial number %j of the calendar from %d shown as %j is %j', async (...serial) => {
  expect(await meaningOf(planWorkbook(serial), 'effectiveDate')).toBe(serial[3]);
});

test('these are at least 120 different literals', () => {
  const all = [
    ...numbers.map(({ cell }) => cell),
    ...[percents, dates, quarters].flat().map(([cell]) => cell),
    ...serials.map((serial) => serial.slice(0, 3).join(' ')),
  ];
  expect(new Set(all).size).toBeGreaterThanOrEqual(120);
  process.stdout.write(`literals: ${new Set(all).size}, in ${all.length} situations\n`);
});
