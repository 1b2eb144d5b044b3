import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ImportOptions } from '../import-source.ts';
import { bytesSource, readAll } from '../testing/read-all.ts';
import type { ReadAll } from '../testing/read-all.ts';

const read = (file: string, options: ImportOptions = {}): Promise<ReadAll> => {
  const path = join(__dirname, '../../../../test/import/ok', file);
  return readAll(bytesSource(readFileSync(path), file), options);
};

function persons(all: ReadAll, code: string, date: string): number {
  return all.observations
    .flatMap((each) =>
      each.kind === 'population' && each.municipalityCode === code && each.date === date
        ? [each.persons]
        : [],
    )
    .reduce((sum, each) => sum + each, 0);
}

describe('FOLK1B with English labels, totals and regions', () => {
  test('gives each person once: the published 632,340 of Copenhagen on 1 January 2020', async () => {
    const all = await read('statbank-folk1b-english-bands.csv');
    expect(all.opened).toEqual({
      kind: 'population',
      format: 'statbank-csv',
      encoding: 'utf-8',
      table: 'FOLK1B',
    });
    expect(persons(all, '0101', '2020-01-01')).toBe(632340);
  });

  test('keeps every quarter, bands with both ends, and an open end', async () => {
    const { observations } = await read('statbank-folk1b-english-bands.csv');
    expect(new Set(observations.map((each) => each.kind === 'population' && each.date))).toEqual(
      new Set(['2020-01-01', '2020-10-01']),
    );
    expect(observations).toContainEqual(expect.objectContaining({ age: 0, ageTo: 4, sex: 'm' }));
    expect(observations).toContainEqual(expect.objectContaining({ age: 100, ageTo: null, sex: 'f' }));
  });
});

test('FOLK1A with marital states stores the total once, for both sexes and all ages', async () => {
  const all = await read('statbank-folk1a-danish-labels-marital.csv');
  expect(all.observations).toHaveLength(3);
  expect(all.observations[0]).toMatchObject({
    municipalityCode: '0101',
    persons: 632340,
    age: null,
    ageTo: null,
    sex: null,
  });
  expect(all.issues.find(({ code }) => code === 'areas-nested')?.params).toEqual({ rows: 3, areas: 3 });
});

test('FOLK1A with a hole names the missing age', async () => {
  const all = await read('statbank-folk1a-codes-age-hole.csv');
  expect(all.issues.find(({ code }) => code === 'ages-missing')?.params).toEqual({ ages: '38' });
  expect(all.observations[0]).toMatchObject({ municipalityCode: '0147', sex: 'm', nature: 'actual' });
});

test('codes with their labels, in any column order, are read like codes', async () => {
  const all = await read('statbank-folk1a-code-and-label.csv');
  expect(all.observations[0]).toEqual({
    kind: 'population',
    municipalityCode: '0101',
    year: 2020,
    date: '2020-01-01',
    age: 0,
    ageTo: 0,
    sex: 'm',
    persons: 5039,
    nature: 'actual',
    projectionEdition: null,
  });
  expect(all.observations).toHaveLength(3);
});

test('the cross table of the XLSX is filled down and unfolded, with blanks as withheld', async () => {
  const all = await read('statbank-folk1a-cross-table.xlsx');
  expect(all.opened).toMatchObject({ format: 'statbank-xlsx', table: 'FOLK1A' });
  expect(
    all.observations.map(
      (each) => each.kind === 'population' && [each.municipalityCode, each.age, each.sex, each.persons],
    ),
  ).toEqual([
    ['0101', 0, 'm', 5039],
    ['0101', 0, 'f', 4882],
    ['0101', 1, 'm', 4800],
    ['0147', 0, 'm', 800],
    ['0147', 0, 'f', 790],
    ['0147', 1, 'm', 750],
    ['0147', 1, 'f', 760],
  ]);
});

