import type { ReactElement } from 'react';
import { calculationText } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { useLanguage, useTexts } from '../../lib/use-texts.ts';
import { sourceNames } from './source-line.ts';

/** What "Om tallet" tells. */
export interface AboutFigureProps {
  readonly definition: string;
  readonly basis: Schema<'Basis'>;
  readonly group: string;
}

/** Om tallet — the definition, and the methods with their versions, by which anyone can compute the figure again. */
export function AboutFigure({ definition, basis, group }: AboutFigureProps): ReactElement {
  const texts = useTexts();
  const language = useLanguage();
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
        {basis.methods.length > 0 && <dt>{texts('card.calculation')}</dt>}
        {basis.methods.map(({ key, version }) => (
          <dd key={key}>
            {`${calculationText(key, language) ?? ''} ${texts('source.method', { method: `${key} ${version}` })}`.trim()}
          </dd>
        ))}
        <dt>{texts('card.basis')}</dt>
        <dd>{texts('source.source', { source: sourceNames(basis, texts).join(', ') })}</dd>
        {basis.dataAsOf !== null && <dd>{texts('source.asOf', { date: basis.dataAsOf })}</dd>}
        <dd>
          {texts('source.reported', { reported: basis.coverage.reported, expected: basis.coverage.expected })}
        </dd>
      </dl>
    </details>
  );
}
