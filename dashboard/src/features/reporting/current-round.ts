import type { Schema } from '../../lib/api.ts';

type Round = Schema<'RoundItem'>;

/** The round of the page: the one asked for, else the open one whose deadline is next, else the newest there is. */
export function currentRound(rounds: readonly Round[], asked: string | undefined): Round | undefined {
  const byDeadline = [...rounds].sort((a, b) => a.deadlineAt.localeCompare(b.deadlineAt));
  const open = byDeadline.find(({ phase }) => phase === 'open');
  const planned = byDeadline.find(({ phase }) => phase === 'planned');
  return rounds.find(({ id }) => id === asked) ?? open ?? planned ?? byDeadline.at(-1);
}
