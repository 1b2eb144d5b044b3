import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** A part of a page with its own heading; figure cards stand in sections, so that headings skip no level. */
export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Section — an h2 and what belongs to it; its headline-bearing cards are h3. */
export function Section({ title, children }: SectionProps): ReactElement {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
