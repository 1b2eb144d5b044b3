import type { ReactElement } from 'react';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useTexts } from '../../../lib/use-texts.ts';

const questions = [
  {
    to: '/mangler',
    search: { behov: 'idag' },
    question: 'overview.questionPlaces',
    answer: 'overview.answerPlaces',
  },
  { to: '/oekonomi', search: {}, question: 'overview.questionCosts', answer: 'overview.answerCosts' },
  { to: '/tilbudsvifte', search: {}, question: 'overview.questionRange', answer: 'overview.answerRange' },
] as const;

/** Gå til svaret — the pages by the question they answer, and how new the figures are. */
export function QuestionLinks({ edition }: { readonly edition: Schema<'EditionBasis'> }): ReactElement {
  const texts = useTexts();
  return (
    <Section title={texts('overview.questions')}>
      <ul className="grid">
        {questions.map(({ to, search, question, answer }) => (
          <li key={to} className="card third">
            <PageLink to={to} search={search} className="action-link">
              {texts(question)}
            </PageLink>
            <p>{texts(answer)}</p>
          </li>
        ))}
      </ul>
      {edition.publishedAt !== null && (
        <p className="hint">
          {texts('overview.editionPublished', {
            edition: edition.label,
            date: edition.publishedAt,
          })}
        </p>
      )}
    </Section>
  );
}
