import type { ReactElement } from 'react';
import { notificationTexts } from '@tilbudsvifte/locale/screens/notifications';
import { useTextsOf } from '../../lib/use-texts-of.ts';
import { useLanguage } from '../../lib/use-texts.ts';

/** The whole answer as a document, in the language of the page. */
export function DocumentLinks({ notification }: { readonly notification: string }): ReactElement {
  const texts = useTextsOf(notificationTexts);
  const language = useLanguage();
  return (
    <ul className="file-list" aria-label={texts('notification.document')}>
      {(['pdf', 'docx'] as const).map((format) => (
        <li key={format}>
          <a href={`/api/notifications/${notification}/document?format=${format}&l=${language}`} download>
            {texts(`notification.document.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
