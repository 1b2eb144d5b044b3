import type { LineModel, ReferenceBarsModel } from '@tilbudsvifte/charts';
import type { FigureKind, Headline, Language } from '@tilbudsvifte/locale';
import { profileTexts } from '@tilbudsvifte/locale/screens/profile';
import type { Figure } from '@tilbudsvifte/planning';
import type { PagePath } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import type { Search } from '../../lib/search-params.ts';

/** The answer a profile is made from. */
export type ProfileAnswer = Schema<'MunicipalityProfileAnswer'>;
type Row = Schema<'ProfileRow'>;

/** The questions, in the order every profile asks them. */
export const profileQuestions = ['places', 'gaps', 'costs', 'trade', 'future', 'decisions'] as const;
export type ProfileQuestion = (typeof profileQuestions)[number];

/** One line of the small table of a section. */
export interface ProfileFact {
  readonly key: string;
  readonly label: string;
  readonly own: Figure;
  readonly area: Figure;
  readonly kind: FigureKind;
  /** Its figures are told by their limits. */
  readonly interval?: boolean;
}

/** The one small drawing of a section. */
export type ProfileChart =
  | { readonly kind: 'line'; readonly model: LineModel; readonly name: string }
  | { readonly kind: 'bars'; readonly model: ReferenceBarsModel };

/** One question with its answer. */
export interface ProfileSectionView {
  readonly key: ProfileQuestion;
  readonly question: string;
  readonly headline: Headline;
  /** Headings of the two columns of values. */
  readonly columns: readonly [string, string];
  readonly facts: readonly ProfileFact[];
  readonly chart?: ProfileChart;
  readonly link: { readonly to: PagePath; readonly text: string; readonly search: Search };
}

/** What sections are made from. */
export interface ProfileWords {
  readonly answer: ProfileAnswer;
  readonly names: CodeNames;
  readonly name: string;
  readonly area: string;
  readonly language: Language;
  readonly texts: ReturnType<typeof profileTexts>;
}

/** Rows of one indicator, oldest first. */
export function rowsOf({ answer }: ProfileWords, indicator: Row['indicator']): readonly Row[] {
  return answer.figures.filter((row) => row.indicator === indicator);
}

const none: Figure = { missing: 'not-reported' };

/** Newest row of an indicator; an answer without any says that nothing was reported. */
export function newestOf(
  words: ProfileWords,
  indicator: Row['indicator'],
): Pick<Row, 'own' | 'area' | 'period'> {
  const rows = rowsOf(words, indicator);
  return rows[rows.length - 1] ?? { own: none, area: none, period: '' };
}

/** Years of an indicator as two lines: the municipality and its area. */
export function lineOf(
  words: ProfileWords,
  indicator: Row['indicator'],
  { measure, format }: { readonly measure: string; readonly format: (value: number) => string },
): ProfileChart {
  const rows = rowsOf(words, indicator);
  const points = (of: 'own' | 'area') => rows.map((row) => ({ figure: row[of] }));
  return {
    kind: 'line',
    name: words.texts('profile.chart', { measure, name: words.name, area: words.area }),
    model: {
      periods: rows.map(({ period }) => ({ key: period, label: period.slice(0, 4) })),
      series: [
        { key: 'own', role: 'own', label: words.name, points: points('own') },
        { key: 'area', role: 'area', label: words.area, points: points('area') },
      ],
      formatTick: format,
      origin: { kind: 'zero' },
    },
  };
}
