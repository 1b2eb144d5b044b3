import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import { useTexts } from '../../lib/use-texts.ts';

/** What "Om tallet" tells. */
export interface AboutFigureProps {
  readonly definition: string;
  readonly basis: Schema<'Basis'>;
  readonly group: string;
}

/** Om tallet — the definition, and the methods with their versions, by which anyone can compute the figure again. */
export function AboutFigure({ definition, basis, group }: AboutFigureProps): ReactElement {
  const texts = useTexts();
  return (
    <details className="menu" name={group}>
      <summary className="button">{texts('card.about')}</summary>
      <dl className="about">
        {definition !== '' && (
          <>
            <dt>{texts('card.definition')}</dt>
            <dd>{definition}</dd>
          </>
        )}
        <dt>{texts('card.calculation')}</dt>
        {basis.methods.map(({ key, version }) => (
          <dd key={key}>{texts('source.method', { method: `${key} ${version}` })}</dd>
        ))}
      </dl>
    </details>
  );
}
