import type { ReactElement } from 'react';
import { documentOfferTexts } from '@tilbudsvifte/locale/screens/document-offers';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';

const formats = ['pdf', 'docx'] as const;

/** What is offered, and where it is made. */
export interface DocumentLinksProps {
  readonly what: 'annex' | 'agreement';
  /** Address under `/api`. */
  readonly path: string;
  /** Edition and other choices of the page. */
  readonly asked: Readonly<Record<string, string>>;
}

/** Document links — one thing as files to take away, in the language of the page. */
export function DocumentLinks({ what, path, asked }: DocumentLinksProps): ReactElement {
  const texts = useTextsOf(documentOfferTexts);
  const l = useLanguage();
  return (
    <ul className="file-list">
      {formats.map((format) => (
        <li key={format}>
          <a href={`/api${path}?${new URLSearchParams({ ...asked, format, l }).toString()}`} download>
            {texts(`offer.${what}.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
