import { daysIn, lastDayOf, quarterBefore, yearTo } from './quarters.ts';

describe('quarters', () => {
  it('have the days of their months, a leap day included', () => {
    expect(['2023K1', '2024K1', '2025K2', '2025K3', '2025K4'].map(daysIn)).toEqual([90, 91, 91, 92, 92]);
  });

  it('end on the last day of their last month', () => {
    expect(['2024K1', '2025K2', '2025K4'].map(lastDayOf)).toEqual(['2024-03-31', '2025-06-30', '2025-12-31']);
  });

  it('are counted back over the turn of the year', () => {
    expect(quarterBefore('2025K1', 1)).toBe('2024K4');
    expect(quarterBefore('2025K4', 4)).toBe('2024K4');
    expect(quarterBefore('2025K3', 11)).toBe('2022K4');
    expect(quarterBefore('2025K4', -1)).toBe('2026K1');
    expect(yearTo('2025K2')).toEqual(['2024K3', '2024K4', '2025K1', '2025K2']);
  });
});
