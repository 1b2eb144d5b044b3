import type { ReactElement } from 'react';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { Section } from '../../../components/page/section.tsx';
import { useLevers, useScenarioResult } from '../../../lib/queries/use-scenarios.ts';
import type { ScenarioComparison, ScenarioItem } from '../../../lib/scenario-answers.ts';
import { ScenarioStatusWord } from '../scenario-status.tsx';
import type { ScenarioWords } from '../use-scenario-words.ts';
import { comparedBy } from './compared-by.ts';
import { ComparedSlope, ComparedTable } from './comparison-cards.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { Guard } from './guard.tsx';

/** A comparison with the words for it. */
export interface ComparisonProps {
  readonly answer: ScenarioComparison;
  readonly words: ScenarioWords;
}

function Compared({
  scenarios,
  words,
}: {
  readonly scenarios: readonly ScenarioItem[];
  readonly words: ScenarioWords;
}): ReactElement {
  return (
    <ul className="compared-list">
      {scenarios.map(({ id, status, document, edition }) => (
        <li key={id} className="card">
          <h3>
            <PageLink to="/scenarier/$scenarie" params={{ scenarie: id }}>
              {document.name}
            </PageLink>
          </h3>
          <p>{document.question}</p>
          <p className="round-facts">
            <ScenarioStatusWord status={status} />
            <span>{words.texts(`scenarios.kind.${document.kind}`)}</span>
            <span>{words.texts('editor.edition', { edition: edition.label })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Outcomes({
  answer,
  words,
  first,
}: ComparisonProps & { readonly first: ScenarioItem }): ReactElement {
  // What the figures rest on is told by the first scenario's own result.
  const query = useScenarioResult(first);
  return (
    <AnswerState query={query} height="figure">
      {({ basis }) => (
        <div className="stack">
          <ComparedTable answer={answer} words={words} basis={basis} />
          <ComparedSlope answer={answer} words={words} basis={basis} />
        </div>
      )}
    </AnswerState>
  );
}

function Differences({
  answer,
  words,
  first,
}: ComparisonProps & { readonly first: ScenarioItem }): ReactElement {
  const { kind, area, edition } = first.document;
  const query = useLevers({ kind, area, edition });
  return (
    <AnswerState query={query} height="card">
      {({ levers }) => <DifferenceTable answer={answer} words={words} kind={kind} levers={levers} />}
    </AnswerState>
  );
}

/** Content of the comparison: what stands in its way, what the scenarios give, where their assumptions differ. */
export function ComparisonContent({ answer, words }: ComparisonProps): ReactElement {
  const { texts } = words;
  const [first] = answer.scenarios;
  const sameKind = answer.scenarios.every(({ document }) => document.kind === first?.document.kind);
  return (
    <>
      <Guard guard={answer.guard} words={words} />
      <Section title={texts('scenarios.list')}>
        <Compared scenarios={answer.scenarios} words={words} />
      </Section>
      {first && comparedBy(answer).length > 0 && (
        <Section title={texts('comparison.outcomes')}>
          <Outcomes answer={answer} words={words} first={first} />
        </Section>
      )}
      {first && sameKind && (
        <Section title={texts('comparison.differences')}>
          <Differences answer={answer} words={words} first={first} />
        </Section>
      )}
    </>
  );
}
