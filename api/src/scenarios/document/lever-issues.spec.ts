import type { AssumedValue } from './scenario-document.ts';
import { tinyDocument, tinyModel } from '../testing/tiny-model.ts';
import { leverIssues } from './lever-issues.ts';

const known = {
  municipalities: new Set(['0101', '0147']),
  targetGroups: new Set<string>(),
  serviceTypes: new Set<string>(),
  services: new Set(['T0001']),
};
const assumption = (lever: string, values: Readonly<Record<string, unknown>>) => ({
  lever,
  values: values as Readonly<Record<string, AssumedValue>>,
  reason: 'x',
  source: 'x',
});
const issues = (...assumptions: ReturnType<typeof assumption>[]) =>
  leverIssues(assumptions, tinyModel.levers, known).map(({ path, code, params = {} }) => [
    path,
    code,
    params,
  ]);

describe('leverIssues', () => {
  test('a document as it should be has none', () => {
    expect(leverIssues(tinyDocument().assumptions, tinyModel.levers, known)).toEqual([]);
  });

  test.each([
    ['places', { places: 'fem' }, 'not-a-number', {}],
    ['places', { places: NaN }, 'not-a-number', {}],
    ['places', { places: 101 }, 'out-of-range', { min: 0, max: 100 }],
    ['places', { places: -1 }, 'out-of-range', { min: 0, max: 100 }],
    ['places', { places: 2.5 }, 'not-whole', {}],
    ['places', {}, 'value-missing', {}],
    ['places', { places: null }, 'value-missing', {}],
    ['from', { places: 1, from: '2027-02-29' }, 'not-a-date', {}],
    ['from', { places: 1, from: '29. februar' }, 'not-a-date', {}],
    ['from', { places: 1, from: '' }, 'value-missing', {}],
    ['extra', { places: 1, extra: 2 }, 'value-unknown', {}],
  ])('%s of %j: %s', (field, values, code, params) => {
    expect(issues(assumption('open-places', values))).toEqual([
      [`assumptions[0].values.${field}`, code, params],
    ]);
  });

  test.each([
    ['buyers', [], 'codes-missing', {}],
    ['buyers', '0101', 'codes-missing', {}],
    ['buyers', ['0101', '0101'], 'codes-repeated', {}],
    ['buyers[1]', ['0101', '9999'], 'code-unknown', { value: '9999' }],
    ['rounding', 'up', 'choice-unknown', {}],
    ['public', 'yes', 'not-yes-or-no', {}],
    ['service', 'T9999', 'code-unknown', { value: 'T9999' }],
    ['service', 'ny-0', 'code-unknown', { value: 'ny-0' }],
    ['label', 'seksten', 'text-too-long', { max: 5 }],
    ['label', ' ', 'value-missing', {}],
    ['label', 7, 'not-a-text', {}],
  ])('%s as %j: %s', (place, value, code, params) => {
    const field = place.replace(/\[.*/, '');
    expect(issues(assumption('raise-rate', { share: 0.1, [field]: value }))).toEqual([
      [`assumptions[0].values.${place}`, code, params],
    ]);
  });

  test.each([
    [{ low: 5, value: 4, high: 6 }, '', 'range-reversed', {}],
    [{ low: 1, value: 4, high: 3 }, '', 'range-reversed', {}],
    [{ low: -1, value: 4, high: 6 }, '.low', 'out-of-range', { min: 0, max: 1000 }],
    [{ low: 1, value: 4 }, '.high', 'not-a-number', {}],
    [{ low: 1, value: 4, high: 5, mean: 3 }, '.mean', 'value-unknown', {}],
    [7, '', 'not-a-number', {}],
  ])('a range of %j', (persons, part, code, params) => {
    expect(issues(assumption('need', { persons }))).toEqual([
      [`assumptions[0].values.persons${part}`, code, params],
    ]);
  });

  test('a service that the scenario opens itself may be named; the model knows how many there are', () => {
    expect(issues(assumption('raise-rate', { share: 0.1, service: 'ny-2' }))).toEqual([]);
  });

  test('a lever that there is not, and one that stands twice, are told at their place', () => {
    const raise = assumption('raise-rate', { share: 0.1 });
    expect(issues(raise, assumption('lower-rate', {}), raise)).toEqual([
      ['assumptions[1].lever', 'lever-unknown', {}],
      ['assumptions[2].lever', 'lever-repeated', {}],
    ]);
  });

  test('every fault is told at once, in the order of the document', () => {
    expect(
      issues(assumption('open-places', { places: 500 }), assumption('open-places', { places: 0.5 })),
    ).toEqual([
      ['assumptions[0].values.places', 'out-of-range', { min: 0, max: 100 }],
      ['assumptions[1].values.places', 'not-whole', {}],
    ]);
  });

  test('what every object has is no field of an assumption', () => {
    expect(issues(assumption('open-places', { places: 1, constructor: 2 }))).toEqual([
      ['assumptions[0].values.constructor', 'value-unknown', {}],
    ]);
  });
});
