import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bytesSource, readAll } from '../testing/read-all.ts';
import type { ReadAll } from '../testing/read-all.ts';
import type { TableRecord } from '../tables/table-record.ts';
import { rawSheetTable } from './raw-sheet.ts';

const read = (file: string): Promise<ReadAll> => {
  const from = path.join(__dirname, '../../../../test/import/ok', file);
  return readAll(bytesSource(readFileSync(from), file), {});
};
const figures = ({ observations }: ReadAll): unknown[] =>
  observations.map((each) => Object.values(each).slice(1));
const noticeOf = ({ issues }: ReadAll, code: string): unknown =>
  issues.find((issue) => issue.code === code)?.params;

describe('HAND07', () => {
  test('counts persons by service type and quarter; a 0 and a blank are no counts', async () => {
    const all = await read('statbank-hand07-json-stat.json');
    expect(all.opened).toMatchObject({ kind: 'official-counts', table: 'HAND07' });
    expect(figures(all)).toEqual([
      ['0101', 'HAND07', '2017K4', '30181', 'persons', 410],
      ['0101', 'HAND07', '2024K4', '30181', 'persons', 402],
      ['0101', 'HAND07', '2017K4', '30182', 'persons', 520],
      ['0101', 'HAND07', '2024K4', '30182', 'persons', 533],
      ['0169', 'HAND07', '2024K4', '30181', 'persons', 31],
      ['0169', 'HAND07', '2024K4', '30182', 'persons', 28],
    ]);
    expect(noticeOf(all, 'zeros-unknown')).toEqual({ rows: 1 });
    expect(noticeOf(all, 'series-incomplete')).toEqual({ rows: 2, from: '2018K1' });
    expect(noticeOf(all, 'municipalities-absent')).toEqual({ absent: 3, of: 5 });
  });
});

test('HAND01 counts full-time services, which have decimals', async () => {
  expect(figures(await read('statbank-hand01-json-stat.json'))).toEqual([
    ['0101', 'HAND01', '2024K3', '30181', 'full-time-services', 398.5],
    ['0101', 'HAND01', '2024K4', '30181', 'full-time-services', 401.25],
    ['0169', 'HAND01', '2024K3', '30181', 'full-time-services', 30.5],
    ['0169', 'HAND01', '2024K4', '30181', 'full-time-services', 30],
  ]);
});

test('ANBAAR9: the age group 0 is the total, not the newborn; the country and the unknown stay out', async () => {
  const all = await read('statbank-anbaar9-json-stat.json');
  expect(figures(all)).toEqual([
    ['0101', 'ANBAAR9', '2024', '', 'persons', 640],
    ['0101', 'ANBAAR9', '2024', '9917', 'persons', 480],
    ['0101', 'ANBAAR9', '2024', '1822', 'persons', 160],
    ['0169', 'ANBAAR9', '2024', '', 'persons', 52],
    ['0169', 'ANBAAR9', '2024', '9917', 'persons', 40],
    ['0169', 'ANBAAR9', '2024', '1822', 'persons', 12],
  ]);
  expect(noticeOf(all, 'areas-nested')).toEqual({ rows: 5, areas: 2 });
});

test('ANBAAR12 is known by its columns; 0, nil and withheld are three different things', async () => {
  const all = await read('statbank-anbaar12-codes.csv');
  expect(all.opened).toMatchObject({ table: 'ANBAAR12', format: 'statbank-csv' });
  expect(figures(all)).toEqual([
    ['0101', 'ANBAAR12', '2024', '', 'persons', 640],
    ['0101', 'ANBAAR12', '2024', '21', 'persons', 300],
    ['0101', 'ANBAAR12', '2024', '27', 'persons', 0],
    ['0169', 'ANBAAR12', '2024', '', 'persons', 52],
  ]);
  expect(noticeOf(all, 'zeros-unknown')).toEqual({ rows: 1 });
  expect(noticeOf(all, 'values-withheld')).toEqual({ rows: 1 });
});

test('ANBAAR13 keeps the code of a code with its label', async () => {
  const all = await read('statbank-anbaar13-codes-and-labels.csv');
  expect(figures(all).map((row) => (row as unknown[])[3])).toEqual(['', '101', '102', '']);
});

test('the cross table names the table by its sheet and has codes beside labels', async () => {
  const rows: readonly (readonly (string | number)[])[] = [
    ['Modtagere af handicapydelser efter område, ydelsestype og tid'],
    [''],
    ['', '', '', '', '2024K3', '2024K4'],
    ['101', 'København', '30181', 'Længerevarende botilbud', 400, 402],
    ['', '', '30182', 'Midlertidige botilbud', 530, 533],
  ];
  const table = await rawSheetTable({
    sheetName: 'HAND07',
    async *records() {
      yield rows.map((cells, index): TableRecord => ({ row: index + 1, cells }));
    },
  } as Parameters<typeof rawSheetTable>[0]);
  expect(table).toMatchObject({ named: 'HAND07', columns: ['OMRÅDE', 'YDELSESTYPE', 'TID', 'INDHOLD'] });
  const found = [];
  for await (const batch of table.records()) found.push(...batch.map(({ cells }) => cells));
  expect(found).toEqual([
    ['101', '30181', '2024K3', 400],
    ['101', '30181', '2024K4', 402],
    ['101', '30182', '2024K3', 530],
    ['101', '30182', '2024K4', 533],
  ]);
});
