import type { ReactElement } from 'react';
import { answeringTexts, meetingTexts } from '@tilbudsvifte/locale/screens/meetings';
import { ProblemNotice } from '../../../components/problem-notice/problem-notice.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useWorkTexts } from '../../../lib/use-work-texts.ts';
import type { Given } from './given-answers.ts';
import type { Answering } from './use-answering.ts';

type Question = Schema<'SurveyQuestion'>;

function Chosen({ question, given }: { readonly question: Question; readonly given: Given }): ReactElement {
  const texts = useTextsOf(answeringTexts);
  const page = useTextsOf(meetingTexts);
  const { kind, options } = question;
  if (kind === 'ranking' && given.isOrdered)
    return (
      <ol className="review-order">
        {given.order.map((no) => (
          <li key={no}>{options.find((option) => option.no === no)?.text}</li>
        ))}
      </ol>
    );
  if (kind === 'ranking') return <p className="hint">{texts('answering.skipped')}</p>;
  return (
    <dl className="review-levels">
      {options.map(({ no, text }) => {
        const level = given.levels[no];
        return (
          <div key={no}>
            <dt>{text}</dt>
            <dd>{level === undefined ? texts('answering.skipped') : page(`survey.level.${level}`)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What was chosen, once more, before it is sent for good. */
export function Review({
  form,
  answering,
}: {
  readonly form: Schema<'SurveyForm'>;
  readonly answering: Answering;
}): ReactElement {
  const texts = useTextsOf(answeringTexts);
  const work = useWorkTexts();
  const { given, setStep, send, isPending, error } = answering;
  return (
    <section aria-labelledby="answering-review">
      <h2 id="answering-review">{texts('answering.reviewTitle')}</h2>
      <p>{texts('answering.reviewHelp')}</p>
      <ProblemNotice error={error} />
      {form.questions.map((question) => {
        const one = given[question.id];
        return (
          <article key={question.id} className="card">
            <h3>{question.text}</h3>
            {one && <Chosen question={question} given={one} />}
          </article>
        );
      })}
      <div className="actions">
        <button type="button" className="button primary" disabled={isPending} onClick={send}>
          {isPending ? work('work.sending') : texts('answering.send')}
        </button>
        <button type="button" className="button" disabled={isPending} onClick={() => setStep('questions')}>
          {texts('answering.change')}
        </button>
      </div>
    </section>
  );
}
