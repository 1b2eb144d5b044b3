import { classLimits, classify, niceSequential } from '@tilbudsvifte/charts';
import type { LegendModel, SequentialThresholds } from '@tilbudsvifte/charts';
import { formatDecimal } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import { locationTexts } from '@tilbudsvifte/locale/screens/scenarios';

/** Limits of the classes of distance: of those that have any way to go. */
export function kmThresholds(values: readonly number[]): SequentialThresholds {
  const away = values.filter((value) => value > 0);
  return niceSequential(away.length > 0 ? away : [0]);
}

/** Class of a distance. */
export const kmClass = (value: number, thresholds: SequentialThresholds): ReturnType<typeof classify> =>
  classify(value, thresholds);

/** Classes of distance in words. */
export function kmLegend(thresholds: SequentialThresholds, language: Language): LegendModel {
  const texts = locationTexts(language);
  const limit = (value: number): string => formatDecimal(value, language).replace(/[.,]0$/, '');
  return {
    title: texts('location.mapLegend'),
    classes: classLimits(thresholds).map(({ colour, from, to }) => {
      if (from === undefined) return { colour, text: texts('location.legendBelow', { to: limit(to ?? 0) }) };
      if (to === undefined) return { colour, text: texts('location.legendAbove', { from: limit(from) }) };
      return { colour, text: texts('location.legendBetween', { from: limit(from), to: limit(to) }) };
    }),
  };
}
