import { useState } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { answeringTexts } from '@tilbudsvifte/locale/screens/meetings';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { codeOf } from '../../../lib/api-problem.ts';
import type { Schema } from '../../../lib/api.ts';
import { useCodeNames } from '../../../lib/use-code-names.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { RankingQuestion } from './ranking-question.tsx';
import { refusalOf, Refused } from './refused.tsx';
import { Review } from './review.tsx';
import { StatementsQuestion } from './statements-question.tsx';
import { useAnswering } from './use-answering.ts';
import type { Answering } from './use-answering.ts';

type Form = Schema<'SurveyForm'>;

function Privacy({ form }: { readonly form: Form }): ReactElement {
  const texts = useTextsOf(answeringTexts);
  const names = useCodeNames();
  const { by, group, threshold } = form;
  const named = by === 'municipality' ? (names?.municipality(group) ?? group) : group;
  return (
    <section className="answering-privacy" aria-labelledby="answering-privacy">
      <h2 id="answering-privacy">{texts('answering.privacy')}</h2>
      <ul>
        <li>{texts('answering.anonymous')}</li>
        <li>
          {group === ''
            ? texts('answering.groupNone')
            : texts('answering.group', { group: named, threshold })}
        </li>
        <li>{texts('answering.once')}</li>
        <li>{texts('answering.results')}</li>
      </ul>
    </section>
  );
}

function Questions({
  form,
  answering,
}: {
  readonly form: Form;
  readonly answering: Answering;
}): ReactElement {
  const texts = useTextsOf(answeringTexts);
  const [isMissing, setIsMissing] = useState(false);
  const { given, change, answers, setStep } = answering;
  const go = (): void => {
    setIsMissing(answers.length === 0);
    if (answers.length > 0) setStep('review');
  };
  return (
    <>
      {form.questions.map((question, at) => {
        const one = given[question.id];
        if (!one) return null;
        const Kind = question.kind === 'ranking' ? RankingQuestion : StatementsQuestion;
        return (
          <Kind
            key={question.id}
            question={question}
            progress={texts('answering.progress', { n: at + 1, of: form.questions.length })}
            given={one}
            onChange={(part) => change(question.id, part)}
          />
        );
      })}
      {isMissing && answers.length === 0 && (
        <p className="field-error" role="alert">
          {texts('answering.nothing')}
        </p>
      )}
      <div className="actions">
        <button type="button" className="button primary" onClick={go}>
          {texts('answering.review')}
        </button>
      </div>
    </>
  );
}

function Thanks(): ReactElement {
  const texts = useTextsOf(answeringTexts);
  return (
    <div className="empty-state">
      <p className="empty-what">{texts('answering.thanks')}</p>
      <p>{texts('answering.thanksText')}</p>
      <p>
        <PageLink to="/moeder">{texts('answering.meetings')}</PageLink>
      </p>
    </div>
  );
}

/** Answering a survey: questions, then what was chosen once more, then thanks. */
export function AnsweringForm({
  token,
  form,
}: {
  readonly token: string;
  readonly form: Form;
}): ReactElement {
  const texts = useTextsOf(answeringTexts);
  const language = useLanguage();
  const answering = useAnswering(token, form);
  const { step, error } = answering;
  const refusal = refusalOf(codeOf(error));
  const { meetingTitle, heldOn, introduction } = form;
  return (
    <div id="answering" className="answering" tabIndex={-1}>
      {step === 'questions' && (
        <>
          <p>{texts('answering.for', { meeting: meetingTitle, date: formatDate(heldOn, language) })}</p>
          {introduction !== '' && <p className="meeting-text">{introduction}</p>}
          <Privacy form={form} />
          <Questions form={form} answering={answering} />
        </>
      )}
      {step === 'review' && !refusal && <Review form={form} answering={answering} />}
      {step === 'review' && refusal && <Refused refusal={refusal} />}
      {step === 'thanks' && <Thanks />}
    </div>
  );
}
