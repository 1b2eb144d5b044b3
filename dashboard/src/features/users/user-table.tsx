import { useId } from 'react';
import type { ReactElement } from 'react';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import type { Schema } from '../../lib/api.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { rightText } from '../../lib/right-text.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

type User = Schema<'UserItem'>;

/** Accounts in the order given. */
export interface UserTableProps {
  readonly users: readonly User[];
  readonly onEdit: (id: string) => void;
}

/** Identity of the button that opens an account's form. */
export const editButtonId = (id: string): string => `ret-${id}`;

function Rights({ rights }: Pick<User, 'rights'>): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const nameOf = useMunicipalityName();
  if (rights.length === 0) return <>{words('users.noRights')}</>;
  return (
    <ul>
      {rights.map((right) => {
        const text = rightText(right, texts, nameOf);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

function State({ user: { active, demonstration } }: { readonly user: User }): ReactElement {
  const words = useWorkTexts();
  return (
    <>
      <span className={`form-state ${active ? 'state-accepted' : 'state-refused'}`}>
        <StateSign name={active ? 'check' : 'cross'} />
        {words(active ? 'users.active' : 'users.closed')}
      </span>
      {demonstration && <span className="hint own-deadline">{words('users.demonstration')}</span>}
    </>
  );
}

function UserRow({ user, onEdit }: { readonly user: User; readonly onEdit: () => void }): ReactElement {
  const words = useWorkTexts();
  const { name, displayName, email, external, secondFactor, rights } = user;
  const way = external ? 'external' : secondFactor ? 'secondFactor' : 'noSecondFactor';
  return (
    <tr>
      <th scope="row">
        {displayName}
        <span className="hint own-deadline">{[name, email].filter(Boolean).join(' · ')}</span>
      </th>
      <td>
        <Rights rights={rights} />
      </td>
      <td>{words(`users.${way}`)}</td>
      <td>
        <State user={user} />
      </td>
      <td>
        <button
          id={editButtonId(user.id)}
          type="button"
          className="button"
          aria-label={words('users.editOf', { name: displayName })}
          onClick={onEdit}
        >
          {words('users.edit')}
        </button>
      </td>
    </tr>
  );
}

/** Table of accounts — who, what they may do, how they sign in, and whether they can. */
export function UserTable({ users, onEdit }: UserTableProps): ReactElement {
  const words = useWorkTexts();
  const id = useId();
  const heads = ['person', 'rights', 'signIn', 'state', 'edit'] as const;
  return (
    <div className="table-region" role="region" tabIndex={0} aria-labelledby={id}>
      <table className="data-table user-table">
        <caption id={id}>{words('users.caption', { n: users.length })}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {words(`users.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <UserRow key={user.id} user={user} onEdit={() => onEdit(user.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
