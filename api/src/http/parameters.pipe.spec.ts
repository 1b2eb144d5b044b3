import { ChoiceParam, CountParam, YearParam } from '../analyses/answer/parameters.ts';
import { ParametersPipe } from './parameters.pipe.ts';
import { ProblemError } from './problem.ts';

class Asked {
  @YearParam('Year') year?: number;
  @ChoiceParam('Prices', ['fixed', 'current']) prices?: string;
  @CountParam('Page', 1, 10) page?: number;
}

const read = (query: unknown): unknown =>
  new ParametersPipe().transform(query, { type: 'query', metatype: Asked });

function refusal(query: unknown): ProblemError {
  try {
    read(query);
  } catch (error) {
    if (error instanceof ProblemError) return error;
  }
  throw new Error('was not refused');
}

describe('ParametersPipe', () => {
  test('numbers are read from their digits, and what is absent stays absent', () => {
    const asked = read({ year: '2025', prices: 'fixed' });
    expect(asked).toBeInstanceOf(Asked);
    expect(asked).toMatchObject({ year: 2025, prices: 'fixed' });
    expect(read({})).not.toHaveProperty('page', expect.anything());
  });

  test('an unknown parameter is refused by name', () => {
    expect(refusal({ aar: '2025' })).toMatchObject({
      code: 'unknown-parameter',
      status: 400,
      errors: [{ field: 'aar', code: 'unknown-parameter' }],
    });
  });

  test.each([{ year: ['2024', '2025'] }, { year: { $ne: '1' } }])(
    'a repeated parameter is refused by name: %j',
    (query) => {
      expect(refusal(query)).toMatchObject({ code: 'repeated-parameter', errors: [{ field: 'year' }] });
    },
  );

  test.each(['year[]', 'year[$ne]'])('%s is another parameter, and unknown', (name) => {
    expect(refusal({ [name]: '2025' })).toMatchObject({
      code: 'unknown-parameter',
      errors: [{ field: name }],
    });
  });

  test.each([
    ['year', '1.5'],
    ['year', '1e3'],
    ['year', 'now'],
    ['year', ''],
    ['year', ' 2025'],
    ['year', '0x7E9'],
    ['year', '1999'],
    ['prices', 'Fixed'],
    ['page', '0'],
    ['page', '11'],
  ])('%s=%j is refused by name', (field, value) => {
    expect(refusal({ [field]: value })).toMatchObject({
      code: 'validation',
      errors: [{ field, code: 'validation' }],
    });
  });

  test('all wrong parameters are told at once', () => {
    expect(
      refusal({ year: 'x', page: '0', aar: '1' })
        .errors.map(({ field }) => field)
        .sort(),
    ).toEqual(['aar', 'page', 'year']);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s is a name like any other, and pollutes nothing',
    (name) => {
      expect(refusal(JSON.parse(`{"${name}":"polluted"}`))).toMatchObject({ code: 'unknown-parameter' });
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test('what is not a query is left to its own checks', () => {
    expect(new ParametersPipe().transform('T1', { type: 'param', metatype: String })).toBe('T1');
  });
});
