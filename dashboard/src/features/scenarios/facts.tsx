import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { ownerInWords } from './owner-in-words.ts';
import { readersInWords } from './readers-in-words.ts';
import type { ScenarioWords } from './use-scenario-words.ts';

/** What a scenario rests on. */
export interface FactsProps {
  readonly item: ScenarioItem;
  readonly words: ScenarioWords;
}

/** Facts of a scenario — everything its result follows from, so that anybody can calculate it again. */
export function Facts({ item, words }: FactsProps): ReactElement {
  const { texts, language, areaName } = words;
  const everybodys = useTexts();
  const { document, edition, sha256, computedAt } = item;
  const methods = Object.entries(document.methods).map(([key, version]) => `${key} ${version}`);
  const facts: readonly (readonly [string, string])[] = [
    [texts('scenario.edition'), edition.label],
    [texts('scenario.area'), areaName(document.area)],
    [texts('scenario.horizon'), String(document.horizonYear)],
    [texts('scenario.seed'), String(document.seed)],
    [texts('scenario.owner'), ownerInWords(item, words, everybodys)],
    [texts('scenario.sharedWith'), readersInWords(item, words)],
    ...(computedAt === null
      ? []
      : [[texts('scenario.computedAt'), formatDate(computedAt, language)] as const]),
    ...(methods.length === 0 ? [] : [[texts('scenario.methods'), methods.join(', ')] as const]),
    [texts('scenario.hash'), sha256],
  ];
  return (
    <dl className="fact-list wide scenario-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
