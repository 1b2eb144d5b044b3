import { useState } from 'react';
import type { ReactElement } from 'react';
import type { WorkTextKey } from '@tilbudsvifte/locale/work';
import { ConfirmButton } from '../../components/confirm-dialog/confirm-button.tsx';
import { ProblemNotice } from '../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../lib/api.ts';
import { useChange } from '../../lib/queries/use-change.ts';
import { send } from '../../lib/send.ts';
import type { Change } from '../../lib/send.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

type User = Schema<'UserItem'>;
type Given = Schema<'UserWithPassword'>;

/** Steps for an account. */
export interface UserStepsProps {
  readonly user: User;
  readonly own: boolean;
  readonly onPassword: (given: Given) => void;
}

/** A step that is asked about: its words, what is sent, and what is said when it went well. */
interface Step {
  readonly name: 'close' | 'reopen' | 'reset' | 'removeFactor';
  readonly change: Omit<Change, 'path'> & { readonly at?: string };
  readonly done?: WorkTextKey;
}

function stepsFor({ active, version, external, secondFactor }: User): readonly Step[] {
  const change = { method: 'PATCH', version, body: { active: !active } } as const;
  return [
    active
      ? { name: 'close', change, done: 'users.closedNow' }
      : { name: 'reopen', change, done: 'users.reopenedNow' },
    // Whoever signs in through the organisation has neither here.
    ...(external ? [] : [{ name: 'reset', change: { method: 'POST', at: '/password' } } as const]),
    ...(external || !secondFactor
      ? []
      : [
          {
            name: 'removeFactor',
            change: { method: 'DELETE', at: '/second-factor' },
            done: 'users.factorRemoved',
          } as const,
        ]),
  ];
}

/** Steps that say first what will happen: close or open, a new password, no second factor. */
export function UserSteps({ user, own, onPassword }: UserStepsProps): ReactElement {
  const texts = useWorkTexts();
  const [done, setDone] = useState<WorkTextKey>();
  const { run, isPending, error } = useChange({
    make: ({ change: { at = '', ...change } }: Step) =>
      send<Given | User | undefined>({ ...change, path: `/users/${user.id}${at}` }),
    onDone: (answer, step) => {
      setDone(step.done);
      if (answer && 'password' in answer) onPassword(answer);
    },
  });
  const { displayName: name } = user;
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      <div className="actions">
        {stepsFor(user).map((step) => (
          <ConfirmButton
            key={step.name}
            label={texts(`users.${step.name}`)}
            title={texts(`users.${step.name}`)}
            confirm={texts(`users.${step.name}Now`)}
            disabled={isPending}
            onConfirm={() => {
              setDone(undefined);
              run(step);
            }}
          >
            <p>{texts(`users.${step.name}Ask`, { name })}</p>
            {own && <p>{texts('users.ownAccount')}</p>}
          </ConfirmButton>
        ))}
      </div>
      <p role="status">{done && texts(done, { name })}</p>
    </div>
  );
}
