import { ProblemError } from '../../http/problem.ts';
import { sampleContext } from '../testing/sample-context.ts';
import { periodOf, questionOf } from './places-question.ts';

const quarters = [2022, 2023, 2024, 2025].flatMap((year) => [1, 2, 3, 4].map((n) => `${year}K${n}`));
const context = sampleContext({ quarters: quarters.slice(0, -1) });

describe('periodOf', () => {
  it('is the twelve quarters up to the newest unless asked otherwise', () => {
    expect(periodOf(context, {})).toEqual({ from: '2022K4', to: '2025K3' });
    expect(periodOf(context, { to: '2025K1' })).toEqual({ from: '2022K2', to: '2025K1' });
    expect(periodOf(context, { to: '2022K3' })).toEqual({ from: '2022K1', to: '2022K3' });
  });

  it('takes a year as its first or last reported quarter', () => {
    expect(periodOf(context, { from: '2024', to: '2025' })).toEqual({ from: '2024K1', to: '2025K3' });
    expect(periodOf(context, { from: '2024K2', to: '2024' })).toEqual({ from: '2024K2', to: '2024K4' });
  });

  it('refuses quarters without places and a period that runs backwards, by name', () => {
    expect(() => periodOf(context, { to: '2025K4' })).toThrow(
      'no places for 2025K4; known: 2022K1 to 2025K3',
    );
    expect(() => periodOf(context, { from: '2030' })).toThrow(/^from: /);
    expect(() => periodOf(context, { from: '2024K1', to: '2023' })).toThrow('must not be after "to"');
    expect(() => periodOf(sampleContext(), {})).toThrow(ProblemError);
  });
});

describe('questionOf', () => {
  it('reads every parameter back as text', () => {
    const asked = { area: '1084', by: 'service', from: '2024K1', to: '2025K3', municipality: '0169' };
    expect(questionOf(asked)).toEqual({
      by: 'service',
      from: '2024K1',
      to: '2025K3',
      municipality: '0169',
      targetGroup: undefined,
      serviceType: undefined,
    });
  });
});
