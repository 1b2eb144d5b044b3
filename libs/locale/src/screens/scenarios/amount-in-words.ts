import type { Figure } from '@tilbudsvifte/planning';
import type { FigureKind } from '../../figures/figure-kind.ts';
import { figureWord } from '../../figures/figure-word.ts';
import type { Language } from '../../language.ts';
import { formatMoney } from '../../numbers/format-money.ts';
import { formatPoints } from '../../numbers/format-points.ts';
import { formatRange } from '../../numbers/format-range.ts';
import { formatSigned } from '../../numbers/format-signed.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { scenarioUnits } from './units.ts';

const textsOf = makeTexts(scenarioUnits);
type UnitKey = keyof typeof scenarioUnits;

const known = (key: string): key is UnitKey => Object.hasOwn(scenarioUnits, key);

/** Name of a unit alone; a unit we do not know stays as it is. @example unitInWords('DKK-per-day', 'da') // 'kr. pr. døgn' */
export function unitInWords(unit: string, language: Language): string {
  const key = `unit.${unit}`;
  return known(key) ? textsOf(language)(key) : unit;
}

/** How figures of a unit are written. @example kindOfUnit('DKK-per-day') // 'money' */
export function kindOfUnit(unit: string): FigureKind {
  if (unit === 'share') return 'share';
  if (unit.startsWith('DKK')) return 'money';
  return 'decimal';
}

/** A number with its unit. @example amountInWords(12, 'places', 'da') // '12 pladser' */
export function amountInWords(n: number, unit: string, language: Language): string {
  const key = `amount.${unit}`;
  const round = Math.round(n * 10) / 10;
  // Shares and amounts of money are rounded by their own rules.
  const shown = kindOfUnit(unit) === 'decimal' ? (round === 0 ? 0 : round) : n;
  return known(key)
    ? textsOf(language)(key, { n: shown })
    : `${figureWord({ value: n }, 'decimal', language)} ${unit}`;
}

/** A figure with its unit, or the word for why there is none. @example figureInWords({ missing: 'withheld' }, 'places', 'da') // 'skjult' */
export function figureInWords(figure: Figure, unit: string, language: Language): string {
  return 'value' in figure
    ? amountInWords(figure.value, unit, language)
    : figureWord(figure, 'integer', language);
}

/** A figure with its ends, or alone where it has none. @example figureWithRange({ value: 5, lo: 3, hi: 8 }, 'places', 'da') // '5 pladser (3–8)' */
export function figureWithRange(figure: Figure, unit: string, language: Language): string {
  const word = figureInWords(figure, unit, language);
  if (!('value' in figure) || figure.lo === undefined || figure.hi === undefined || figure.lo > figure.hi)
    return word;
  const format = (end: number): string =>
    figureWord({ value: end }, kindOfUnit(unit), language).replace(/[.,]0$/, '');
  return `${word} (${formatRange({ lo: figure.lo, hi: figure.hi }, language, { format })})`;
}

function signedText(value: number, unit: string, language: Language): string {
  if (unit === 'share') return formatPoints(value, language);
  if (kindOfUnit(unit) === 'money') return formatMoney(value, language, 'always');
  return formatSigned(value, language, Number.isInteger(value) ? 0 : 1).replace(/[.,]0$/, '');
}

/** A difference with its sign; shares in percentage points. @example differenceInWords({ value: -4 }, 'places', 'da') // '−4' */
export function differenceInWords(difference: Figure, unit: string, language: Language): string {
  if (!('value' in difference)) return figureWord(difference, 'integer', language);
  return signedText(difference.value, unit, language);
}
