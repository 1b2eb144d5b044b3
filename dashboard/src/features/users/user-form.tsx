import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { ConfirmModal } from '../../components/confirm-dialog/confirm-modal.tsx';
import { ConflictNotice } from '../../components/conflict-notice/conflict-notice.tsx';
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import { useEdit } from '../../lib/use-edit.ts';
import { useLeaveWarning } from '../../lib/use-leave-warning.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { useUserWords } from './use-user-words.ts';
import { userErrors } from './user-fields.ts';
import type { UserFields } from './user-fields.ts';
import { UserInputs } from './user-inputs.tsx';

const form = 'ret-konto-felt';
type User = Schema<'UserItem'>;

const fieldsOf = ({ displayName, email = '', rights }: User): UserFields => ({ displayName, email, rights });

interface Saving {
  readonly body: Partial<UserFields>;
  readonly version: number;
}

function useUserChange(user: User) {
  const texts = useWorkTexts();
  const edit = useEdit(fieldsOf(user), user.version);
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<'saved' | 'nothingChanged'>();
  const saving = useChange({
    make: ({ body, version }: Saving) =>
      send<User>({ method: 'PATCH', path: `/users/${user.id}`, body, version }),
    onDone: () => {
      edit.reset();
      setOutcome('saved');
    },
  });
  useLeaveWarning(edit.dirty, texts('work.leave'));
  const found = edit.dirty ? userErrors(form, edit.draft, { texts, kept: user.email ?? '' }) : [];
  /** Whether there is something to save and nothing wrong with it. */
  const check = (): boolean => {
    setTried(true);
    setOutcome(edit.dirty ? undefined : 'nothingChanged');
    return edit.dirty && found.length === 0;
  };
  const change = (part: Partial<UserFields>): void => {
    edit.change(part);
    setOutcome(undefined);
  };
  const giveUp = (): void => {
    edit.reset();
    saving.reset();
  };
  return { edit, saving, errors: tried ? found : [], outcome, check, change, giveUp };
}

interface RolesQuestionProps {
  readonly user: User;
  readonly own: boolean;
  readonly next: UserFields['rights'];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

function RolesQuestion({ user, own, next, ...answers }: RolesQuestionProps): ReactElement {
  const texts = useWorkTexts();
  const { rightsText } = useUserWords();
  const [before, after] = [rightsText(user.rights), rightsText(next)];
  return (
    <ConfirmModal title={texts('users.save')} confirm={texts('users.saveNow')} {...answers}>
      <p>{texts('users.saveAsk', { name: user.displayName, before, after })}</p>
      {own && <p>{texts('users.ownAccount')}</p>}
    </ConfirmModal>
  );
}

/** An account whose fields may be changed. */
export interface UserFormProps {
  readonly user: User;
  readonly own: boolean;
  /** Told whether something typed has not been saved. */
  readonly onUnsaved: (unsaved: boolean) => void;
}

/** Fields of an account; another role is asked about, because it ends the person's session. */
export function UserForm({ user, own, onUnsaved }: UserFormProps): ReactElement {
  const texts = useWorkTexts();
  const { differences } = useUserWords();
  const { edit, saving, errors, outcome, check, change, giveUp } = useUserChange(user);
  // The version that a confirmed change of roles is to be made from; absent while nothing is asked.
  const [asking, setAsking] = useState<number>();
  const conflict = codeOf(saving.error) === 'changed-since';
  const save = (version: number): void => saving.run({ body: edit.changes, version });
  const submit = (version: number): void => {
    if (!check()) return;
    if (edit.changes.rights) setAsking(version);
    else save(version);
  };
  const { displayName: name } = user;
  useEffect(() => onUnsaved(edit.dirty), [onUnsaved, edit.dirty]);
  return (
    <form
      noValidate
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit(edit.version);
      }}
    >
      <ErrorSummary errors={errors} />
      {conflict ? (
        <ConflictNotice
          lead={texts('users.changedSince')}
          differences={differences(fieldsOf(user), edit.changes)}
          onKeepMine={() => submit(user.version)}
          onTakeTheirs={giveUp}
        />
      ) : (
        <ProblemNotice error={saving.error} />
      )}
      <UserInputs
        form={form}
        fields={edit.draft}
        errors={errors}
        mailKept={user.email !== undefined}
        onChange={change}
      />
      <div className="actions">
        <button type="submit" className="button primary" disabled={saving.isPending || conflict}>
          {saving.isPending ? texts('work.sending') : texts('users.save')}
        </button>
        <span role="status">{outcome && texts(`users.${outcome}`, { name })}</span>
      </div>
      {asking !== undefined && (
        <RolesQuestion
          user={user}
          own={own}
          next={edit.draft.rights}
          onConfirm={() => save(asking)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </form>
  );
}
