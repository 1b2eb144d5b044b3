import type { ReactElement } from 'react';

/** Details panel — the fixed place below a figure for the sentence of the mark in focus; read out politely. */
export function DetailsPanel({ id, text }: { readonly id: string; readonly text: string }): ReactElement {
  return (
    <p id={id} className="chart-details" aria-live="polite">
      {text}
    </p>
  );
}
