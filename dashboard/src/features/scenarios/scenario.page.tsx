import type { ReactElement } from 'react';
import { useParams } from '@tanstack/react-router';
import { scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { codeOf } from '../../lib/api-problem.ts';
import { useScenario } from '../../lib/queries/use-scenarios.ts';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { scenarioLead } from './scenario-lead.ts';
import { ScenarioContent } from './scenario-content.tsx';
import { useScenarioWords } from './use-scenario-words.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

function leadOf(
  item: ScenarioItem | undefined,
  words: ScenarioWords | undefined,
): { readonly lead?: string } {
  return item && words ? { lead: scenarioLead(item, words) } : {};
}

function NotFound(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  return (
    <div className="empty-state">
      <p className="empty-what">{texts('scenarios.notFound')}</p>
      <p>{texts('scenarios.notFoundHelp')}</p>
    </div>
  );
}

/** Scenarie — what one choice gives against the base, and everything that it rests on. */
export function ScenarioPage(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  const { scenarie = '' }: { scenarie?: string } = useParams({ strict: false });
  const words = useScenarioWords();
  const query = useScenario(scenarie);
  const missing = codeOf(query.error) === 'not-found';
  const title = query.data?.document.name ?? texts('scenarios.one');
  return (
    <Page title={title} {...leadOf(query.data, words)} context={null}>
      <p>
        <PageLink to="/scenarier">{texts('scenarios.back')}</PageLink>
      </p>
      {missing ? (
        <NotFound />
      ) : (
        <AnswerState query={{ ...query, data: words && query.data }} height="page">
          {(item) => (words ? <ScenarioContent item={item} words={words} /> : null)}
        </AnswerState>
      )}
    </Page>
  );
}
