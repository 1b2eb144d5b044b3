import type { ReactElement } from 'react';
import { scenariosSentence, scenariosTexts } from '@tilbudsvifte/locale/screens/scenarios';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../components/page-link/page-link.tsx';
import { Page } from '../../components/page/page.tsx';
import { Section } from '../../components/page/section.tsx';
import { useScenarios } from '../../lib/queries/use-scenarios.ts';
import { useSession } from '../../lib/queries/use-session.ts';
import { scenarioKinds } from '../../lib/scenario-answers.ts';
import type { ScenarioList } from '../../lib/scenario-answers.ts';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';
import { ScenarioCards } from './scenario-list.tsx';
import { makesScenarios } from './scenario-maker.ts';
import { UploadScenario } from './upload-scenario.tsx';
import { useScenarioWords } from './use-scenario-words.ts';

function NewScenarios(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  return (
    <>
      <Section title={texts('scenarios.new')}>
        <p>{texts('scenarios.newLead')}</p>
        <ul className="scenario-kinds">
          {scenarioKinds.map((kind) => (
            <li key={kind}>
              <PageLink to="/scenarier/ny" search={{ slags: kind }} className="button">
                {texts('scenarios.newOf', { kind: texts(`scenarios.kind.${kind}`) })}
              </PageLink>
              <span className="hint">{texts(`scenarios.kindAsks.${kind}`)}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={texts('scenarios.fromFile')}>
        <UploadScenario />
      </Section>
    </>
  );
}

function countsOf({ scenarios }: ScenarioList) {
  return {
    scenarios: scenarios.length,
    decided: scenarios.filter(({ status }) => status === 'decided').length,
    newer: scenarios.filter(({ newestEdition }) => newestEdition !== null).length,
  };
}

/** Scenarier — what there is to choose between; those who make scenarios begin one here. */
export function ScenariosPage(): ReactElement {
  const texts = useTextsOf(scenariosTexts);
  const language = useLanguage();
  const { data: session } = useSession();
  const words = useScenarioWords();
  const query = useScenarios();
  const lead = query.data ? scenariosSentence(countsOf(query.data), language) : texts('scenarios.question');
  return (
    <Page title={texts('scenarios.title')} lead={lead} context={null}>
      <Section title={texts('scenarios.list')}>
        <AnswerState query={{ ...query, data: words && query.data }} height="list">
          {(list) => (words ? <ScenarioCards list={list} words={words} /> : null)}
        </AnswerState>
      </Section>
      {makesScenarios(session) && <NewScenarios />}
    </Page>
  );
}
