import type { ReactElement } from 'react';
import { comparisonHeadline, outcomeInWords, scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Page } from '../../../components/page/page.tsx';
import { useScenarioComparison } from '../../../lib/queries/use-scenarios.ts';
import type { ScenarioComparison } from '../../../lib/scenario-answers.ts';
import { useSearchState } from '../../../lib/use-search-state.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useScenarioWords } from '../use-scenario-words.ts';
import type { ScenarioWords } from '../use-scenario-words.ts';
import { comparedBy } from './compared-by.ts';
import { ComparisonContent } from './comparison-content.tsx';

function TooFew(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  return (
    <div className="empty-state">
      <p className="empty-what">{texts('comparison.choose')}</p>
      <p>{texts('comparison.chooseHelp')}</p>
      <PageLink to="/scenarier" className="button">
        {texts('scenarios.back')}
      </PageLink>
    </div>
  );
}

/** The sentence that the comparison opens with; its question where nothing can be set side by side. */
function leadOf(
  answer: ScenarioComparison | undefined,
  words: ScenarioWords | undefined,
  question: string,
): string {
  const [outcome] = answer ? comparedBy(answer) : [];
  if (!answer || !words || !outcome) return question;
  const name = outcomeInWords(answer.scenarios[0]?.document.kind ?? '', outcome.outcome, words.language);
  return comparisonHeadline({ ...outcome, outcome: name }, words.language).headline;
}

/** Sammenlign scenarier — up to three side by side: what they give, and where their assumptions differ. */
export function CompareScenariosPage(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  const [{ sc = [] }] = useSearchState();
  const words = useScenarioWords();
  const query = useScenarioComparison(sc);
  const lead = leadOf(query.data, words, texts('comparison.question'));
  return (
    <Page title={texts('comparison.title')} lead={lead} context={null}>
      <p>
        <PageLink to="/scenarier" search={sc.length > 0 ? { sc } : {}}>
          {texts('scenarios.back')}
        </PageLink>
      </p>
      {sc.length < 2 ? (
        <TooFew />
      ) : (
        <AnswerState query={{ ...query, data: words && query.data }} height="page">
          {(answer) => (words ? <ComparisonContent answer={answer} words={words} /> : null)}
        </AnswerState>
      )}
    </Page>
  );
}
