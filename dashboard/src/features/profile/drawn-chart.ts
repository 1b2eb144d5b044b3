import type { LineModel, ReferenceBarsModel } from '@tilbudsvifte/charts';
import { formatValue } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';
import type { ProfileBars, ProfileLine } from '@tilbudsvifte/locale/screens/profile';

/** The municipality and its area as two lines. */
export function lineModel(
  { rows, figureKind }: ProfileLine,
  { name, area }: { readonly name: string; readonly area: string },
  language: Language,
): LineModel {
  const points = (of: 'own' | 'area') => rows.map((row) => ({ figure: row[of] }));
  return {
    periods: rows.map(({ period }) => ({ key: period, label: period.slice(0, 4) })),
    series: [
      { key: 'own', role: 'own', label: name, points: points('own') },
      { key: 'area', role: 'area', label: area, points: points('area') },
    ],
    formatTick: (value) => formatValue(value, figureKind, language),
    origin: { kind: 'zero' },
  };
}

/** Bars with their names in full. */
export function barsModel({ label, headings, bars }: ProfileBars): ReferenceBarsModel {
  return { label, headings, bars: bars.map((bar) => ({ ...bar, abbreviation: bar.name })) };
}
