import fc from 'fast-check';

import { ImportRefused } from '../import-refused.ts';
import { CsvSplitter } from './csv-splitter.ts';
import type { TableRecord } from './table-record.ts';

function split(text: string, piece = text.length): TableRecord[] {
  const splitter = new CsvSplitter(';');
  const records: TableRecord[] = [];
  for (let at = 0; at < text.length; at += piece) records.push(...splitter.push(text.slice(at, at + piece)));
  return [...records, ...splitter.end()];
}

function refusal(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error instanceof ImportRefused ? error.issues[0] : error;
  }
  return undefined;
}

test('rows end with LF, CRLF or CR, and the last one also without', () => {
  const rows = [
    { row: 1, cells: ['a', 'b'] },
    { row: 2, cells: ['c', ''] },
  ];
  for (const text of ['a;b\nc;', 'a;b\r\nc;\r\n', 'a;b\rc;\r']) expect(split(text)).toEqual(rows);
});

test('a quoted field may hold delimiters, quotes and line breaks, and later rows keep their line number', () => {
  expect(split('"a;""x""\r\ny";b\nc;d\n')).toEqual([
    { row: 1, cells: ['a;"x"\r\ny', 'b'] },
    { row: 3, cells: ['c', 'd'] },
  ]);
});

test('a quote inside an unquoted field is only a sign', () => {
  expect(split('5" rør;2\n')).toEqual([{ row: 1, cells: ['5" rør', '2'] }]);
});

test('an unclosed quote is told at the line it opened on', () => {
  expect(refusal(() => split('a;b\n"c;d\ne;f\n'))).toMatchObject({ code: 'quote-unclosed', row: 2 });
});

test('a sign after a closing quote is told at its line', () => {
  expect(refusal(() => split('"c"d;e\n'))).toMatchObject({ code: 'quote-misplaced', row: 1 });
});

test('a line above one mebibyte and a row above 1,000 columns are refused', () => {
  expect(refusal(() => split('x'.repeat(1024 * 1024 + 1)))).toMatchObject({ code: 'line-too-long' });
  expect(refusal(() => split(`${';'.repeat(1000)}\n`))).toMatchObject({ code: 'too-many-columns', row: 1 });
  expect(split(`${';'.repeat(999)}\n`)[0]?.cells).toHaveLength(1000);
});

test('any table written with quotes is read back, however it is cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ø', ';', '"', '\n', '\r', ' ', '1'), maxLength: 5 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      table,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom('\n', '\r\n'),
      (rows, piece, lineBreak) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = rows.map((cells) => cells.map(quote).join(';') + lineBreak).join('');
        expect(split(text, piece).map(({ cells }) => cells)).toEqual(rows);
      },
    ),
  );
});
