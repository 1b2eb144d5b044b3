import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueryKey } from '@tanstack/react-query';
import { ApiProblem } from '../api-problem.ts';
import { workKey } from './use-work.ts';

/** A change that people make. */
export interface ChangeOptions<Input, Answer> {
  readonly make: (input: Input) => Promise<Answer>;
  /** Answers that the change makes old, as keys after `work`; usual: all of them. */
  readonly stale?: readonly QueryKey[];
  /** Changes of one scope are made one after the other. */
  readonly scope?: string;
  /** What follows when it went well. */
  readonly onDone?: (answer: Answer, input: Input) => void;
}

/** A change and how it went. */
export interface ChangeState<Input> {
  readonly run: (input: Input) => void;
  readonly isPending: boolean;
  /** Why it failed: an ApiProblem, or another error where there was no connection; null otherwise. */
  readonly error: Error | null;
  /** Forgets how it went. */
  readonly reset: () => void;
}

/** Change with its state; afterwards, well or not, the answers it is about are asked anew. */
export function useChange<Input, Answer>({
  make,
  stale = [[]],
  scope,
  onDone,
}: ChangeOptions<Input, Answer>): ChangeState<Input> {
  const client = useQueryClient();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: make,
    // Without a connection it fails at once and says so, instead of waiting unseen.
    networkMode: 'always',
    ...(scope !== undefined && { scope: { id: scope } }),
    onSuccess: (answer, input) => onDone?.(answer, input),
    onSettled: async (_answer, failure) => {
      if (failure && !(failure instanceof ApiProblem)) return;
      await Promise.all(stale.map((key) => client.invalidateQueries({ queryKey: [workKey, ...key] })));
    },
  });
  return { run: (input) => mutate(input), isPending, error, reset };
}
