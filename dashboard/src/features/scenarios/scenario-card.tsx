import { useId } from 'react';
import type { ReactElement } from 'react';
import {
  differenceInWords,
  figureInWords,
  outcomeInWords,
  whenInWords,
} from '@tilbudsvifte/locale/screens/scenarios';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { ScenarioItem } from '../../lib/scenario-answers.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { ownerInWords } from './owner-in-words.ts';
import { ScenarioStatusWord } from './scenario-status.tsx';
import type { ScenarioWords } from './use-scenario-words.ts';

/** One scenario of the list. */
export interface ScenarioCardProps {
  readonly item: ScenarioItem;
  readonly words: ScenarioWords;
  readonly picked: boolean;
  /** The one scenario that is picked, when it is another. */
  readonly against: ScenarioItem | undefined;
  /** Whether it may be picked: three already are. */
  readonly full: boolean;
  readonly onPick: (picked: boolean) => void;
}

/** The first outcome of a scenario in one line, or that there is none yet. */
function keyResult({ keyOutcome, document }: ScenarioItem, { texts, language }: ScenarioWords): string {
  if (!keyOutcome) return texts('scenarios.notComputed');
  const { outcome, unit, year, scenario, difference } = keyOutcome;
  return texts('scenarios.keyResult', {
    outcome: outcomeInWords(document.kind, outcome, language),
    when: whenInWords(year, language),
    amount: figureInWords(scenario, unit, language),
    difference: differenceInWords(difference, unit, language),
  });
}

/** Card of a scenario — name, question, whose it is, how far it has come, what it gives and whether the data is newer. */
export function ScenarioCard({
  item,
  words,
  picked,
  against,
  full,
  onPick,
}: ScenarioCardProps): ReactElement {
  const { texts } = words;
  const everybodys = useTexts();
  const heading = useId();
  const { document, status, newestEdition } = item;
  return (
    <li className="card scenario-card" aria-labelledby={heading}>
      <p className="eyebrow">{texts(`scenarios.kind.${document.kind}`)}</p>
      <h3 id={heading}>
        <PageLink to="/scenarier/$scenarie" params={{ scenarie: item.id }}>
          {document.name}
        </PageLink>
      </h3>
      <p>{document.question}</p>
      <p className="scenario-result">{keyResult(item, words)}</p>
      <p className="round-facts">
        <ScenarioStatusWord status={status} />
        <span>{texts('scenarios.owner', { owner: ownerInWords(item, words, everybodys) })}</span>
        <span>{texts('scenarios.changed', { at: item.changedAt })}</span>
      </p>
      {newestEdition && (
        <p className="scenario-newer">{texts('scenarios.newer', { edition: newestEdition.label })}</p>
      )}
      <label className="checkbox">
        <input
          type="checkbox"
          checked={picked}
          disabled={full && !picked}
          aria-label={texts('scenarios.pick', { name: document.name })}
          onChange={(event) => onPick(event.target.checked)}
        />
        {texts('scenarios.pickLabel')}
      </label>
      {against && (
        <PageLink to="/scenarier/sammenlign" search={{ sc: [against.id, item.id] }}>
          {texts('scenarios.compareWith', { name: document.name, other: against.document.name })}
        </PageLink>
      )}
    </li>
  );
}
