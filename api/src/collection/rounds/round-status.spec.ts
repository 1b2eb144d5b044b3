import type { RoundForm, RoundItem } from './rounds.answer.ts';
import { toStatus } from './round-status.ts';
import { inPeriod } from './delivery-kinds.ts';

const round = { id: 'r' } as RoundItem;
const form = (state: RoundForm['state'], more: Partial<RoundForm> = {}): RoundForm => ({
  municipality: '0169',
  kind: 'need',
  state,
  deadlineAt: '2026-11-27T11:00:00Z',
  late: false,
  ...more,
});
const at = { submittedAt: '2026-11-20T10:00:00Z' };

test('counts what was submitted at least once, what is accepted, and what came in time', () => {
  const forms = [
    form('missing'),
    form('draft'),
    form('returned', at),
    form('accepted', at),
    form('submitted', { ...at, late: true }),
    form('missing', { late: true }),
  ];
  expect(toStatus(round, forms)).toEqual({
    round,
    forms,
    submitted: { done: 3, of: 6 },
    accepted: { done: 1, of: 6 },
    inTime: { done: 2, of: 3 },
  });
});

test('of no forms there are none', () => {
  expect(toStatus(round, [])).toMatchObject({ submitted: { done: 0, of: 0 }, inTime: { done: 0, of: 0 } });
});

test.each([
  ['2026', '2026', true],
  ['2026K4', '2026', true],
  ['2026K4', '2026K4', true],
  ['2026K3', '2026K4', false],
  ['2025', '2026', false],
  ['2026', '2026K4', false],
])('a row of %s in a round of %s: %s', (rowPeriod, roundPeriod, fits) =>
  expect(inPeriod(rowPeriod, roundPeriod)).toBe(fits),
);
