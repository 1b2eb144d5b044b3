import type { ReactElement } from 'react';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { useSignOut } from '../../lib/queries/use-sign-out.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** Who is signed in already, and the two things that may be meant by coming here. */
export function AlreadySignedIn(props: { readonly name: string; readonly onGoOn: () => void }): ReactElement {
  const texts = useWorkTexts();
  const { run, isPending, error } = useSignOut(() => undefined);
  return (
    <div className="sign-in">
      <p>{texts('signIn.signedIn', { name: props.name })}</p>
      <ProblemNotice error={error} />
      <div className="actions">
        <button type="button" className="button primary" onClick={props.onGoOn}>
          {texts('signIn.goOn')}
        </button>
        <button type="button" className="button" disabled={isPending} onClick={() => run()}>
          {texts('signIn.signOutFirst')}
        </button>
      </div>
    </div>
  );
}
