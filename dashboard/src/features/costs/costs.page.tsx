import type { ReactElement } from 'react';
import { Page } from '../../components/page/page.tsx';
import { useTexts } from '../../lib/use-texts.ts';

/** Økonomi — how expenditure has developed, and what the change consists of. */
export function CostsPage(): ReactElement {
  const texts = useTexts();
  return <Page title={texts('costs.title')} lead={texts('costs.question')} context={{}} />;
}
