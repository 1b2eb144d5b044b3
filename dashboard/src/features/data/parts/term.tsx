import { useId } from 'react';
import type { ReactElement } from 'react';
import type { GlossaryEntry } from '@tilbudsvifte/locale/screens/glossary';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';
import { dataTexts } from '@tilbudsvifte/locale/screens/data';

/** A word of the glossary in running text. */
export interface TermProps {
  /** The word as it stands in the text. */
  readonly word: string;
  readonly entry: GlossaryEntry;
}

/** Term — opens its explanation in the browser's own popover: Escape and a click outside close it. */
export function Term({ word, entry }: TermProps): ReactElement {
  const texts = useTextsOf(dataTexts);
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {word}
      </button>
      <span id={id} popover="auto" className="term-popover" role="note">
        <strong>{entry.term}:</strong> {entry.definition}{' '}
        <PageLink to="/ordbog" hash={entry.key}>
          {texts('data.glossaryLink')}
        </PageLink>
      </span>
    </>
  );
}
