import { figureWord } from '../../figures/figure-word.ts';
import type { Language } from '../../language.ts';
import { formatRange } from '../../numbers/format-range.ts';
import type { ProfileFact } from './profile-view.ts';

/** A fact in words: its number, or its limits rounded outwards to whole places. */
export function profileFactWord(
  figure: ProfileFact['own'],
  { kind, interval }: Pick<ProfileFact, 'kind' | 'interval'>,
  language: Language,
): string {
  if (!interval || !('value' in figure)) return figureWord(figure, kind, language);
  const { value, lo = value, hi = value } = figure;
  return formatRange({ lo: Math.floor(lo), hi: Math.ceil(hi) }, language);
}
