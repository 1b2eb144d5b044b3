import type { ReactElement } from 'react';
import { useWorkTexts } from '../../lib/use-work-texts.ts';
import { FormState } from './form-state.tsx';

const states = [
  'missing',
  'reading',
  'refused',
  'draft',
  'submitted',
  'returned',
  'approved',
  'accepted',
] as const;

/** Legend of the matrix — what each state means and whom it waits for, in the order in which a form passes them. */
export function MatrixLegend(): ReactElement {
  const texts = useWorkTexts();
  return (
    <details className="legend">
      <summary>{texts('round.legend')}</summary>
      <ul>
        {states.map((state) => (
          <li key={state}>
            <FormState state={state} /> – {texts(`round.legend.${state}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
