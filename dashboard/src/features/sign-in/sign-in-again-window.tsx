import type { ReactElement } from 'react';
import { Modal } from '../../components/confirm-dialog/modal.tsx';
import { useSession } from '../../lib/queries/use-session.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Window over a page whose session has ended; the page below keeps what was typed. */
export function SignInAgainWindow({ onClose }: { readonly onClose: () => void }): ReactElement {
  const texts = useWorkTexts();
  const { data: session } = useSession();
  // Who reads without ever having signed in was not signed out.
  const was = session?.user !== undefined;
  return (
    <Modal title={texts(was ? 'signIn.again' : 'signIn.title')} onClose={onClose}>
      <div className="modal-text">
        <p>{texts(was ? 'signIn.againHelp' : 'signIn.needed')}</p>
        {was && <p>{texts('signIn.repeatStep')}</p>}
      </div>
      <SignInForm demonstration={session?.demonstration ?? false} onDone={onClose} />
      <button type="button" className="button" onClick={onClose}>
        {texts('work.cancel')}
      </button>
    </Modal>
  );
}
