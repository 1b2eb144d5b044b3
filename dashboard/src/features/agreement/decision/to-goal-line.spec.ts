import { sampleAgreement } from '../testing/sample-agreement.ts';
import { toGoalLine } from './to-goal-line.ts';

const words = { language: 'da' as const, target: 'Skal nå', decided: 'Vedtaget' };
const [goal, without] = sampleAgreement.goals;

describe('the line of a goal', () => {
  it('has the figures, the target, and the year of the decision', () => {
    const line = toGoalLine(goal!, '2024-12-18', words);
    expect(line?.series.map(({ points }) => points.map(({ figure }) => figure))).toEqual([
      [{ value: 15 }, { value: 10 }],
      [{ value: 5 }, { value: 5 }],
    ]);
    expect(line?.markers).toEqual([{ period: '2024', kind: 'event', label: 'Vedtaget' }]);
    expect(line?.formatTick(15)).toBe('15');
  });

  it('marks no decision that is not agreed, or lies outside the years', () => {
    expect(toGoalLine(goal!, null, words)?.markers).toEqual([]);
    expect(toGoalLine(goal!, '2026-11-22', words)?.markers).toEqual([]);
  });

  it('is none with fewer than two figures', () => {
    expect(toGoalLine(without!, null, words)).toBeUndefined();
    const [first] = goal!.values;
    const withheld = { year: 2025, value: { missing: 'withheld' as const } };
    expect(toGoalLine({ ...goal!, values: [first!, withheld] }, null, words)).toBeUndefined();
  });
});
