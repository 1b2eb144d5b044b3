/** Where a calculation stands. */
export const runStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type RunState = (typeof runStates)[number];

/** Why a calculation failed: its process died, or it could not be calculated. */
export const runFailures = ['interrupted', 'error'] as const;
export type RunFailure = (typeof runFailures)[number];

/** What happens to a calculation. */
export const runEvents = ['start', 'finish', 'fail', 'cancel'] as const;
export type RunEvent = (typeof runEvents)[number];

interface RunRule {
  readonly from: readonly RunState[];
  readonly to: RunState;
}

/** The life of a calculation; it may be cancelled or fail before it has begun. */
export const runRules: Readonly<Record<RunEvent, RunRule>> = {
  start: { from: ['waiting'], to: 'running' },
  finish: { from: ['running'], to: 'done' },
  fail: { from: ['waiting', 'running'], to: 'failed' },
  cancel: { from: ['waiting', 'running'], to: 'cancelled' },
};

/** States that nothing leads out of. */
export const endStates: readonly RunState[] = runStates.filter(
  (state) => !Object.values(runRules).some(({ from }) => from.includes(state)),
);
