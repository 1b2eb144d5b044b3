import type { ReactElement } from 'react';
import { Page } from '../../components/page/page.tsx';
import { useTexts } from '../../lib/use-texts.ts';

/** Mangler — for which target groups places are missing, and where. */
export function GapsPage(): ReactElement {
  const texts = useTexts();
  return <Page title={texts('gaps.title')} lead={texts('gaps.question')} context={{ targetGroup: true }} />;
}
