import type { ReactElement } from 'react';
import { agreementEditTexts } from '@tilbudsvifte/locale/screens/agreement';
import { ConfirmButton } from '../../../components/confirm-dialog/confirm-button.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useChange } from '../../../lib/queries/use-change.ts';
import { send } from '../../../lib/send.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';

type Agreement = Schema<'AgreementDetail'>;
type Step = Agreement['steps'][number];

const isStep = (to: Step): to is Exclude<Step, 'draft'> => to !== 'draft';

/** Next step — what may be done with the agreement now, asked about with what follows from it. */
export function AgreementSteps({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementEditTexts);
  const { id, version, status, steps, approved } = agreement;
  const { run, isPending, error } = useChange({
    make: (to: Step) => send({ method: 'POST', path: `/agreements/${id}/steps`, body: { to }, version }),
  });
  const isBack = (to: Step): boolean => to === 'hearing' && status === 'approval';
  return (
    <>
      <ProblemNotice error={error} />
      {status === 'decided' && <p>{texts('edit.step.final')}</p>}
      {status === 'approval' && approved.done < approved.of && (
        <p>{texts('edit.step.waits', { n: approved.of - approved.done })}</p>
      )}
      <div className="actions">
        {steps.filter(isStep).map((to) => {
          const key = isBack(to) ? ('back' as const) : to;
          return (
            <ConfirmButton
              key={to}
              label={texts(`edit.step.${key}`)}
              title={texts(`edit.step.${key}`)}
              confirm={texts(`edit.step.${key}`)}
              onConfirm={() => run(to)}
              primary={!isBack(to)}
              disabled={isPending}
            >
              <p>{texts(`edit.step.${key}.ask`)}</p>
            </ConfirmButton>
          );
        })}
      </div>
    </>
  );
}
