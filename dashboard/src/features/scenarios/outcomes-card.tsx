import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { SlopeCard } from './slope-card.tsx';
import { TableCard } from './table-card.tsx';
import { toOutcomesFigure } from './to-outcomes-figure.ts';
import type { OutcomesOf } from './to-outcomes-figure.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** Outcomes card — base, scenario and difference of every outcome. */
export function OutcomesCard({
  result,
  document,
  words,
}: OutcomesOf & { readonly words: ScenarioWords }): ReactElement {
  const figure = useMemo(() => toOutcomesFigure({ result, document }, words), [result, document, words]);
  const { slope, model } = figure;
  return slope ? (
    <SlopeCard {...figure} slope={slope} />
  ) : (
    <TableCard model={model} language={words.language} />
  );
}
