import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '@tilbudsvifte/locale';
import { evidenceTexts } from '@tilbudsvifte/locale/screens/agreement';
import { AnswerState } from '../../../components/empty-state/answer-state.tsx';
import type { Schema } from '../../../lib/api.ts';
import { useEvidence } from '../../../lib/queries/use-agreements.ts';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { useLanguage } from '../../../lib/use-texts.ts';
import { analysisWord } from './analysis-word.ts';
import { EvidenceFacts } from './evidence-facts.tsx';
import { FrozenFigures } from './frozen-figures.tsx';

// Its words about failures are those of the work screens.
const EvidenceCheck = lazy(() =>
  import('./evidence-check.tsx').then((file) => ({ default: file.EvidenceCheck })),
);

const RemoveEvidence = lazy(() =>
  import('./remove-evidence.tsx').then((file) => ({ default: file.RemoveEvidence })),
);

function Since({ newer }: { readonly newer: Schema<'EvidenceItem'>['newer'] }): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  if (newer === null) return <p>{texts('evidence.since.none')}</p>;
  const edition = newer.edition.label;
  if (newer.figuresDiffer === null) return <p>{texts('evidence.since.gone', { edition })}</p>;
  if (!newer.figuresDiffer) return <p>{texts('evidence.since.same', { edition })}</p>;
  return (
    <p>
      <span className="state-chip attention">{texts('evidence.since.new')}</span>{' '}
      {texts('evidence.since.differs', { edition })} {texts('evidence.since.caution')}
    </p>
  );
}

/** Frozen figures of a decision — why they are here, the figures, what they rest on, and what has happened since. */
export function EvidenceCard({
  note,
  mayRemove,
}: {
  readonly note: Schema<'EvidenceNote'>;
  readonly mayRemove: boolean;
}): ReactElement {
  const texts = useTextsOf(evidenceTexts);
  const language = useLanguage();
  const query = useEvidence(note.id);
  const title = analysisWord(note.request, texts);
  return (
    <article className="card evidence-card">
      <p className="eyebrow">
        {texts('evidence.frozen', { date: formatDate(note.addedAt, language), edition: note.edition.label })}
      </p>
      <h3>{title}</h3>
      {note.note !== '' && <p className="as-typed">{note.note}</p>}
      <AnswerState query={query} height="card">
        {(evidence) => (
          <>
            <FrozenFigures evidence={evidence} title={title} />
            <EvidenceFacts evidence={evidence} />
            <h4>{texts('evidence.since')}</h4>
            <Since newer={evidence.newer} />
            <Suspense fallback={null}>
              <EvidenceCheck evidence={evidence.id} />
              {mayRemove && <RemoveEvidence evidence={evidence.id} title={title} />}
            </Suspense>
          </>
        )}
      </AnswerState>
    </article>
  );
}
