import { columns, good, type HostileFile } from './hostile-file.ts';

const megabyte = 1_000_000;
const header = `${columns.join(';')}\n`;
const row = `${good.join(';')}\n`;
const read = { rows: 1 } as const;

function* times(count: number, piece: string): Generator<string> {
  for (let at = 0; at < count; at += 1) yield piece;
}
function* after(first: string, rest: Iterable<string>, last = ''): Generator<string> {
  yield first;
  yield* rest;
  yield last;
}
/** A row whose number is none, with a remark of this length. */
const faulty = (remark: string): string => ['0169', '2026', 'AD_AUT', 'BO108', 'to', '2', remark].join(';');

/** Text files that are large, broken or lie about what they are. */
export const hostileTexts: readonly HostileFile[] = [
  {
    about: '100 MB in one line',
    file: 'one-line.csv',
    content: () => times(100, 'x'.repeat(megabyte)),
    outcome: { told: ['line-too-long 1'] },
  },
  {
    about: '100 MB in one line, UTF-16',
    file: 'one-wide-line.csv',
    content: () => [Buffer.from('\ufeff', 'utf16le'), ...Array<Buffer>(50).fill(Buffer.from('x'.repeat(megabyte), 'utf16le'))],
    outcome: { told: ['column-unknown A1'], errors: 6 },
  },
  {
    about: '100,000 columns in the header',
    file: 'columns.csv',
    content: () => [columns.join(';'), ';'.repeat(100_000), '\n', row],
    outcome: { told: ['too-many-columns 1'] },
  },
  {
    about: '100,000 columns in a row',
    file: 'columns-below.csv',
    content: () => [header, good.join(';'), ';'.repeat(100_000), '\n'],
    outcome: { told: ['too-many-columns 2'] },
  },
  {
    about: 'a quote that is never closed before 50 MB',
    file: 'quote.csv',
    content: () => after(`${header}"`, times(50, row.repeat(megabyte / 40))),
    outcome: { told: ['quote-unclosed 2'] },
  },
  {
    about: 'a NUL in the third line',
    file: 'nul.csv',
    content: () => [header, row, '0169;\0'],
    outcome: { told: ['nul-character 3'] },
  },
  { about: 'carriage returns only', file: 'cr.csv', content: () => [(header + row).replaceAll('\n', '\r')], outcome: read },
  { about: 'a line that names the separator', file: 'sep.csv', content: () => ['sep=;\r\n', header, row], outcome: read },
  {
    about: 'rows of other lengths',
    file: 'ragged.csv',
    content: () => [header, '0169;2026\n', row, `${good.join(';')};more\n`],
    outcome: { told: ['row-ragged B2', 'row-ragged H4'] },
  },
  {
    about: 'two million empty rows before the one that counts',
    file: 'empty-rows.csv',
    content: () => after(header, times(200, `${';'.repeat(6)}\r\n`.repeat(10_000)), row),
    outcome: read,
  },
  {
    about: 'half a million faults',
    file: 'faults.csv',
    content: () => after(header, times(50, `${faulty('')}\n`.repeat(10_000))),
    outcome: { told: ['number-invalid E2', 'number-invalid E3'], errors: 1001 },
  },
  {
    about: '60 faults in rows of a megabyte',
    file: 'wide-faults.csv',
    content: () => after(header, times(60, `${faulty('x'.repeat(megabyte))}\n`)),
    outcome: { told: ['number-invalid E2', 'text-too-long G2'], errors: 120 },
  },
  {
    about: 'a number of a million spaces',
    file: 'spaces.csv',
    content: () => [header, good.join(';').replace(';2;', `;2${' '.repeat(megabyte)}2;`), '\n'],
    outcome: { told: ['number-invalid E2'] },
  },
  {
    about: 'JSON of 60 MB that is no table',
    file: 'large.json',
    content: () => after('[0', times(60, ',[]\n'.repeat(megabyte / 4)), ']'),
    outcome: { told: ['file-too-large '] },
  },
  {
    about: 'JSON of 8 MB that is no table',
    file: 'nested.json',
    content: () => after('[0', times(8, ',[]\n'.repeat(megabyte / 4)), ']'),
    outcome: { told: ['layout-unknown '] },
  },
  {
    about: 'a picture under the name of a table',
    file: 'picture.csv',
    content: () => [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    outcome: { told: ['format-mismatch '] },
  },
  {
    about: 'a web page under the name of a workbook',
    file: 'page.xls',
    content: () => [`<html><table><tr><td>${columns.join('</td><td>')}</td></tr></table></html>`],
    outcome: { told: ['format-mismatch '] },
  },
  { about: 'a text under the name of a workbook', file: 'text.xlsx', content: () => [header, row], outcome: read },
];
