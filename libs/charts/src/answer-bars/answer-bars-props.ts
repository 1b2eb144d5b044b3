import type { Figure } from '@tilbudsvifte/planning';
import type { ColourClass } from '../scale/colour-class.ts';

/** One of the answers that could be given, from one end of the scale to the other. */
export interface AnswerPart {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourClass;
}

/** A statement and how the answers to it are spread. */
export interface AnswerRow {
  readonly key: string;
  readonly label: string;
  /** The number that the row is about, such as the share that agrees; the word of its reason where there is none. */
  readonly text: string;
  /** Share of each answer in the order of the parts, 0–1; all of one row are missing together. */
  readonly shares: readonly Figure[];
  /** The shares in words, in the same order. */
  readonly shareTexts: readonly string[];
}

/** What answer bars show, in the order of the rows. */
export interface AnswerBarsModel {
  /** Name of the scroll region and caption of the table. */
  readonly label: string;
  readonly rowHeading: string;
  readonly valueHeading: string;
  /** Title of the legend. */
  readonly scaleHeading: string;
  readonly parts: readonly AnswerPart[];
  readonly rows: readonly AnswerRow[];
  /** Words for the rows an exported picture has no room for. */
  readonly more: (rows: number) => string;
}
