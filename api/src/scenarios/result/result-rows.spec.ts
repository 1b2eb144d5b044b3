import { figure, missing } from '@tilbudsvifte/planning';
import { resultRows } from './result-rows.ts';

const outcome = {
  outcome: 'costs',
  unit: 'DKK',
  year: 2030,
  better: 'less' as const,
  base: figure(10),
  scenario: figure(18),
  difference: figure(8),
};
const bridge = {
  outcome: 'costs',
  unit: 'DKK',
  year: 2030,
  base: figure(10),
  changes: [
    { at: 0, lever: 'open-places', alone: figure(5) },
    { at: 2, lever: 'raise-rate', alone: missing('not-applicable') },
  ],
  interaction: figure(3),
  total: figure(8),
};
const result = { outcomes: [outcome], bridge: [bridge], tables: { 'costs-by-year': [{ year: 2030 }] } };

describe('resultRows', () => {
  test('outcomes and tables are as they are', () => {
    expect(resultRows(result, 'outcomes')).toEqual([outcome]);
    expect(resultRows(result, 'costs-by-year')).toEqual([{ year: 2030 }]);
  });

  test('outcomes have their columns in one order, whatever the model’s', () => {
    const { better, unit, ...rest } = outcome;
    const [row] = resultRows({ ...result, outcomes: [{ ...rest, unit, better }] }, 'outcomes');
    expect(Object.keys(row!)).toEqual([
      'outcome',
      'unit',
      'year',
      'better',
      'base',
      'scenario',
      'difference',
    ]);
  });

  test('a bridge is one row per bar, with the number of the assumption as people count', () => {
    const row = { outcome: 'costs', unit: 'DKK', year: 2030 };
    expect(resultRows(result, 'bridge')).toEqual([
      { ...row, step: 'base', lever: '', amount: { value: 10 } },
      { ...row, step: 'change-1', lever: 'open-places', amount: { value: 5 } },
      { ...row, step: 'change-3', lever: 'raise-rate', amount: { missing: 'not-applicable' } },
      { ...row, step: 'interaction', lever: '', amount: { value: 3 } },
      { ...row, step: 'total', lever: '', amount: { value: 8 } },
    ]);
  });

  test.each(['services', 'constructor'])('%s is no table of it, and those that are get named', (table) => {
    expect(() => resultRows(result, table)).toThrow('known: outcomes, bridge, costs-by-year');
  });
});
