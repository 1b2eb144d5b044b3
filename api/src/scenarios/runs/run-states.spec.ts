import { endStates, runEvents, runRules, runStates } from './run-states.ts';

test('a calculation waits, runs and is done', () => {
  expect([runRules.start, runRules.finish]).toEqual([
    { from: ['waiting'], to: 'running' },
    { from: ['running'], to: 'done' },
  ]);
});

test('it may fail or be cancelled before it has begun', () => {
  for (const event of ['fail', 'cancel'] as const)
    expect(runRules[event].from).toEqual(['waiting', 'running']);
});

test('nothing leads out of the end, and every state but the first is led to', () => {
  expect(endStates).toEqual(['done', 'failed', 'cancelled']);
  expect(new Set(runEvents.map((event) => runRules[event].to))).toEqual(new Set(runStates.slice(1)));
});
