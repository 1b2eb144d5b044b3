import type { ReactElement } from 'react';
import { AnswerState } from '../../components/empty-state/answer-state.tsx';
import { Notices } from '../../components/notices/notices.tsx';
import { Section } from '../../components/page/section.tsx';
import { useLevers, useScenarioResult } from '../../lib/queries/use-scenarios.ts';
import { useSession } from '../../lib/queries/use-session.ts';
import type { ScenarioAnswer, ScenarioItem } from '../../lib/scenario-answers.ts';
import { Assumptions } from './assumptions-section.tsx';
import { BridgeCard } from './bridge-card.tsx';
import { CheckResult } from './check-result.tsx';
import { Facts } from './facts.tsx';
import { NewerData } from './newer-data.tsx';
import { OutcomesCard } from './outcomes-card.tsx';
import { ResultOfKind } from './result-of-kind.tsx';
import { RunProgress } from './run-progress.tsx';
import { ScenarioActions } from './scenario-actions.tsx';
import { makesScenarios } from './scenario-maker.ts';
import { ScenarioStatusWord } from './scenario-status.tsx';
import type { ScenarioWords } from './use-scenario-words.ts';

/** One scenario with everything about it. */
export interface ScenarioContentProps {
  readonly item: ScenarioItem;
  readonly words: ScenarioWords;
}

// The figures count what is withheld, and say who has reported.
const inFigures = ['coverage-partial', 'withheld-cells'];

function Result({
  item,
  words,
  result,
}: ScenarioContentProps & { readonly result: ScenarioAnswer }): ReactElement {
  const { document } = item;
  const { texts } = words;
  const { kind, area, edition } = document;
  const levers = useLevers({ kind, area, edition }).data?.levers ?? [];
  return (
    <>
      <Notices notices={result.notices.filter(({ code }) => !inFigures.includes(code))} />
      <Section title={texts('scenario.outcomes')}>
        <OutcomesCard result={result} document={document} words={words} />
      </Section>
      <Section title={texts('scenario.bridge')}>
        <BridgeCard result={result} document={document} levers={levers} words={words} />
      </Section>
      <ResultOfKind result={result} document={document} />
    </>
  );
}

function AssumptionsSection({ item, words }: ScenarioContentProps): ReactElement {
  const { kind, area, edition } = item.document;
  const query = useLevers({ kind, area, edition });
  return (
    <Section title={words.texts('scenario.assumptions')}>
      <AnswerState query={query} height="card">
        {({ levers }) => <Assumptions document={item.document} levers={levers} words={words} />}
      </AnswerState>
    </Section>
  );
}

/** Content of a scenario's page: what it gives, why, on which assumptions, and what can be done with it. */
export function ScenarioContent({ item, words }: ScenarioContentProps): ReactElement {
  const { texts } = words;
  const { data: session } = useSession();
  const maker = makesScenarios(session);
  const query = useScenarioResult(item);
  const result = query.data;
  const { newestEdition } = item;
  return (
    <>
      <p className="round-facts">
        <ScenarioStatusWord status={item.status} />
        <span>{texts('scenario.question', { question: item.document.question })}</span>
      </p>
      {newestEdition && (
        <NewerData item={item} newest={newestEdition} result={result} words={words} maker={maker} />
      )}
      <RunProgress item={item} words={words} />
      {item.computedAt !== null && (
        <AnswerState query={query} height="figure">
          {(answer) => <Result item={item} words={words} result={answer} />}
        </AnswerState>
      )}
      <AssumptionsSection item={item} words={words} />
      <Section title={texts('scenario.facts')}>
        <Facts item={item} words={words} />
        {maker && item.computedAt !== null && <CheckResult item={item} words={words} />}
      </Section>
      <Section title={texts('scenario.actions')}>
        <ScenarioActions item={item} words={words} maker={maker} tables={Object.keys(result?.tables ?? {})} />
      </Section>
    </>
  );
}
