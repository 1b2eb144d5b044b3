import { municipalitiesOf, useSession } from '../lib/queries/use-session.ts';
import { useRounds, useRoundStatus } from '../lib/queries/use-rounds.ts';

// The reporter's turn: nothing sent yet, sent and refused, sent back, or begun and not submitted.
const mine = ['missing', 'refused', 'returned', 'draft'];

/** How many forms of the open round wait for the person who is signed in as reporter. */
export function useFormsMissing(): number {
  const { data: session } = useSession();
  const rounds = useRounds();
  const open = rounds.data?.rounds.find(({ phase }) => phase === 'open');
  const { data } = useRoundStatus(open?.id);
  const own = municipalitiesOf(session, ['reporter']);
  return (data?.forms ?? []).filter(
    ({ municipality, state }) => own.includes(municipality) && mine.includes(state),
  ).length;
}
