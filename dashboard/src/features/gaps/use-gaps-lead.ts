import { useAnalysis } from '../../lib/queries/use-analysis.ts';
import { useChoices } from '../../lib/use-choices.ts';
import { ruleSentence } from './gap-rule.ts';
import type { GapView } from './gap-view.ts';
import { regionHeadline } from './region-headline.ts';
import { toGroupGapFigure } from './to-group-gap-figure.ts';
import { useGapQuestion } from './use-gap-view.ts';

/** What Mangler opens with — the chosen target group, else the whole area, and what counts as required; nothing before the answer is there. */
export function useGapsLead(view: GapView): string | undefined {
  const { targetGroup } = useChoices();
  // The same question as the card below asks, so nothing more is fetched.
  const { data } = useAnalysis('supply-gaps', { ...useGapQuestion(), by: 'targetGroup' });
  if (!data || data.basis.coverage.reported === 0) return undefined;
  const said = (headline: string): string => `${headline} ${ruleSentence(view)}`;
  if (!targetGroup) return said(regionHeadline(data, view, 'maalgruppe').headline);
  const row = data.figures.find((one) => one.targetGroup === targetGroup.code);
  return row && said(toGroupGapFigure({ row, cells: { ...data, figures: [] } }, view).model.headline);
}
