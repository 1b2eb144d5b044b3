import { classify, classLimits, niceSequential } from '@tilbudsvifte/charts';
import type { CellLook, LegendModel, SequentialThresholds } from '@tilbudsvifte/charts';
import { createTexts } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import { accessTexts } from '@tilbudsvifte/locale/screens/access';
import type { Figure, MissingReason } from '@tilbudsvifte/planning';

/** Limits of access: a place per citizen in need is the line between under-served and not. */
export const accessThresholds: SequentialThresholds = { kind: 'seq-5', limits: [0.2, 0.5, 0.8, 1] };

/** Limits of places, round numbers from all that can be shown; none at all is the lowest class whatever the limits. */
export function placesThresholds(figures: readonly Figure[]): SequentialThresholds {
  const values = figures.flatMap((figure) => ('value' in figure && figure.value > 0 ? [figure.value] : []));
  return niceSequential(values.length > 0 ? values : [0]);
}

/** Look of a figure: its colour class, or the mark of why there is no number. */
export function lookOf(figure: Figure, thresholds: SequentialThresholds): CellLook {
  if (!('value' in figure)) return { status: figure.missing };
  return { status: 'value', colour: classify(figure.value, thresholds) };
}

/** What a legend is made from. */
export interface LegendInput {
  readonly title: string;
  readonly thresholds: SequentialThresholds;
  readonly figures: readonly Figure[];
  readonly format: (value: number) => string;
}

/** Legend with the limits of the classes, and the marks that occur. */
export function legendOf(
  { title, thresholds, figures, format }: LegendInput,
  language: Language,
): LegendModel {
  const texts = accessTexts(language);
  const missing = createTexts(language);
  const reasons = new Set(
    figures.flatMap((figure): MissingReason[] => ('missing' in figure ? [figure.missing] : [])),
  );
  return {
    title,
    classes: classLimits(thresholds).map(({ colour, from, to }) => {
      if (from === undefined) return { colour, text: texts('access.classBelow', { value: format(to ?? 0) }) };
      if (to === undefined) return { colour, text: texts('access.classAbove', { value: format(from) }) };
      return { colour, text: texts('access.classBetween', { lo: format(from), hi: format(to) }) };
    }),
    statuses: [...reasons].map((status) => ({ status, text: missing(`missing.${status}`) })),
  };
}
