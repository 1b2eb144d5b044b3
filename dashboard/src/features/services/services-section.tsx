import type { ReactElement } from 'react';
import { Section } from '../../components/page/section.tsx';
import { useTexts } from '../../lib/use-texts.ts';

/** Find tilbud — the services of the register that match what was chosen. */
export function ServicesSection(): ReactElement {
  const texts = useTexts();
  return <Section title={texts('services.title')}>{null}</Section>;
}
