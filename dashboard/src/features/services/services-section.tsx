import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../../lib/use-texts.ts';

/** Find tilbud — the services of the register that match what was chosen. */
export function ServicesSection(): ReactElement {
  const texts = useTexts();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts('services.title')}</h2>
    </section>
  );
}
