import type { ReactElement } from 'react';
import { PageLink } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { editionName } from '../../lib/queries/select-edition.ts';
import { useWorkTexts } from '../../lib/use-work-texts.ts';

/** Outcome of a publication that ended while the page was open: the edition, or why there is none. */
export function PublicationOutcome({
  publication: { state, label, editionId = '' },
}: {
  readonly publication: Schema<'PublicationItem'>;
}): ReactElement {
  const texts = useWorkTexts();
  if (state !== 'done')
    return (
      <p className="problem-notice" role="alert">
        {texts('publications.failed', { label })}
      </p>
    );
  return (
    <p className="done-notice" role="status">
      {texts('publications.done', { label })}{' '}
      <PageLink to="/" search={{ dv: editionName({ id: editionId, label }) }}>
        {texts('publications.seeEdition')}
      </PageLink>
    </p>
  );
}
