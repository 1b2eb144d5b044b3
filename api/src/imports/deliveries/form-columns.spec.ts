import fc from 'fast-check';
import type { Observation } from '../../collection/observation.ts';
import { factTables, fieldOf } from '../../collection/fact-tables.ts';
import { type DeliveryKind, deliveryKinds } from '../../collection/rounds/delivery-kinds.ts';
import { bytesSource, readAll } from '../testing/read-all.ts';
import { formCell, formColumns } from './form-columns.ts';
import { formFile } from './form-file.ts';

const words = fc.stringMatching(/^[A-Za-zÆØÅæøå][A-Za-zÆØÅæøå ;"=,.]{0,20}[a-zæøå]$/);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const whole = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const cents = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);
const percent = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 200, max: max * 10 }).map((tenths) => Number((tenths / 1000).toPrecision(12)));
const service = { serviceId: fc.constant('T0001'), municipalityCode: fc.constant('0169') };
const quarter = fc.constantFrom('2025K4', '2026K1');
const year = fc.integer({ min: 2015, max: 2026 });

/** Whatever the parsers may give, kind by kind. */
const observations: Readonly<Record<DeliveryKind, fc.Arbitrary<object>>> = {
  need: fc.record({
    kind: fc.constant('need'),
    municipalityCode: fc.constantFrom('0169', '0101'),
    year,
    targetGroup: fc.constantFrom('AD_AUT', 'AD_PSY'),
    serviceType: fc.constantFrom('BO107', 'BO108'),
    served: whole(1000),
    waiting: maybe(whole(1000)),
    expectedPlaces: maybe(whole(1000)),
    trend: maybe(fc.constantFrom('up', 'down', 'unchanged')),
    horizonYears: maybe(whole(30)),
    onBehalfOf: maybe(fc.constantFrom('0101', '0147')),
    remark: maybe(words),
  }),
  places: fc.record({
    kind: fc.constant('places'),
    ...service,
    quarter,
    approvedPlaces: fc.integer({ min: 10, max: 100 }),
    staffedPlaces: maybe(whole(100)),
    reservedPlaces: maybe(whole(10)),
    vacantPlaces: maybe(whole(10)),
    availablePlaceDays: fc.constant(9000),
    occupiedPlaceDays: maybe(whole(9000)),
    budgetedOccupancy: maybe(percent(100)),
    waiting: maybe(whole(100)),
    unchanged: fc.boolean(),
  }),
  rates: fc.record({
    kind: fc.constant('rates'),
    ...service,
    year,
    product: words,
    level: maybe(words),
    unit: fc.constantFrom('day', 'daytime', 'hour', 'course', 'pupil', 'year'),
    rateDkk: cents(9999),
    overheadShare: maybe(percent(100)),
    budgetedOccupancy: maybe(percent(100)),
    afterRegulationDkk: maybe(fc.integer({ min: -99999, max: 99999 })),
    priceLevelYear: maybe(year),
  }),
  use: fc.record({
    kind: fc.constant('use'),
    ...service,
    quarter,
    buyerMunicipalityCode: fc.constantFrom('0101', '0400'),
    targetGroup: fc.constantFrom('AD_AUT', 'CH_DEV'),
    fullYearPlaces: cents(100),
    placeDays: maybe(whole(5000)),
    amountDkk: maybe(cents(99999)),
  }),
  plans: fc.record({
    kind: fc.constant('plans'),
    ...service,
    change: fc.constantFrom('+', '-'),
    places: whole(100),
    effectiveDate: fc.constantFrom('2027-01-01', '2026-12-31'),
    status: fc.constantFrom('idea', 'decided', 'establishing', 'open'),
    operatorCode: maybe(fc.constantFrom('0169', 'CVR12345678')),
  }),
  services: fc.record({
    kind: fc.constant('services'),
    serviceId: fc.constantFrom('T0001', 'T9999'),
    name: words,
    operatorType: fc.constant('municipal'),
    operatorCode: fc.constant('0169'),
    municipalityCode: fc.constant('0101'),
    serviceType: fc.constantFrom('BO107', 'AKT104'),
    legalBasis: words,
    targetGroups: fc.constantFrom(['AD_AUT'], ['AD_AUT', 'AD_PSY']),
    specialisation: fc.constantFrom('basic', 'specialised', 'highly-specialised'),
    validFrom: fc.constantFrom('2015-01-01', '2024-02-29'),
    validTo: fc.constantFrom(null, '2026-12-31'),
  }),
};

/** A record as it is stored, by field. */
const asStored = (kind: DeliveryKind, observation: object): Readonly<Record<string, unknown>> =>
  (factTables[kind].row as (given: object, position: number) => Readonly<Record<string, unknown>>)(
    observation,
    0,
  );

describe('what is kept, written as a form and read by the importer, is what was kept', () => {
  test.each(deliveryKinds)('%s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(observations[kind], async (observation) => {
        const stored = asStored(kind, observation);
        const cells = formColumns[kind].map((column) => formCell(stored[fieldOf(column.from)], column));
        const { issues, observations: read } = await readAll(bytesSource(formFile(kind, [cells])), {
          kind,
          decimalMark: ',',
        });
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(read).toEqual([observation as Observation]);
      }),
      { numRuns: 60 },
    );
  });
});

test('every column is one of the fact table, and every name one of the import file', () => {
  for (const kind of deliveryKinds) {
    expect(new Set(formColumns[kind].map(({ name }) => name)).size).toBe(formColumns[kind].length);
    expect(new Set(formColumns[kind].map(({ from }) => from)).size).toBe(formColumns[kind].length);
  }
});

test('nothing, zero and no are three things', () => {
  const column = formColumns.places.find(({ from }) => from === 'unchanged')!;
  const count = formColumns.places.find(({ from }) => from === 'waiting')!;
  expect([formCell(null, count), formCell(0, count), formCell(false, column)]).toEqual(['', '0', 'nej']);
});
