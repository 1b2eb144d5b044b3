import { useState } from 'react';
import type { ReactElement } from 'react';
import type { TextKey } from '@tilbudsvifte/locale';
import { useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

const accounts: readonly { readonly name: string; readonly role: TextKey }[] = [
  { name: 'kommune-0169', role: 'role.reporter' },
  { name: 'godkender-0169', role: 'role.approver' },
  { name: 'udvalg-0169', role: 'role.committee' },
  { name: 'sekretariat', role: 'role.secretariat' },
  { name: 'admin', role: 'role.administrator' },
];

/** The demonstration's accounts, whose password everybody may know; choosing one fills the form in. */
export function DemonstrationAccounts({
  onChoose,
}: {
  readonly onChoose: (name: string) => void;
}): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const [chosen, setChosen] = useState<string>();
  const choose = (name: string): void => {
    setChosen(name);
    onChoose(name);
  };
  return (
    <div className="demonstration-accounts">
      <p className="empty-what">{words('signIn.demonstration')}</p>
      <p className="hint">{words('signIn.demonstrationHelp')}</p>
      <ul>
        {accounts.map(({ name, role }) => (
          <li key={name}>
            <button
              type="button"
              className="button"
              aria-label={words('signIn.fillIn', { name, role: texts(role) })}
              onClick={() => choose(name)}
            >
              {name}
            </button>
            <span className="hint">{texts(role)}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="hint">
        {chosen === undefined ? '' : words('signIn.filledIn', { name: chosen })}
      </p>
    </div>
  );
}
