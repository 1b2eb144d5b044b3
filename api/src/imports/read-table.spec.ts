import { Readable } from 'node:stream';
import { strToU8, zipSync } from 'fflate';
import { columns, readTable, type TableParser } from './read-table.ts';
import { sampleLookups } from './testing/sample-lookups.ts';

interface Line {
  readonly when: string | number;
  readonly what: string;
  readonly number: number;
}
const parser: TableParser<Line> = {
  columns: columns('tid punkt antal#'),
  keyColumn: 'punkt',
  key: ({ what }) => what,
  parse: (read) => ({ when: read.cell('tid'), what: read.text('punkt'), number: read.number('antal') }),
};

const read = async (bytes: Uint8Array | string): Promise<{ rows: readonly Line[]; issues: unknown[] }> => {
  const open = (): Readable => Readable.from([Buffer.from(bytes)]);
  const { rows, issues } = await readTable({ name: 'liste', open }, parser, sampleLookups);
  return { rows, issues: issues.map(({ code, sheet, row, column }) => ({ code, sheet, row, column })) };
};

const sheet = (rows: string): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Liste" sheetId="1" r:id="a"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text('A1', 'Tid')}${text('B1', 'Punkt')}${text('C1', 'Antal')}</row>`;

test('text is read under any of the delimiters, in the encoding of the file', async () => {
  const rows = [{ when: '15.30', what: 'Løb', number: 1.5 }];
  expect((await read('tid;punkt;antal\n15.30;Løb;1,5\n')).rows).toEqual(rows);
  expect((await read('Tid,Punkt,Antal\n15.30,Løb,1.5\n')).rows).toEqual(rows);
  expect((await read(Buffer.from('tid\tpunkt\tantal\n15.30\tLøb\t1,5\n', 'latin1'))).rows).toEqual(rows);
});

test('a workbook keeps its numbers as numbers', async () => {
  const row = `<row r="2"><c r="A2"><v>0.25</v></c>${text('B2', 'Løb')}<c r="C2"><v>2</v></c></row>`;
  expect(await read(sheet(header + row))).toEqual({
    rows: [{ when: 0.25, what: 'Løb', number: 2 }],
    issues: [],
  });
});

test('faults stand at their cell, with the sheet where there is one', async () => {
  const row = `<row r="3">${text('A3', '15.30')}${text('B3', 'Løb')}${text('C3', 'mange')}</row>`;
  expect((await read(sheet(header + row))).issues).toEqual([
    { code: 'number-invalid', sheet: 'Liste', row: 3, column: 'C' },
  ]);
});

test.each([
  ['nothing', '', 'file-empty'],
  ['a header alone', 'tid;punkt;antal\n', 'no-rows'],
  ['something else', 'PK\u0003\u0004 no workbook', 'workbook-broken'],
])('%s is told as such', async (_, bytes, code) => {
  expect((await read(bytes)).issues).toMatchObject([{ code }]);
});
