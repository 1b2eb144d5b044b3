import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { agreementTexts } from '@tilbudsvifte/locale/screens/agreement';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Section } from '../../components/page/section.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useComments } from '../../lib/queries/use-agreements.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { commentSubjects } from './comment-subjects.ts';

// Its words come only to those who may use it.
const CommentForm = lazy(() => import('./comment-form.tsx').then((file) => ({ default: file.CommentForm })));

type Agreement = Schema<'AgreementDetail'>;

function Comment({
  comment,
  agreement,
}: {
  readonly comment: Schema<'CommentItem'>;
  readonly agreement: Agreement;
}): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const language = useLanguage();
  const party = agreement.approvals.find((each) => each.party === comment.party);
  const subject = commentSubjects(agreement).find(({ id }) => id === comment.about);
  return (
    <li className="comment">
      <p className="eyebrow">
        {texts('agreement.hearing.by', {
          party: party ? nameOf(party, language) : comment.party,
          date: formatDate(comment.at, language),
        })}
      </p>
      {subject && <p className="hint">{texts('agreement.hearing.aboutOf', { title: subject.title })}</p>}
      <p className="as-typed">{comment.text}</p>
    </li>
  );
}

/** Høringssvar — what parties said, and the form of those who may say something now. */
export function HearingSection({ agreement }: { readonly agreement: Agreement }): ReactElement {
  const texts = useTextsOf(agreementTexts);
  const query = useComments(agreement.id);
  return (
    <Section title={texts('agreement.hearing')}>
      <AnswerState query={query} height="card">
        {({ comments }) =>
          comments.length === 0 ? (
            <p>{texts('agreement.hearing.none')}</p>
          ) : (
            <ul className="comment-list">
              {comments.map((comment) => (
                <Comment key={comment.id} comment={comment} agreement={agreement} />
              ))}
            </ul>
          )
        }
      </AnswerState>
      {agreement.mayComment.length > 0 && (
        <Suspense fallback={null}>
          <CommentForm agreement={agreement} />
        </Suspense>
      )}
    </Section>
  );
}
