import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Observation } from '../../collection/observation.ts';
import { bytesSource, readAll } from '../testing/read-all.ts';

async function observations(file: string): Promise<Observation[]> {
  const path = join(__dirname, '../../../../test/import/ok', file);
  return (await readAll(bytesSource(readFileSync(path), file))).observations;
}

const services = [
  'services-utf-8-with-mark.csv',
  'services-iso-8859-1.csv',
  'services-utf-16-little.csv',
  'services-utf-16-big.csv',
  'services-utf-16-without-mark.csv',
];

test.each(services)('%s gives the three services with their letters', async (file) => {
  expect(await observations(file)).toEqual([
    {
      kind: 'services',
      serviceId: 'T0001',
      name: 'Bofællesskabet Åsen',
      operatorType: 'municipal',
      operatorCode: '0169',
      municipalityCode: '0169',
      serviceType: 'BO108',
      legalBasis: 'SEL § 108',
      targetGroups: ['AD_AUT', 'AD_PSY'],
      specialisation: 'highly-specialised',
      validFrom: '2019-01-01',
      validTo: null,
    },
    expect.objectContaining({
      name: 'Café Æblet',
      operatorType: 'self-governing',
      operatorCode: null,
      validTo: '2026-12-31',
    }),
    expect.objectContaining({ operatorType: 'regional', operatorCode: '1084', validFrom: '2021-01-01' }),
  ]);
});

test('places keep blank apart from zero and give percents as shares', async () => {
  const [first, second] = await observations('places-decimal-comma.csv');
  expect(first).toEqual({
    kind: 'places',
    serviceId: 'T0001',
    municipalityCode: '0169',
    quarter: '2025K4',
    approvedPlaces: 24,
    staffedPlaces: 22,
    reservedPlaces: 1,
    vacantPlaces: 2,
    availablePlaceDays: 2208,
    occupiedPlaceDays: 2111,
    budgetedOccupancy: 0.955,
    waiting: 3,
    unchanged: false,
  });
  expect(second).toMatchObject({
    municipalityCode: '0101',
    reservedPlaces: null,
    vacantPlaces: 0,
    waiting: 0,
  });
});

test('the same places come out of a workbook, whose percents are stored as shares', async () => {
  const [first, second] = await observations('places-workbook-percent-and-blank-cells.xlsx');
  expect(first).toEqual((await observations('places-decimal-comma.csv'))[0]);
  expect(second).toMatchObject({
    reservedPlaces: null,
    availablePlaceDays: 1104,
    waiting: null,
    unchanged: false,
  });
});

test('an unchanged quarter needs no figures', async () => {
  expect(await observations('places-unchanged.csv')).toEqual([
    expect.objectContaining({ unchanged: true, approvedPlaces: null, occupiedPlaceDays: null }),
    expect.objectContaining({ unchanged: true, approvedPlaces: 12 }),
  ]);
});

test('rates are read from the ways people write money', async () => {
  const rates = await observations('rates-danish-numbers.csv');
  expect(rates[0]).toEqual({
    kind: 'rates',
    serviceId: 'T0001',
    municipalityCode: '0169',
    year: 2026,
    product: 'Ophold',
    level: '1',
    unit: 'day',
    rateDkk: 2345.5,
    overheadShare: 0.065,
    budgetedOccupancy: 0.95,
    afterRegulationDkk: -1200,
    priceLevelYear: 2026,
  });
  expect(rates.map((rate) => rate.kind === 'rates' && [rate.unit, rate.rateDkk])).toEqual([
    ['day', 2345.5],
    ['daytime', 1204.75],
    ['hour', 612],
    ['course', 12500],
    ['pupil', 1234567.89],
    ['year', 398000],
  ]);
});

test('use reconciles three-digit codes and hosts each service where the register says', async () => {
  expect(await observations('use-three-digit-codes.csv')).toEqual([
    {
      kind: 'use',
      serviceId: 'T0001',
      municipalityCode: '0169',
      quarter: '2025K4',
      buyerMunicipalityCode: '0101',
      targetGroup: 'AD_AUT',
      fullYearPlaces: 3.25,
      placeDays: 299,
      amountDkk: 712345.67,
    },
    expect.objectContaining({ buyerMunicipalityCode: '0217', placeDays: null, amountDkk: null }),
  ]);
});

