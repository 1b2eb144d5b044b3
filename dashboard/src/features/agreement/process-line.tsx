import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { StateSign } from '../../components/state-sign/state-sign.tsx';
import type { SignName } from '../../components/state-sign/state-sign.tsx';
import type { Schema } from '../../lib/api.ts';
import { today } from '../../lib/today.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { processSteps } from './process-steps.ts';
import type { ProcessStep, StepState } from './process-steps.ts';

const signs: Record<StepState, SignName> = { done: 'check', current: 'arrow', late: 'cross', next: 'empty' };

function useCountdown(): (days: number) => string {
  const texts = useTextsOf(agreementTexts);
  return (days) => {
    if (days === 0) return texts('agreement.process.today');
    return texts(days > 0 ? 'agreement.process.inDays' : 'agreement.process.daysAgo', { n: Math.abs(days) });
  };
}

function Step({
  step: { due, state, days },
  agreement,
}: {
  readonly step: ProcessStep;
  readonly agreement: Schema<'AgreementDetail'>;
}): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const countdown = useCountdown();
  const { approved } = agreement;
  return (
    <li className={`process-step process-${state}`} {...(state === 'current' && { 'aria-current': 'step' })}>
      <p className="process-state">
        <StateSign name={signs[state]} />
        {texts(`agreement.process.${state}`)}
      </p>
      <p className="process-title">{due.title}</p>
      <p className="process-date">
        <time dateTime={due.dueOn}>{formatDate(due.dueOn, language)}</time>
        {(state === 'current' || state === 'late') && ` (${countdown(days)})`}
      </p>
      {due.kind === 'approval-deadline' && agreement.status !== 'draft' && (
        <p className="hint">
          {texts('agreement.process.councils', { approved: approved.done, of: approved.of })}
        </p>
      )}
    </li>
  );
}

/** Process line (F17) — an ordered list: what is done, what is under way and what is to come, by sign and word. */
export function ProcessLine({ agreement }: { readonly agreement: Schema<'AgreementDetail'> }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const steps = processSteps(agreement, today());
  if (steps.length === 0) return <p className="hint">{texts('agreement.wheel.none')}</p>;
  return (
    <ol className="process-line">
      {steps.map((step) => (
        <Step key={step.due.id} step={step} agreement={agreement} />
      ))}
    </ol>
  );
}
