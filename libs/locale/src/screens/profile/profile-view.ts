import type { Figure } from '@tilbudsvifte/planning';
import type { FigureKind } from '../../figures/figure-kind.ts';
import type { Headline } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import type { TextsOf } from '../../texts/make-texts.ts';
import type { ProfileAnswer, ProfileAnswerRow, ProfileNames } from './profile-answer.ts';
import type { profile } from './texts.ts';

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

/** Years of the municipality beside its area's. */
export interface ProfileLine {
  readonly kind: 'line';
  readonly name: string;
  readonly measure: string;
  readonly figureKind: FigureKind;
  readonly rows: readonly Pick<ProfileAnswerRow, 'period' | 'own' | 'area'>[];
}

/** Figures side by side. */
export interface ProfileBars {
  readonly kind: 'bars';
  readonly label: string;
  readonly headings: { readonly name: string; readonly value: string };
  readonly bars: readonly ProfileBar[];
}

export interface ProfileBar {
  readonly key: string;
  readonly name: string;
  readonly figure: Figure;
  readonly text: string;
  readonly own?: boolean;
}

/** The one small drawing of a section, before anybody draws it. */
export type ProfileChart = ProfileLine | ProfileBars;

/** One question with its answer. */
export interface ProfileSectionView {
  readonly key: ProfileQuestion;
  readonly question: string;
  readonly headline: Headline;
  /** Headings of the two columns of values. */
  readonly columns: readonly [string, string];
  readonly facts: readonly ProfileFact[];
  readonly chart?: ProfileChart;
  /** Where to read on. */
  readonly link: string;
}

/** What sections are made from. */
export interface ProfileWords {
  readonly answer: ProfileAnswer;
  readonly names: ProfileNames;
  readonly name: string;
  readonly area: string;
  readonly language: Language;
  readonly texts: TextsOf<keyof typeof profile>;
}

/** Rows of one indicator, oldest first. */
export function rowsOf(
  { answer }: ProfileWords,
  indicator: ProfileAnswerRow['indicator'],
): readonly ProfileAnswerRow[] {
  return answer.figures.filter((row) => row.indicator === indicator);
}

const none: Figure = { missing: 'not-reported' };

/** Newest row of an indicator; an answer without any says that nothing was reported. */
export function newestOf(
  words: ProfileWords,
  indicator: ProfileAnswerRow['indicator'],
): Pick<ProfileAnswerRow, 'own' | 'area' | 'period'> {
  const rows = rowsOf(words, indicator);
  return rows[rows.length - 1] ?? { own: none, area: none, period: '' };
}

/** Years of an indicator as two lines: the municipality and its area. */
export function lineOf(
  words: ProfileWords,
  indicator: ProfileAnswerRow['indicator'],
  { measure, figureKind }: { readonly measure: string; readonly figureKind: FigureKind },
): ProfileLine {
  const name = words.texts('profile.chart', { measure, name: words.name, area: words.area });
  return { kind: 'line', name, measure, figureKind, rows: rowsOf(words, indicator) };
}
