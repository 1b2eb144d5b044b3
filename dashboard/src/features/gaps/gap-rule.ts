import { createTexts } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { GapRow, GapRule, GapView } from './gap-view.ts';

/** The rules in the order of the choice. */
export const gapRules: readonly GapRule[] = ['idag', 'belaegning', 'afvisning'];

/** Places a row requires by a rule. */
export function requiredOf(row: GapRow, rule: GapRule): Figure {
  if (rule === 'idag') return row.requiredToday;
  return rule === 'belaegning' ? row.requiredAtOccupancy : row.requiredAtRefusal;
}

/** Places minus required places of a row by a rule; negative is short. */
export function gapOf(row: GapRow, rule: GapRule): Figure {
  if (rule === 'idag') return row.gapToday;
  return rule === 'belaegning' ? row.gapAtOccupancy : row.gapAtRefusal;
}

// The choices are whole per cents.
const percent = (share: number): number => Math.round(share * 100);

/** Heading of required places by a rule. */
export function requiredHeading(rule: GapRule, { occupancy, refusal, language }: GapView): string {
  const texts = createTexts(language);
  if (rule === 'idag') return texts('gaps.requiredToday');
  return rule === 'belaegning'
    ? texts('gaps.requiredAtOccupancy', { occupancy })
    : texts('gaps.requiredAtRefusal', { refusal: percent(refusal) });
}

/** Heading of the gap by a rule. */
export function gapHeading(rule: GapRule, language: GapView['language']): string {
  const texts = createTexts(language);
  if (rule === 'idag') return texts('gaps.gapToday');
  return texts(rule === 'belaegning' ? 'gaps.gapAtOccupancy' : 'gaps.gapAtRefusal');
}

/** The rule in a sentence. */
export function ruleSentence({ rule, occupancy, refusal, language }: GapView): string {
  const texts = createTexts(language);
  if (rule === 'idag') return texts('gaps.ruleToday');
  return rule === 'belaegning'
    ? texts('gaps.ruleOccupancy', { occupancy })
    : texts('gaps.ruleRefusal', { refusal: percent(refusal) });
}
