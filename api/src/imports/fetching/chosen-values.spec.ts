import { sampleLookups } from '../testing/sample-lookups.ts';
import { chosenValues, type Wanted } from './chosen-values.ts';
import type { InfoVariable, TableInfo } from './table-info.ts';

const info = (id: string, variables: Record<string, readonly string[]>, suppressed = '0'): TableInfo => ({
  id,
  updated: '2025-05-01T08:00:00',
  suppressed,
  variables: Object.entries(variables).map(([name, values]): InfoVariable => ({
    id: name,
    values: values.map((value) => {
      const [code = '', text = code] = value.split('=');
      return { id: code, text };
    }),
  })),
});
const wanted = (table: string, more: Partial<Wanted> = {}): Wanted => ({
  table,
  years: [],
  municipalities: sampleLookups.municipalities,
  lookups: sampleLookups,
  ...more,
});
const choose = (
  table: string,
  variables: Record<string, readonly string[]>,
  more: Partial<Wanted> = {},
): Record<string, readonly string[]> =>
  Object.fromEntries(
    chosenValues(info(table, variables), wanted(table, more)).variables.map(({ code, values }) => [
      code,
      values,
    ]),
  );

const areas = ['000=Hele landet', '084=Region Hovedstaden', '101', '147', '169', '411', '999'];
const accounts = {
  OMRÅDE: areas,
  FUNKTION: ['2201=0.22.01 Fælles formål', '53842=5.38.42 Botilbud', '53850=5.38.50 Botilbud'],
  DRANST: ['1', '2', '3', '7'],
  ART: ['TOT', 'UE', 'I', 'S1', '47'],
  PRISENHED: ['LOBM=Løbende priser (1.000 kr.)', 'INDL=Pr. indbygger, løbende priser (kr.)'],
  Tid: ['2022', '2023', '2024'],
};

test('of the accounts: known functions, operation and refund, net, one price unit, the years asked for', () => {
  expect(choose('REGK31', accounts, { years: [2023, 2024, 2030] })).toEqual({
    OMRÅDE: ['101', '147', '169'],
    FUNKTION: ['53842', '53850'],
    DRANST: ['1', '2'],
    ART: ['TOT'],
    PRISENHED: ['LOBM'],
    Tid: ['2023', '2024'],
  });
});

test('every variable of the table is named, in the table’s own spelling, as BULK demands', () => {
  const detailed = { ...accounts, EJER: ['1', '4', '0'], GRUPPERING: ['1=001', '999'] };
  expect(choose('REGK100', detailed)).toMatchObject({ EJER: ['1', '4', '0'], GRUPPERING: ['1', '999'] });
  expect(Object.keys(choose('REGK100', detailed))).toEqual(Object.keys(detailed));
});

test('of the combined key: those of known functions, in operation and refund', () => {
  const keys = {
    OMRÅDE: areas,
    DRANST1: ['102201999=Drift', '153850002=Drift', '353850002=Anlæg', '253842001'],
    EJER: ['1'],
    ART: ['TOT', 'UE'],
    PRISENHED: ['LOBM', 'INDL'],
    Tid: ['2024'],
  };
  expect(choose('REGKC', keys)['DRANST1']).toEqual(['153850002', '253842001']);
});

test('of the population: both sexes, single ages, no subtotals, the first quarter', () => {
  const people = {
    OMRÅDE: areas,
    KØN: ['TOT=I alt', '1=Mænd', '2=Kvinder'],
    ALDER: ['IALT=Alder i alt', '0=0 år', '1=1 år', '125=125 år'],
    CIVILSTAND: ['TOT=I alt', 'U=Ugift', 'G=Gift/separeret'],
    Tid: ['2023K4', '2024K1', '2024K2', '2025K1'],
  };
  expect(choose('FOLK1A', people, { years: [2024] })).toEqual({
    OMRÅDE: ['101', '147', '169'],
    KØN: ['1', '2'],
    ALDER: ['0', '1', '125'],
    CIVILSTAND: ['TOT'],
    Tid: ['2024K1'],
  });
});

test('of the projection and of the counts: municipalities of the area only', () => {
  const municipalities = new Set(['0169']);
  const projected = {
    KOMMUNEDK: ['101', '169', '411'],
    KØN: ['M', 'K'],
    ALDER: ['0', '1'],
    Tid: ['2025', '2026'],
  };
  expect(choose('FRKM125', projected, { municipalities })['KOMMUNEDK']).toEqual(['169']);
  const counts = { OMRÅDE: ['101', '169'], YDELSESTYPE: ['30181', '30182'], Tid: ['2024K3', '2024K4'] };
  expect(choose('HAND07', counts, { municipalities, years: [2024] })).toEqual({ ...counts, OMRÅDE: ['169'] });
});

test('of the key figures: service spending of the whole country, net, in both prices', () => {
  const key = {
    OMRÅDE: ['000=Hele landet', '084', '101'],
    BNØGLE: ['DRI', 'SER'],
    BRUTNETUDG: ['NET', 'BRUT'],
    PRISENHED: ['AARPRIS', '08PRIS'],
    Tid: ['2008', '2024'],
  };
  expect(choose('NGLK', key)).toEqual({ ...key, OMRÅDE: ['000'], BNØGLE: ['SER'], BRUTNETUDG: ['NET'] });
});

const issueOf = (work: () => unknown): object => {
  try {
    work();
  } catch (error) {
    return (error as { issue: object }).issue;
  }
  throw new Error('nothing was refused');
};

test('a table with other variables than it had is not fetched', () => {
  const { ART, ...without } = accounts;
  expect(ART).toHaveLength(5);
  expect(issueOf(() => choose('REGK31', { ...without, NYVAR: ['1'] }))).toMatchObject({
    code: 'table-changed',
    params: {
      expected: 'ART, DRANST, FUNKTION, OMRÅDE, PRISENHED, TID',
      found: 'DRANST, FUNKTION, NYVAR, OMRÅDE, PRISENHED, TID',
    },
  });
});

test('years or an area that the table has not are told with what it has', () => {
  expect(issueOf(() => choose('REGK31', accounts, { years: [1999] }))).toMatchObject({
    code: 'values-absent',
    field: 'Tid',
    raw: '2022 2023 2024',
  });
  expect(issueOf(() => choose('REGK31', accounts, { municipalities: new Set() }))).toMatchObject({
    code: 'values-absent',
    field: 'OMRÅDE',
  });
});

test.each(['', '0', '..'])('%j in place of withheld figures is known to the importer', (sign) => {
  expect(chosenValues(info('REGK31', accounts, sign), wanted('REGK31')).table).toBe('REGK31');
});

test('another figure in place of withheld ones would pass for real', () => {
  expect(issueOf(() => chosenValues(info('REGK31', accounts, '-1'), wanted('REGK31')))).toMatchObject({
    code: 'suppressed-value-unknown',
    raw: '-1',
  });
});
