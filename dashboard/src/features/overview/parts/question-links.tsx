import type { ReactElement } from 'react';
import { overviewTexts } from '@tilbudsvifte/locale/screens/overview';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useTexts } from '../../../lib/use-texts.ts';
import type { OverviewWords } from '../overview-words.ts';

const questions = [
  { to: '/mangler', search: { behov: 'idag' }, key: 'gaps' },
  { to: '/pladser', search: {}, key: 'places' },
  { to: '/oekonomi', search: {}, key: 'costs' },
  { to: '/koeb-og-salg', search: {}, key: 'trade' },
  { to: '/prognoser', search: {}, key: 'forecasts' },
  { to: '/samarbejde', search: {}, key: 'cooperation' },
  { to: '/tilbudsvifte', search: {}, key: 'range' },
] as const;

function OwnProfile({ words }: { readonly words: OverviewWords }): ReactElement | null {
  const texts = useTextsOf(overviewTexts);
  const { own, municipalities } = words;
  if (own === undefined) return null;
  return (
    <li className="card third">
      <PageLink to="/kommuner/$kode" params={{ kode: own }} className="action-link">
        {texts('front.question.profile', { name: municipalities.get(own)?.name ?? own })}
      </PageLink>
      <p>{texts('front.answer.profile')}</p>
    </li>
  );
}

/** Gå til svaret — the pages by the question they answer. */
export function QuestionLinks({ words }: { readonly words: OverviewWords }): ReactElement {
  const everybodys = useTexts();
  const texts = useTextsOf(overviewTexts);
  return (
    <Section title={everybodys('overview.questions')}>
      <ul className="grid">
        {questions.map(({ to, search, key }) => (
          <li key={to} className="card third">
            <PageLink to={to} search={search} className="action-link">
              {texts(`front.question.${key}`)}
            </PageLink>
            <p>{texts(`front.answer.${key}`)}</p>
          </li>
        ))}
        <OwnProfile words={words} />
      </ul>
    </Section>
  );
}
