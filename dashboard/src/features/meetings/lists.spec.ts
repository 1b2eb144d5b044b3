import { inGroups } from './in-groups.ts';
import { inRuns } from './in-runs.ts';
import { timeText } from './time-text.ts';

describe('inGroups', () => {
  it('gathers what belongs together wherever it stands', () => {
    expect(inGroups([1, 2, 3], (n) => n % 2)).toEqual([
      [1, [1, 3]],
      [0, [2]],
    ]);
  });
});

describe('inRuns', () => {
  it('keeps the order and begins anew where something else came between', () => {
    expect(inRuns([1, 3, 2, 5], (n) => n % 2)).toEqual([
      [1, [1, 3]],
      [0, [2]],
      [1, [5]],
    ]);
    expect(inRuns([], String)).toEqual([]);
  });
});

describe('timeText', () => {
  it('is written as clocks are, and is nothing where no time is told', () => {
    expect(timeText({ startsAt: '15:30', endsAt: '18:00' }, 'da')).toBe('kl. 15.30–18.00');
    expect(timeText({ startsAt: '15:30', endsAt: null }, 'en')).toBe('15:30');
    expect(timeText({ startsAt: null, endsAt: null }, 'da')).toBe('');
  });
});
