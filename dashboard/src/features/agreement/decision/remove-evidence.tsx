import type { ReactElement } from 'react';
import { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { ConfirmButton } from '../../../components/confirm-dialog/confirm-button.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { useChange } from '../../../lib/queries/use-change.ts';
import { send } from '../../../lib/send.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';

/** Takes frozen figures away from a decision that is not agreed yet; asked about first. */
export function RemoveEvidence({
  evidence,
  title,
}: {
  readonly evidence: string;
  readonly title: string;
}): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  const { run, isPending, error } = useChange({
    make: () => send({ method: 'DELETE', path: `/agreements/evidence/${evidence}` }),
  });
  return (
    <>
      <ProblemNotice error={error} />
      <ConfirmButton
        label={texts('evidence.remove')}
        title={texts('evidence.remove')}
        confirm={texts('evidence.remove')}
        onConfirm={() => run(undefined)}
        disabled={isPending}
      >
        <p>{texts('evidence.removeAsk', { title })}</p>
      </ConfirmButton>
    </>
  );
}
