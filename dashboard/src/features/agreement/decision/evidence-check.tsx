import { useState } from 'react';
import type { ReactElement } from 'react';
import { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useChange } from '../../../lib/queries/use-change.ts';
import { send } from '../../../lib/send.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';

type Check = Schema<'EvidenceCheck'>;

function Outcome({ check }: { readonly check: Check }): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  if (check.identical) return <p className="done-notice">{texts('evidence.check.identical')}</p>;
  const parts = [...new Set(check.differences.map(({ part }) => texts(`evidence.check.part.${part}`)))];
  return (
    <div className="problem-notice">
      <p>{texts('evidence.check.differs', { parts: parts.join(', '), n: check.figures })}</p>
      <ul className="difference-list fingerprint">
        {check.differences.map(({ part, name, before, after }) => (
          <li key={`${part} ${name}`}>
            {name}: <del>{before ?? '–'}</del> <ins>{after ?? '–'}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Calculates frozen figures again in their own edition, and says whether every byte is the same or what differs. */
export function EvidenceCheck({ evidence }: { readonly evidence: string }): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  const [check, setCheck] = useState<Check>();
  const { run, isPending, error } = useChange({
    make: () => send<Check>({ method: 'POST', path: `/agreements/evidence/${evidence}/checks` }),
    // Nothing of ours changes by asking.
    stale: [],
    onDone: setCheck,
  });
  return (
    <>
      <button type="button" className="button" disabled={isPending} onClick={() => run(undefined)}>
        {texts(isPending ? 'evidence.checking' : 'evidence.check')}
      </button>
      <div role="status">{check && <Outcome check={check} />}</div>
      <ProblemNotice error={error} />
    </>
  );
}
