import { classLimits } from '@tilbudsvifte/charts';
import type { ClassLimits, DivergingThresholds } from '@tilbudsvifte/charts';
import { formatFigure, formatSigned, NO_BREAK_SPACE } from '@tilbudsvifte/locale';
import type { FigureKind, Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Search } from '../../lib/search-params.ts';

/** How the matrix writes its numbers. */
export type GapEncoding = NonNullable<Search['tal']>;

/** How a number is read and written in one encoding. */
interface Writing {
  /** What the API is asked to hold gaps against; nothing for plain places. */
  readonly per?: 'need' | 'inhabitant';
  /** Half-width of the neutral class, in the unit written. */
  readonly neutral: number;
  /** Units written for one unit of the answer. */
  readonly factor: number;
  readonly digits: number;
  readonly kind: FigureKind;
}

export const encodings: Readonly<Record<GapEncoding, Writing>> = {
  antal: { neutral: 1, factor: 1, digits: 0, kind: 'signed' },
  pct: { per: 'need', neutral: 5, factor: 100, digits: 0, kind: 'share' },
  pr10000: { per: 'inhabitant', neutral: 0.5, factor: 1, digits: 1, kind: 'decimal' },
};

/** The encodings in the order of the choice. */
export const gapEncodings = Object.keys(encodings) as readonly GapEncoding[];

function written(value: number, encoding: GapEncoding, language: Language): string {
  const text = formatSigned(value, language, encodings[encoding].digits);
  if (encoding !== 'pct') return text;
  return language === 'da' ? `${text}${NO_BREAK_SPACE}%` : `${text}%`;
}

/** A gap in the unit written. */
export function inUnit(gap: Figure, encoding: GapEncoding): Figure {
  return 'value' in gap ? { value: gap.value * encodings[encoding].factor } : gap;
}

/** A gap as printed in a cell, its sign always there. @example gapText({ value: -0.125 }, 'pct', 'da') // '−13 %' */
export function gapText(gap: Figure, encoding: GapEncoding, language: Language): string {
  const shown = inUnit(gap, encoding);
  return 'value' in shown
    ? written(shown.value, encoding, language)
    : formatFigure(shown, encodings[encoding].kind, language);
}

/** Words of the colour classes of gaps that are not whole places. */
export function classWords(
  thresholds: DivergingThresholds,
  encoding: GapEncoding,
  language: Language,
): readonly { readonly colour: ClassLimits['colour']; readonly text: string }[] {
  const write = (value: number): string => written(value, encoding, language);
  return classLimits(thresholds).map(({ colour, from, to }) => {
    if (from === undefined) return { colour, text: `< ${write(to ?? 0)}` };
    if (to === undefined) return { colour, text: `> ${write(from)}` };
    return { colour, text: `${write(from)} … ${write(to)}` };
  });
}
