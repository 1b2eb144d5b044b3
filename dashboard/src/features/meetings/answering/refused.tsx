import type { ReactElement } from 'react';
import { answeringTexts } from '@tilbudsvifte/locale/screens/meetings';
import { PageLink } from '../../../components/page-link/page-link.tsx';
import { useTextsOf } from '../../../lib/use-texts-of.ts';

/** Why a link cannot be answered with. */
export type Refusal = 'used' | 'closed' | 'unknown';

const refusals: Readonly<Record<string, Refusal>> = {
  'survey-answered': 'used',
  'survey-not-open': 'closed',
  'not-found': 'unknown',
  'bad-parameter': 'unknown',
};

/** Refusal by the code of a problem; nothing for what may pass, such as a lost connection. */
export const refusalOf = (code: string): Refusal | undefined => refusals[code];

/** A link that cannot be answered with: why, and what to do next. */
export function Refused({ refusal }: { readonly refusal: Refusal }): ReactElement {
  const texts = useTextsOf(answeringTexts);
  return (
    <div className="empty-state" role="alert">
      <p className="empty-what">{texts(`answering.${refusal}`)}</p>
      <p>{texts(`answering.${refusal}Help`)}</p>
      <p>
        <PageLink to="/moeder">{texts('answering.meetings')}</PageLink>
      </p>
    </div>
  );
}
