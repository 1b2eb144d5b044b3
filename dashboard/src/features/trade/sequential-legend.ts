import { classLimits, niceSequential } from '@tilbudsvifte/charts';
import type { LegendModel, SequentialThresholds } from '@tilbudsvifte/charts';
import { formatValue } from '@tilbudsvifte/locale';
import type { FigureKind, Language } from '@tilbudsvifte/locale';
import { tradeTexts } from '@tilbudsvifte/locale/screens/trade';

/** Five classes with round limits, and their legend. */
export interface SequentialScale {
  readonly thresholds: SequentialThresholds;
  readonly legend: LegendModel;
}

/** Colour scale of shares or places; of no values one that colours nothing. */
export function sequentialScale(
  values: readonly number[],
  {
    title,
    kind,
    language,
  }: { readonly title: string; readonly kind: FigureKind; readonly language: Language },
): SequentialScale {
  const texts = tradeTexts(language);
  const thresholds = niceSequential(values.length > 0 ? values : [0]);
  const limit = (value: number): string => formatValue(value, kind, language);
  const classes = classLimits(thresholds).map(({ colour, from, to }) => {
    if (from === undefined) return { colour, text: texts('trade.legendBelow', { to: limit(to ?? 0) }) };
    if (to === undefined) return { colour, text: texts('trade.legendAbove', { from: limit(from) }) };
    return { colour, text: texts('trade.legendClass', { from: limit(from), to: limit(to) }) };
  });
  return { thresholds, legend: { title, classes } };
}
