import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api.ts';
import { useTexts } from '../../lib/use-texts.ts';
import { sourceNames } from './source-line.ts';

const explained = [
  'supply-gap',
  'erlang-b',
  'shared-supply',
  'service-range-coverage',
  'fixed-prices',
  'shapley-decomposition',
  'interquartile-score',
  'great-circle',
  'damped-drift',
  'rolling-origin',
  'split-conformal',
  'naive-forecast',
  'pooling-gain',
  'seat-clusters',
  'catchment-access',
  'reach',
  'road-distance',
  'effective-buyers',
  'rate-target',
  'budget-certainty',
  'pooled-buffer',
  'period-occupancy',
  'reachable-occupancy',
  'specialisation-risk',
] as const;

// A method of a newer server is named without a sentence.
const isExplained = (key: string): key is (typeof explained)[number] =>
  explained.some((known) => known === key);

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
        {basis.methods.length > 0 && <dt>{texts('card.calculation')}</dt>}
        {basis.methods.map(({ key, version }) => (
          <dd key={key}>
            {isExplained(key) && `${texts(`calculation.${key}`)} `}
            {texts('source.method', { method: `${key} ${version}` })}
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
