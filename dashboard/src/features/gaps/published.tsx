import type { ReactElement } from 'react';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import type { GapsAnswer } from './gap-view.ts';

/** A year nobody has reported for has no figures yet; a sum of nothing would read as no shortage. */
export function Published({
  answer,
  children,
}: {
  readonly answer: GapsAnswer;
  readonly children: ReactElement;
}): ReactElement {
  const { coverage, period } = answer.basis;
  return coverage.reported > 0 ? (
    children
  ) : (
    <EmptyState reason={{ kind: 'not-published', period: period.to }} />
  );
}
