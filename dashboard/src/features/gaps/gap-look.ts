import { classify, classLimits, niceDiverging } from '@tilbudsvifte/charts';
import type { CellLook, ClassLimits, DivergingThresholds, LegendModel } from '@tilbudsvifte/charts';
import { createTexts, formatSigned } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { Figure, MissingReason } from '@tilbudsvifte/planning';
import { encodings } from './gap-encoding.ts';

// One place either way is too little to call a shortage.
const { neutral } = encodings.antal;

/** Colour limits of gaps, round numbers from all the gaps that can be shown. */
export function gapThresholds(gaps: readonly Figure[], halfWidth = neutral): DivergingThresholds {
  return niceDiverging(
    gaps.flatMap((gap) => ('value' in gap ? [gap.value] : [])),
    halfWidth,
  );
}

/** Look of a gap: its colour class, or the mark of why there is no number. */
export function gapLook(gap: Figure, thresholds: DivergingThresholds): CellLook {
  if (!('value' in gap)) return { status: gap.missing };
  return { status: 'value', colour: classify(gap.value, thresholds) };
}

// Gaps are whole places, and a gap on a limit belongs to the class nearer zero.
function classText({ from, to }: ClassLimits, language: Language): string {
  const texts = createTexts(language);
  const signed = (value: number): string => formatSigned(value, language);
  if (from === undefined) return texts('gaps.classBelow', { value: signed(to ?? 0) });
  if (to === undefined) return texts('gaps.classAbove', { value: signed(from) });
  const lo = from >= neutral ? from + 1 : from;
  const hi = to <= -neutral ? to - 1 : to;
  return lo === hi ? signed(lo) : texts('gaps.classRange', { lo: signed(lo), hi: signed(hi) });
}

/** Legend of gaps: the classes in whole places, and the marks that occur. */
export function gapLegend(
  gaps: readonly Figure[],
  thresholds: DivergingThresholds,
  language: Language,
): LegendModel {
  const texts = createTexts(language);
  const reasons = new Set(gaps.flatMap((gap): MissingReason[] => ('missing' in gap ? [gap.missing] : [])));
  return {
    title: texts('gaps.legendTitle'),
    classes: classLimits(thresholds).map((limits) => ({
      colour: limits.colour,
      text: classText(limits, language),
    })),
    statuses: [...reasons].map((status) => ({ status, text: texts(`missing.${status}`) })),
  };
}
