import { ApiProblem } from '../api-problem.ts';
import { useSession } from '../queries/use-session.ts';
import { useOnline } from './use-online.ts';

/**
 * Whether the server can be reached: the device has a network, and the one question that every page asks and nobody
 * keeps was answered, if only by a refusal.
 */
export function useConnected(): boolean {
  const { error } = useSession();
  const unreachable = error !== null && !(error instanceof ApiProblem);
  return useOnline() && !unreachable;
}
