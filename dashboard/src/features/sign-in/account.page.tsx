import { useState } from 'react';
import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Section } from '../../components/page/section.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import type { Schema } from '../../lib/api.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { NewPassword } from './new-password.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { useOwnSessions } from './use-own-sessions.ts';

interface PasswordProps {
  readonly name: string;
  readonly passwordOf: Schema<'OwnSessionList'>['passwordOf'];
}

/** The form where the password is the person's own; otherwise who keeps it. */
function Password({ name, passwordOf }: PasswordProps): ReactElement {
  const texts = useWorkTexts();
  const [changes, setChanges] = useState(0);
  if (passwordOf !== 'person')
    return (
      <Section title={texts('ownAccount.password')}>
        <p>{texts(`ownAccount.passwordOf.${passwordOf}`)}</p>
      </Section>
    );
  return (
    <div className="section">
      <NewPassword key={changes} name={name} first={false} onDone={() => setChanges(changes + 1)} />
      <p role="status" className={changes > 0 ? 'done-notice' : undefined}>
        {changes > 0 && texts('ownAccount.passwordChanged')}
      </p>
    </div>
  );
}

/** `/konto` — one's own password, and where one is signed in. */
export function AccountPage(): ReactElement {
  const texts = useWorkTexts();
  return (
    <WorkPage title={texts('ownAccount.title')} lead={texts('ownAccount.lead')}>
      {({ user }) => <Account name={user.name} />}
    </WorkPage>
  );
}

function Account({ name }: { readonly name: string }): ReactElement {
  const own = useOwnSessions();
  return (
    <AnswerState query={own} height="card">
      {({ passwordOf, sessions }) => (
        <>
          <Password name={name} passwordOf={passwordOf} />
          <OwnSessions sessions={sessions} />
        </>
      )}
    </AnswerState>
  );
}
