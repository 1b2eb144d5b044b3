import { useContext, useEffect } from 'react';
import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { useTexts } from '../../lib/use-texts.ts';
import { ContextBar } from '../context-bar/context-bar.tsx';
import type { ContextOptions } from '../context-bar/context-fields.tsx';
import { FirstVisit } from '../context-bar/first-visit.tsx';
import { EmbeddingContext } from '../figure-card/embedding.ts';
import { OutsideNotice } from './outside-notice.tsx';
import { PrintHead } from './print-head.tsx';

/** A page of the dashboard. */
export interface PageProps {
  /** Heading, and the title of the browser's tab. */
  readonly title: string;
  /** The question the page answers, or its answer; empty while that is on its way. */
  readonly lead?: string;
  /** Lines kept for the answer, on a phone and on wider windows: what stands below does not move when it comes. */
  readonly leadLines?: readonly [phone: number, wide: number];
  /** Choices the context bar offers; null for a page without a context bar. */
  readonly context: ContextOptions | null;
  readonly children?: ReactNode;
}

function Lead({ lead, leadLines }: Required<Pick<PageProps, 'lead' | 'leadLines'>>): ReactElement {
  const [phone, wide] = leadLines;
  const lines = { '--phone-lines': phone, '--wide-lines': wide } as CSSProperties;
  return (
    <p className="lead" style={lines}>
      {lead}
    </p>
  );
}

/** Page — context bar, heading and content; names the browser's tab. */
export function Page({ title, lead, leadLines = [1, 1], context, children }: PageProps): ReactElement {
  const texts = useTexts();
  const tab = texts('shell.pageTitle', { page: title });
  // A page that only lends its figure to another one has no say in the tab's name.
  const lent = useContext(EmbeddingContext)?.show !== undefined;
  useEffect(() => {
    if (!lent) document.title = tab;
  }, [tab, lent]);
  return (
    <>
      {context && <ContextBar {...context} />}
      <div className="container page">
        <h1>{title}</h1>
        {context && <PrintHead />}
        {lead && <Lead lead={lead} leadLines={leadLines} />}
        {/* Below the sentence, so not before it: it would be pushed down under the reader's hand. */}
        {context && lead !== '' && <FirstVisit />}
        {context && <OutsideNotice />}
        {children}
      </div>
    </>
  );
}
