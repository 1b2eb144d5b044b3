import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import { useWorkGroupings } from '../../lib/queries/use-work-lists.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { periodText } from '../../lib/period-text.ts';
import { PhaseWord } from './phase-word.tsx';
import { roundSummary } from './round-summary.ts';
import { WhenSentence } from './when-sentence.tsx';

/** A round in words: how complete and how timely, the deadline, and what it asks for. */
export function RoundFacts({ status }: { readonly status: Schema<'RoundStatus'> }): ReactElement {
  const texts = useTexts();
  const words = useWorkTexts();
  const language = useLanguage();
  const { data: areas = [] } = useWorkGroupings();
  const { round } = status;
  const area = areas.find(({ code }) => code === round.area);
  return (
    <>
      <p className="lead">
        {round.phase !== 'planned' && `${roundSummary(status, words)} `}
        <WhenSentence round={round} />
      </p>
      <dl className="fact-list wide">
        <div>
          <dt>{words('rounds.phase')}</dt>
          <dd>
            <PhaseWord phase={round.phase} />
          </dd>
        </div>
        <div>
          <dt>{words('rounds.period')}</dt>
          <dd>{periodText(round.period, language)}</dd>
        </div>
        <div>
          <dt>{words('rounds.area')}</dt>
          <dd>{area ? nameOf(area, language) : round.area}</dd>
        </div>
        <div>
          <dt>{words('rounds.kinds')}</dt>
          <dd>{round.kinds.map((kind) => texts(`kind.${kind}`)).join(', ')}</dd>
        </div>
        {round.note !== '' && (
          <div>
            <dt>{words('rounds.note')}</dt>
            <dd className="as-typed">{round.note}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
