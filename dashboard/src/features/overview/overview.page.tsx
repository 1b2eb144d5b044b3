import type { ReactElement } from 'react';
import { Page } from '../../components/page/page.tsx';
import { useTexts } from '../../lib/use-texts.ts';

/** Overblik — what one must know before the meeting. */
export function OverviewPage(): ReactElement {
  const texts = useTexts();
  return <Page title={texts('overview.title')} context={{}} />;
}
