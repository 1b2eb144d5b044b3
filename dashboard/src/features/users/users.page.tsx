import { useState } from 'react';
import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Section } from '../../components/page/section.tsx';
import { TextField } from '../../components/text-field/text-field.tsx';
import { WorkPage } from '../../components/work-page/work-page.tsx';
import type { Schema } from '../../lib/api.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { EditUser } from './edit-user.tsx';
import { findUsers } from './find-users.ts';
import { InitialPassword } from './initial-password.tsx';
import { NewUserForm } from './new-user-form.tsx';
import { editButtonId, UserTable } from './user-table.tsx';
import { useUsers } from './use-users.ts';

type Given = Schema<'UserWithPassword'>;

interface AccountsProps {
  readonly users: readonly Schema<'UserItem'>[];
  /** User name of the person who looks. */
  readonly self: string;
  readonly onPassword: (given: Given) => void;
}

function Accounts({ users, self, onPassword }: AccountsProps): ReactElement {
  const texts = useWorkTexts();
  const nameOf = useMunicipalityName();
  const [typed, setTyped] = useState('');
  const [edited, setEdited] = useState<string>();
  const [unsaved, setUnsaved] = useState(false);
  const found = findUsers(users, typed, nameOf);
  const user = users.find(({ id }) => id === edited);
  const edit = (id: string | undefined): void => {
    if (unsaved && !window.confirm(texts('users.leaveEdit'))) return;
    setUnsaved(false);
    setEdited(id);
    // Whoever closes the form goes on from where it was opened.
    if (id === undefined && edited !== undefined) document.getElementById(editButtonId(edited))?.focus();
  };
  return (
    <>
      {user && (
        <EditUser
          key={user.id}
          user={user}
          own={user.name === self}
          onPassword={onPassword}
          onUnsaved={setUnsaved}
          onClose={() => edit(undefined)}
        />
      )}
      <TextField
        label={texts('users.find')}
        hint={texts('users.findHint')}
        value={typed}
        onChange={setTyped}
      />
      {found.length > 0 ? (
        <UserTable users={found} onEdit={edit} />
      ) : (
        <div className="empty-state" role="status">
          <p className="empty-what">{texts('users.findNone', { text: typed })}</p>
          <button type="button" className="button" onClick={() => setTyped('')}>
            {texts('users.findClear')}
          </button>
        </div>
      )}
    </>
  );
}

function Users({ self }: { readonly self: string }): ReactElement {
  const texts = useWorkTexts();
  const query = useUsers();
  const [given, setGiven] = useState<Given>();
  return (
    <>
      {given && <InitialPassword given={given} onKept={() => setGiven(undefined)} />}
      <Section title={texts('users.list')}>
        <AnswerState query={query} height="list">
          {({ users }) => <Accounts users={users} self={self} onPassword={setGiven} />}
        </AnswerState>
      </Section>
      <Section title={texts('users.new')}>
        <NewUserForm onAdded={setGiven} />
      </Section>
    </>
  );
}

/** Brugere — who can sign in and what they may do; for administrators. */
export function UsersPage(): ReactElement {
  const texts = useWorkTexts();
  return (
    <WorkPage title={texts('users.title')} lead={texts('users.lead')} roles={['administrator']}>
      {({ user }) => <Users self={user.name} />}
    </WorkPage>
  );
}
