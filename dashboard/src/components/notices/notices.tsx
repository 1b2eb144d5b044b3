import type { ReactElement } from 'react';
import { noticeText } from '@tilbudsvifte/locale';
import type { NoticeCode } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { useLanguage } from '../../lib/use-texts.ts';

// The synthetic notice has its own banner on every page.
const shownElsewhere = 'synthetic';

/** Notices of an answer: what the reader must know before using its figures. Nothing when there are none. */
export function Notices({ notices }: { readonly notices: readonly Schema<'Notice'>[] }): ReactElement | null {
  const language = useLanguage();
  const shown = notices.filter(({ code }) => code !== shownElsewhere);
  if (shown.length === 0) return null;
  return (
    <ul className="notices">
      {shown.map(({ code, params }) => (
        <li key={`${code} ${JSON.stringify(params)}`} className="notice">
          {noticeText(code as NoticeCode, params, language)}
        </li>
      ))}
    </ul>
  );
}