test('need keeps remarks verbatim, also with quotes, line breaks and formula signs', async () => {
  const need = await observations('need-quoted-remark.csv');
  expect(need[0]).toEqual({
    kind: 'need',
    municipalityCode: '0169',
    year: 2026,
    targetGroup: 'AD_AUT',
    serviceType: 'BO108',
    served: 41,
    waiting: 4,
    expectedPlaces: 45,
    trend: 'up',
    horizonYears: 5,
    onBehalfOf: null,
    remark: 'Flere unge; \r\nsiger "ja" til tilbud',
  });
  expect(need[1]).toMatchObject({ trend: 'unchanged', waiting: null, remark: '=2+2' });
  expect(need[2]).toMatchObject({ trend: 'down', onBehalfOf: '0217', waiting: 0 });
});

test('plans read both minus signs and all four words', async () => {
  const plans = await observations('plans-signs-and-words.csv');
  expect(
    plans.map((plan) => plan.kind === 'plans' && [plan.change, plan.places, plan.effectiveDate, plan.status]),
  ).toEqual([
    ['+', 6, '2027-03-01', 'establishing'],
    ['-', 2, '2027-06-30', 'decided'],
    ['-', 1, '2028-06-30', 'idea'],
    ['+', 4, '2028-01-01', 'open'],
  ]);
});

test('population and expenditure of our own formats', async () => {
  expect((await observations('population-own-columns.csv'))[2]).toEqual({
    kind: 'population',
    municipalityCode: '0169',
    year: 2030,
    date: '2030-01-01',
    age: null,
    ageTo: null,
    sex: null,
    persons: 53000.4,
    nature: 'projected',
    projectionEdition: null,
  });
  expect((await observations('expenditure-dotted-functions.csv'))[1]).toEqual({
    kind: 'expenditure',
    municipalityCode: '0169',
    year: 2024,
    nature: 'accounts',
    functionCode: '53850',
    grouping: '002',
    ownership: '1',
    dranst: '1',
    costType: 'I',
    priceUnit: 'dkk1000',
    amount: -1204,
  });
});

test('reference lists', async () => {
  expect((await observations('price-index.csv'))[1]).toEqual({
    kind: 'price-index',
    year: 2025,
    index: 103.1,
    source: 'KL',
    edition: '2025-06',
  });
  expect((await observations('municipalities.csv'))[1]).toEqual({
    kind: 'municipalities',
    municipalityCode: '0169',
    name: 'Høje-Taastrup',
    abbreviation: 'HTK',
    municipalityGroup: 1,
    latitude: 55.65,
    longitude: 12.27,
    tileColumn: 3,
    tileRow: 5,
  });
  expect(
    (await observations('groupings.csv')).map(
      (each) => each.kind === 'groupings' && [each.type, each.validTo],
    ),
  ).toEqual([
    ['region', '2026-12-31'],
    ['agreement-area', null],
    ['country', null],
  ]);
  expect((await observations('service-types.csv'))[0]).toMatchObject({
    costGroup: 'children-young',
    placeBased: true,
    functionCode: '52823',
  });
  expect((await observations('target-groups.csv'))[1]).toMatchObject({
    ageTo: null,
    costGroup: 'adults',
    ffbCodes: ['6.2.1', '6.2.2'],
  });
  expect((await observations('account-functions.csv'))[1]).toMatchObject({
    functionCode: '52207',
    costGroup: 'refund',
    inScope: 'no',
  });
});

test('days come out of date cells, in both calendars', async () => {
  expect(await observations('services-workbook-dates-and-inline-text.xlsx')).toEqual([
    expect.objectContaining({ name: 'Bofællesskabet Åsen', validFrom: '2019-01-01', validTo: '2025-12-31' }),
    expect.objectContaining({ name: 'Café', municipalityCode: '0101', validFrom: '2020-01-01' }),
  ]);
  expect((await observations('services-workbook-1904.xlsx'))[0]).toMatchObject({ validFrom: '2019-01-01' });
});