test('JSON-stat runs its last dimension fastest', async () => {
  const all = await read('statbank-folk1a-json-stat.json');
  expect(
    all.observations.map(
      (each) => each.kind === 'population' && [each.municipalityCode, each.sex, each.date, each.persons],
    ),
  ).toEqual([
    ['0101', 'm', '2020-01-01', 5039],
    ['0101', 'm', '2020-04-01', 5041],
    ['0101', 'f', '2020-01-01', 4882],
    ['0101', 'f', '2020-04-01', 4890],
    ['0169', 'm', '2020-01-01', 280],
    ['0169', 'm', '2020-04-01', 281],
    ['0169', 'f', '2020-01-01', 270],
  ]);
});

test('FRKM is projected, without Christiansø', async () => {
  const all = await read('statbank-frkm-projection.csv');
  expect(all.observations).toHaveLength(4);
  expect(all.observations[0]).toMatchObject({ nature: 'projected', projectionEdition: null, year: 2026 });
});

test('the web form of REGK31 takes its year from the reader', async () => {
  const all = await read('statbank-regk31-web.csv', { year: 2024 });
  expect(all.opened).toEqual({
    kind: 'expenditure',
    format: 'statbank-web',
    encoding: 'iso-8859-1',
    table: 'REGK31',
  });
  expect(all.observations[0]).toEqual({
    kind: 'expenditure',
    municipalityCode: '0101',
    year: 2024,
    nature: 'accounts',
    functionCode: '52822',
    grouping: null,
    ownership: null,
    dranst: null,
    costType: 'TOT',
    priceUnit: 'dkk-per-inhabitant',
    amount: expect.any(Number),
  });
});

test('REGK31 by codes keeps DRANST and ART, negative amounts, and reads nil as zero', async () => {
  const all = await read('statbank-regk31-codes.csv');
  expect(
    all.observations.map(
      (each) => each.kind === 'expenditure' && [each.functionCode, each.costType, each.amount],
    ),
  ).toEqual([
    ['53850', 'UE', 1523456],
    ['53850', 'I', -12345],
    ['53842', 'UE', 0],
    ['53850', 'UE', 84512.5],
  ]);
});

test('BUDK32 with labels is a budget in thousands', async () => {
  const all = await read('statbank-budk32-labels.csv');
  expect(all.observations[1]).toMatchObject({
    municipalityCode: '0169',
    nature: 'budget',
    functionCode: '53850',
    dranst: '1',
    costType: 'TOT',
    priceUnit: 'dkk1000',
    amount: 90000,
  });
});

const folk = (rows: string[]): Promise<ReadAll> =>
  readAll(bytesSource(['OMRÅDE;KØN;ALDER;TID;INDHOLD', ...rows].join('\n')));

describe('totals beside their parts', () => {
  const area = (code: string, rows: string[]): string[] => rows.map((row) => `${code};${row}`);

  test('are left out when the parts are there', async () => {
    const rows = [
      'TOT;IALT;2020K1;10',
      'TOT;0;2020K1;10',
      '1;IALT;2020K1;6',
      '2;IALT;2020K1;4',
      '1;0;2020K1;6',
      '2;0;2020K1;4',
    ];
    const all = await folk([...area('101', rows), ...area('169', rows)]);
    expect(persons(all, '0101', '2020-01-01')).toBe(10);
  });

  test('are used when they are all there is', async () => {
    const rows = ['TOT;IALT;2020K1;10'];
    const all = await folk([...area('101', rows), ...area('169', rows)]);
    expect(all.observations).toHaveLength(2);
    expect(all.observations[0]).toMatchObject({ sex: null, age: null, persons: 10 });
  });

  test('are used when only one sex is beside them', async () => {
    const rows = ['TOT;0;2020K1;10', '1;0;2020K1;6'];
    const all = await folk([...area('101', rows), ...area('169', rows)]);
    expect(persons(all, '0101', '2020-01-01')).toBe(10);
  });

  test('bands that hold single years are left out like totals', async () => {
    const rows = ['TOT;0-1;2020K1;10', 'TOT;0;2020K1;4', 'TOT;1;2020K1;6'];
    const all = await folk([...area('101', rows), ...area('169', rows)]);
    expect(persons(all, '0101', '2020-01-01')).toBe(10);
  });
});
