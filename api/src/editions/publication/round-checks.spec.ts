import { deliveryStates } from '../../collection/deliveries/delivery-states.ts';
import { checkCodes } from './publication.answer.ts';
import { check, roundChecks } from './round-checks.ts';

const round = { phase: 'closed', label: 'Indberetning 2026' } as const;
const codes = (...states: Parameters<typeof roundChecks>[1][number]['state'][]): readonly unknown[] =>
  roundChecks(
    round,
    states.map((state) => ({ state })),
  ).map(({ code, params }) => [code, params]);

test('a closed round whose forms are accepted lacks nothing', () => {
  expect(codes('accepted', 'accepted')).toEqual([]);
  expect(codes()).toEqual([]);
});

test('an open round is told, even when everything is there', () => {
  expect(roundChecks({ ...round, phase: 'open' }, [{ state: 'accepted' }])).toEqual([
    { code: 'round-open', severity: 'warning', params: { round: 'Indberetning 2026' } },
  ]);
});

test('missing and waiting are counted apart', () => {
  expect(codes('missing', 'returned', 'submitted', 'approved', 'accepted')).toEqual([
    ['forms-missing', { missing: 2, of: 5, round: 'Indberetning 2026' }],
    ['deliveries-waiting', { waiting: 2, round: 'Indberetning 2026' }],
  ]);
});

test('every state of a form but the last one is told', () => {
  const untold = ['missing' as const, ...deliveryStates].filter((state) => codes(state).length === 0);
  // A replaced delivery is never a form's newest.
  expect(untold).toEqual(['accepted', 'replaced']);
});

test('two things block, the rest is confirmed', () => {
  const errors = checkCodes.filter((code) => check(code).severity === 'error');
  expect(errors).toEqual(['nothing-accepted', 'publication-running']);
});
