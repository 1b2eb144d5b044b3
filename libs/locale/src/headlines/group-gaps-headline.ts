import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { gapsHeadline } from './gaps-headline.ts';
import type { Headline, HeadlineBasis } from './headline.ts';
import { compareGaps } from './order-by-gap.ts';
import type { Gapped } from './order-by-gap.ts';

/** How many of some rows are short, among those whose gap can be shown, and the one that is most. */
export interface Shortage {
  readonly known: number;
  readonly short: number;
  readonly largest?: Gapped;
}

/** Counts the rows that are short. @example shortageOf([{ name: 'Autisme', gap: { value: -3 } }]).short // 1 */
export function shortageOf(gaps: readonly Gapped[]): Shortage {
  const known = gaps.filter(({ gap }) => 'value' in gap);
  const short = known.filter(({ gap }) => 'value' in gap && gap.value < 0);
  const [largest] = [...short].sort(compareGaps);
  return { known: known.length, short: short.length, ...(largest && { largest }) };
}

/** Where and when the gaps are, and what the answer says of all target groups together. */
export interface GroupGapsTold extends HeadlineBasis {
  readonly area: string;
  readonly year: number;
  readonly totals: { readonly unmet: Figure; readonly surplus: Figure };
}

/** Headline of the gaps of an area's target groups, which come by name; unknown where no gap can be shown. */
export function groupGapsHeadline(
  gaps: readonly Gapped[],
  { totals, ...told }: GroupGapsTold,
  language: Language,
): Headline {
  const { known, short, largest } = shortageOf(gaps);
  return gapsHeadline(
    {
      ...told,
      groups: known,
      groupsShort: known === 0 ? { missing: 'not-reported' } : { value: short },
      ...(largest && { largest: { targetGroup: largest.name, gap: largest.gap } }),
      unmet: totals.unmet,
      surplus: totals.surplus,
    },
    language,
  );
}
