import type { Schema } from '../../lib/api.ts';

type DueDate = Schema<'DueDateItem'>;

/** Where a step of the process stands. */
export type StepState = 'done' | 'current' | 'late' | 'next';

/** One step of the process. */
export interface ProcessStep {
  readonly due: DueDate;
  readonly state: StepState;
  /** Days from today; negative for what is past. */
  readonly days: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Calendar days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The dates in order; of one day in the order they were given. */
export const inOrder = (dates: readonly DueDate[]): readonly DueDate[] =>
  [...dates].sort((a, b) => a.dueOn.localeCompare(b.dueOn));

/**
 * Steps of the process in order of their dates — done when their day is past; the approval only when all have approved.
 * The first that is not done is under way, or late when its day is past. Tasks belong to the year wheel alone.
 */
export function processSteps(
  { dueDates, approved, status }: Pick<Schema<'AgreementDetail'>, 'dueDates' | 'approved' | 'status'>,
  today: string,
): readonly ProcessStep[] {
  const isDone = ({ kind, dueOn }: DueDate): boolean => {
    if (kind === 'approval-deadline') return approved.done === approved.of;
    if (kind === 'takes-effect') return status === 'decided' && dueOn <= today;
    return dueOn < today;
  };
  const steps = inOrder(dueDates.filter(({ kind }) => kind !== 'task'));
  const first = steps.find((due) => !isDone(due));
  return steps.map((due) => {
    const open = due.dueOn < today ? 'late' : due === first ? 'current' : 'next';
    return { due, days: daysBetween(today, due.dueOn), state: isDone(due) ? 'done' : open };
  });
}
