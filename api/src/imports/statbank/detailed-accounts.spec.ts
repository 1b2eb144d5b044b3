import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bytesSource, readAll } from '../testing/read-all.ts';
import type { ReadAll } from '../testing/read-all.ts';

const read = (file: string): Promise<ReadAll> => {
  const from = path.join(__dirname, '../../../../test/import/ok', file);
  return readAll(bytesSource(readFileSync(from), file), {});
};
const accounts = ({ observations }: ReadAll): unknown[] =>
  observations.map(
    (each) =>
      each.kind === 'expenditure' && [
        each.municipalityCode,
        each.functionCode,
        each.dranst,
        each.ownership,
        each.grouping,
        each.amount,
      ],
  );

test('REGK100 keeps owner and grouping, and no row for a combination that is nil', async () => {
  const all = await read('statbank-regk100-json-stat.json');
  expect(all.opened).toMatchObject({ kind: 'expenditure', table: 'REGK100' });
  expect(accounts(all)).toEqual([
    ['0101', '53850', '1', '1', '2', 410000],
    ['0101', '53850', '1', '3', '2', 150000],
    ['0101', '53850', '1', '3', '999', -1200],
    ['0101', '53850', '1', '4', '2', 60000],
    ['0169', '53850', '1', '1', '2', 80000],
    ['0169', '53850', '1', '4', '2', 9000.5],
  ]);
  expect(all.issues.find(({ code }) => code === 'zeros-skipped')?.params).toEqual({ rows: 10 });
});

test('BUDK100 is a budget', async () => {
  const all = await read('statbank-budk100-json-stat.json');
  expect(all.observations[0]).toMatchObject({ nature: 'budget', year: 2025, ownership: '1', grouping: '2' });
});

test('REGKC says the same with one key for DRANST, function and grouping', async () => {
  const all = await read('statbank-regkc-json-stat.json');
  expect(accounts(all)).toEqual([
    ['0101', '53850', '1', '1', '2', 410000],
    ['0101', '53850', '1', '4', '2', 60000],
    ['0101', '53842', '1', '1', '4', -90000],
    ['0169', '53850', '1', '1', '2', 80000],
    ['0169', '53850', '1', '4', '2', 9000.5],
    ['0169', '53842', '1', '1', '4', -7000],
  ]);
  expect(all.issues.find(({ code }) => code === 'functions-skipped')?.params).toEqual({ rows: 4 });
});

test('NGLK becomes the price index of the years that have both prices', async () => {
  const all = await read('statbank-nglk-codes.csv');
  expect(all.opened).toMatchObject({ kind: 'price-index', table: 'NGLK' });
  const source =
    'Danmarks Statistik, Statistikbanken, tabel NGLK (CC BY 4.0): serviceudgifter pr. indbygger i løbende i forhold til faste priser';
  expect(all.observations).toEqual([
    { kind: 'price-index', year: 2008, index: 100, source, edition: 'NGLK til 2024' },
    { kind: 'price-index', year: 2024, index: 125, source, edition: 'NGLK til 2024' },
  ]);
  expect(all.issues.find(({ code }) => code === 'key-figures-skipped')?.params).toEqual({ rows: 6 });
});
