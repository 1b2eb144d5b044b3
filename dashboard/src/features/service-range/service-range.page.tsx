import type { ReactElement, ReactNode } from 'react';
import { Page } from '../../components/page/page.tsx';
import { useTexts } from '../../lib/use-texts.ts';

/** Tilbudsvifte — which services exist, and where there are holes; the list of services stands below. */
export function ServiceRangePage({ services }: { readonly services: ReactNode }): ReactElement {
  const texts = useTexts();
  return (
    <Page title={texts('range.title')} lead={texts('range.question')} context={{ targetGroup: true }}>
      {services}
    </Page>
  );
}
