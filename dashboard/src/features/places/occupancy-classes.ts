import { classLimits } from '@tilbudsvifte/charts';
import type { LegendModel, SequentialThresholds } from '@tilbudsvifte/charts';
import { createTexts, formatShare } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import type { Figure, MissingReason } from '@tilbudsvifte/planning';

/** Classes of occupancy, the same everywhere and at all times: full is a class of its own. */
export const occupancyClasses: SequentialThresholds = { kind: 'seq-5', limits: [0.85, 0.9, 0.95, 1] };

/** Legend of occupancy, with the reasons that occur. */
export function occupancyLegend(title: string, figures: readonly Figure[], language: Language): LegendModel {
  const texts = placeWords(language);
  const reasons = new Set<MissingReason>(
    figures.flatMap((figure) => ('missing' in figure ? [figure.missing] : [])),
  );
  const limit = (value = 0): string => formatShare(value, language);
  return {
    title,
    classes: classLimits(occupancyClasses).map(({ colour, from, to }) => {
      if (from === undefined) return { colour, text: texts('places.legendBelow', { to: limit(to) }) };
      if (to === undefined) return { colour, text: texts('places.legendAbove', { from: limit(from) }) };
      return { colour, text: texts('places.legendClass', { from: limit(from), to: limit(to) }) };
    }),
    statuses: [...reasons].map((status) => ({ status, text: createTexts(language)(`missing.${status}`) })),
  };
}
