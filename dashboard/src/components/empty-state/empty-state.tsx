import type { ReactElement } from 'react';
import type { Texts } from '@tilbudsvifte/locale';
import { useTexts } from '../../lib/use-texts.ts';

/** Why a figure has nothing to draw. The sixth state, an error, is `LoadError`. */
export type EmptyReason =
  | { readonly kind: 'no-rows'; readonly onReset?: () => void }
  | {
      readonly kind: 'not-reported';
      readonly municipality: string;
      readonly period: string;
      readonly last?: string;
    }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'withheld'; readonly threshold: number }
  | { readonly kind: 'not-published'; readonly period: string; readonly date?: string };

function sentences(reason: EmptyReason, texts: Texts): readonly string[] {
  switch (reason.kind) {
    case 'no-rows':
      return [texts('state.noRows'), texts('state.noRowsHelp')];
    case 'not-reported': {
      const { municipality, period, last } = reason;
      const main = texts('state.notReported', { municipality, period });
      return last === undefined ? [main] : [main, texts('state.lastReported', { period: last })];
    }
    case 'not-applicable':
      return [texts('state.notApplicable')];
    case 'withheld':
      return [texts('state.withheld', { threshold: reason.threshold })];
    case 'not-published': {
      const { period, date } = reason;
      return [
        date === undefined
          ? texts('state.notPublishedNoDate', { period })
          : texts('state.notPublished', { period, date }),
      ];
    }
  }
}

/** Empty state — what is missing, why, and what to do; drawn with the same mark as single missing values. */
export function EmptyState({ reason }: { readonly reason: EmptyReason }): ReactElement {
  const texts = useTexts();
  const [first, ...more] = sentences(reason, texts);
  const onReset = reason.kind === 'no-rows' ? reason.onReset : undefined;
  return (
    <div className={`empty-state empty-${reason.kind}`}>
      <p className="empty-what">{first}</p>
      {more.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {onReset && (
        <button type="button" className="button" onClick={onReset}>
          {texts('state.resetFilters')}
        </button>
      )}
    </div>
  );
}
