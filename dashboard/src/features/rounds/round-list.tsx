import type { ReactElement } from 'react';
import { compareDanish } from '@tilbudsvifte/locale';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { useRoundStatus } from '../../lib/queries/use-rounds.ts';
import { useMunicipalityName } from '../../lib/queries/use-work-lists.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { periodText } from '../../lib/period-text.ts';
import { PhaseWord } from './phase-word.tsx';
import { WhenSentence } from './when-sentence.tsx';
import { whoIsMissing } from './who-is-missing.ts';

type Round = Schema<'RoundItem'>;

function Missing({ forms }: Pick<Schema<'RoundStatus'>, 'forms'>): ReactElement {
  const texts = useWorkTexts();
  const nameOf = useMunicipalityName();
  const { all, some } = whoIsMissing(forms);
  const named = (codes: readonly string[]) => ({
    n: codes.length,
    names: codes.map(nameOf).sort(compareDanish).join(', '),
  });
  return (
    <>
      {all.length > 0 && <p>{texts('rounds.missingAll', named(all))}</p>}
      {some.length > 0 && <p>{texts('rounds.missingSome', named(some))}</p>}
    </>
  );
}

function Completeness({ id }: { readonly id: string }): ReactElement | null {
  const texts = useWorkTexts();
  const { data } = useRoundStatus(id);
  if (!data) return null;
  const { submitted, forms } = data;
  return (
    <>
      <p className="round-complete">
        <progress max={Math.max(submitted.of, 1)} value={submitted.done} aria-hidden="true" />
        {texts('rounds.completeOf', { ...submitted })}
      </p>
      <Missing forms={forms} />
    </>
  );
}

function RoundCard({ round }: { readonly round: Round }): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
  const { id, label, period, kinds, phase } = round;
  return (
    <li className="card round-card">
      <h3>
        <PageLink to="/runder/$runde" params={{ runde: id }}>
          {label}
        </PageLink>
      </h3>
      <p className="round-facts">
        <PhaseWord phase={phase} />
        <span>{periodText(period, language)}</span>
        <span>{kinds.map((kind) => texts(`kind.${kind}`)).join(', ')}</span>
      </p>
      <p>
        <WhenSentence round={round} />
      </p>
      {phase !== 'planned' && <Completeness id={id} />}
    </li>
  );
}

/** List of rounds — each with its phase, deadline in words, how much has come, and from whom it has not. */
export function RoundList({ rounds }: { readonly rounds: readonly Round[] }): ReactElement {
  return (
    <ul className="round-list">
      {rounds.map((round) => (
        <RoundCard key={round.id} round={round} />
      ))}
    </ul>
  );
}
