import type { ReactElement } from 'react';
import { deadlineText } from '@tilbudsvifte/locale/work';
import type { Schema } from '../../lib/api.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** A round and the forms of one municipality in it. */
export interface RoundHeadProps {
  readonly round: Schema<'RoundItem'>;
  readonly forms: readonly Schema<'RoundForm'>[];
}

function Deadline({ round, forms }: RoundHeadProps): ReactElement {
  const texts = useWorkTexts();
  const language = useLanguage();
  const now = new Date().toISOString();
  const deadlineAt = forms[0]?.deadlineAt ?? round.deadlineAt;
  if (now < round.opensAt)
    return (
      <p className="lead">
        {texts('reporting.notOpenYet', { when: deadlineText(round.opensAt, now, language) })}
      </p>
    );
  const passed = now > deadlineAt;
  const when = deadlineText(deadlineAt, now, language);
  return (
    <>
      <p className="lead">{texts(passed ? 'reporting.deadlinePassed' : 'reporting.deadline', { when })}</p>
      {passed && <p>{texts('reporting.deadlinePassedHelp')}</p>}
    </>
  );
}

/** Round head — how many forms are submitted, and by when the rest must be. */
export function RoundHead({ round, forms }: RoundHeadProps): ReactElement {
  const texts = useWorkTexts();
  const done = forms.filter(({ state }) => ['submitted', 'approved', 'accepted'].includes(state)).length;
  const progress = texts('reporting.progress', { done, of: forms.length });
  return (
    <div className="round-head">
      <p className="key-line">{progress}</p>
      <progress aria-label={progress} max={forms.length} value={done} />
      <Deadline round={round} forms={forms} />
      <p className="hint">
        {round.label} · {texts('reporting.period', { period: round.period })}
      </p>
      {round.note !== '' && <p>{round.note}</p>}
      {done === forms.length && <p>{texts('reporting.allDone')}</p>}
    </div>
  );
}
