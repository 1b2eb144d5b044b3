import type { ReactElement } from 'react';
import type { WorkTextKey } from '@tilbudsvifte/locale/work';
import { ConfirmButton } from '../../../components/confirm-dialog/confirm-button.tsx';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import { Section } from '../../../components/page/section.tsx';
import { useTexts } from '../../../lib/use-texts.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import { stateWords } from '../form-state.ts';
import type { ReportNames } from '../use-report-names.ts';
import { ReturnButton } from './return-button.tsx';
import { shortHash } from './short-hash.ts';
import type { Delivery } from './use-delivery.ts';
import type { StepFields, StepsState } from './use-steps.ts';

/** The steps that the reader may take with a delivery. */
export interface StepsSectionProps {
  readonly delivery: Delivery;
  readonly names: ReportNames;
  readonly steps: StepsState;
}

type Asked = Exclude<Delivery['steps'][number], 'return'>;

interface StepButtonProps extends StepsSectionProps {
  readonly step: Asked;
}

const primary: readonly Asked[] = ['submit', 'approve', 'accept'];

function StepButton({ delivery, names, steps, step }: StepButtonProps): ReactElement {
  const texts = useWorkTexts();
  const words = useTexts();
  const { kind, rows, contentHash } = delivery;
  const params = {
    form: words(`kind.${kind}`),
    municipality: names.municipality(delivery.municipality),
    n: rows,
    hash: shortHash(contentHash),
  };
  // What is judged is what stood here when the question was opened.
  const fields: StepFields = step === 'approve' || step === 'accept' ? { step, contentHash } : { step };
  return (
    <ConfirmButton
      label={texts(`delivery.${step}`)}
      title={texts(`delivery.${step}Title`, params)}
      confirm={texts(`delivery.${step}`)}
      primary={primary.includes(step)}
      disabled={steps.change.isPending}
      onConfirm={() => steps.take(fields)}
    >
      <p>{texts(`delivery.${step}Text`, params)}</p>
    </ConfirmButton>
  );
}

const done: readonly Delivery['state'][] = ['submitted', 'approved', 'accepted', 'replaced'];

/** What is to be done, for the one who reads it: the judge is told to judge, the others to wait. */
function nextWords({ state, steps }: Delivery): WorkTextKey {
  if (steps.includes('approve')) return 'delivery.nextApprove';
  return steps.includes('accept') ? 'delivery.nextAccept' : stateWords(state).next;
}

/** Next step — what is to be done, and the buttons for what the reader may do; each asks before it is done. */
export function StepsSection(props: StepsSectionProps): ReactElement {
  const texts = useWorkTexts();
  const { delivery, steps } = props;
  const { change } = steps;
  const shown = change.seen ? null : change.error;
  return (
    <Section title={texts('delivery.steps')}>
      <p>{texts(nextWords(delivery))}</p>
      {delivery.steps.length === 0 && done.includes(delivery.state) && (
        <p className="hint">{texts('delivery.noSteps')}</p>
      )}
      <ProblemNotice error={steps.missing.length > 0 ? null : shown} />
      <div className="actions">
        {delivery.steps.map((step) =>
          step === 'return' ? (
            <ReturnButton key={step} delivery={delivery} steps={steps} />
          ) : (
            <StepButton key={step} {...props} step={step} />
          ),
        )}
      </div>
    </Section>
  );
}
