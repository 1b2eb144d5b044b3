import type { ReactElement } from 'react';
import type { MissingReason } from '@tilbudsvifte/planning';
import { EmptyState } from '../../components/empty-state/empty-state.tsx';
import { useTexts } from '../../lib/use-texts.ts';

/** A gap without a number, and whose it is. */
export interface MissingGapProps {
  readonly reason: MissingReason;
  /** Municipality or area the number is about. */
  readonly place: string;
  readonly year: string;
  readonly threshold: number;
}

/** Why there is no number here, and what that means. */
export function MissingGap({ reason, place, year, threshold }: MissingGapProps): ReactElement {
  const texts = useTexts();
  if (reason === 'withheld') return <EmptyState reason={{ kind: 'withheld', threshold }} />;
  if (reason === 'not-reported')
    return <EmptyState reason={{ kind: 'not-reported', municipality: place, period: year }} />;
  if (reason === 'not-applicable' || reason === 'no-demand')
    return <EmptyState reason={{ kind: 'not-applicable' }} />;
  return <p>{texts(`missing.${reason}.explain`)}</p>;
}
