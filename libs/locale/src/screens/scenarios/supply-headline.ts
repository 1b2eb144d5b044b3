import type { Figure, Present } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatMoney } from '../../numbers/format-money.ts';
import { formatRange } from '../../numbers/format-range.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { supplyFigureWords } from './supply-figure-words.ts';

const textsOf = makeTexts(supplyFigureWords);

/** What a supply scenario gives against the base. */
export interface SupplyView extends HeadlineBasis {
  readonly name: string;
  readonly area: string;
  readonly year: number;
  /** Missing places, scenario minus base. */
  readonly unmet: Figure;
  /** Buyers' cost a year, scenario minus base, DKK. */
  readonly costDkk: Figure;
}

type Direction = 'down' | 'up' | 'same' | 'uncertain';

/** Which way a difference goes; uncertain where its limits lie on both sides of zero. */
function directionOf({ value, lo, hi }: Present, floor: number): Direction {
  if (lo !== undefined && hi !== undefined && lo <= -floor && hi >= floor) return 'uncertain';
  if (Math.abs(value) < floor) return 'same';
  return value > 0 ? 'up' : 'down';
}

const unmetKeys = {
  down: 'supplySaid.fewer',
  up: 'supplySaid.more',
  same: 'supplySaid.same',
  uncertain: 'supplySaid.uncertain',
} as const;

/** Half a place is none. */
const LEAST_PLACES = 0.5;
/** Under this a year the cost is said to be the same. */
const LEAST_DKK = 50_000;

function unmetPart({ name, year }: SupplyView, unmet: Present, language: Language): string {
  const key = unmetKeys[directionOf(unmet, LEAST_PLACES)];
  const n = Math.round(Math.abs(unmet.value));
  return textsOf(language)(key, { name: shortName(name), n, year: String(year) });
}

/** Amounts with the sign that the sentence gives them. */
function rangeText(lo: number, hi: number, language: Language): string {
  return formatRange({ lo, hi }, language, { format: (dkk) => formatMoney(dkk, language) });
}

/** An amount without its sign, and its limits where they differ from it as printed. */
function amountAndRange(
  { value, lo = value, hi = value }: Present,
  language: Language,
): { readonly amount: string; readonly range: string } {
  const [near, far] = value > 0 ? [lo, hi] : [-hi, -lo];
  const [least, most] = [Math.max(0, near), far];
  const told = least < most && formatMoney(least, language) !== formatMoney(most, language);
  return {
    amount: formatMoney(Math.abs(value), language),
    range: told ? ` (${rangeText(least, most, language)})` : '',
  };
}

function costPart(cost: Present, language: Language): { readonly text: string; readonly sure: boolean } {
  const texts = textsOf(language);
  const { value, lo = value, hi = value } = cost;
  const direction = directionOf(cost, LEAST_DKK);
  if (direction === 'same') return { text: texts('supplySaid.sameCost'), sure: true };
  if (direction === 'uncertain')
    return { text: texts('supplySaid.unsureCost', { range: rangeText(lo, hi, language) }), sure: false };
  const key = direction === 'up' ? 'supplySaid.dearer' : 'supplySaid.cheaper';
  return { text: texts(key, amountAndRange(cost, language)), sure: true };
}

function sentences(view: SupplyView, language: Language): string[] {
  const texts = textsOf(language);
  const { unmet, costDkk } = view;
  if (!('value' in unmet)) {
    const what = texts('supplySaid.unmetWhat', { name: shortName(view.name) });
    return [unknownSentence(what, unmet, language)];
  }
  const one = unmetPart(view, unmet, language);
  if (!('value' in costDkk))
    return [
      texts('supplySaid.alone', { one }),
      unknownSentence(texts('supplySaid.costWhat'), costDkk, language),
    ];
  const { text, sure } = costPart(costDkk, language);
  const joined = texts(sure ? 'supplySaid.and' : 'supplySaid.but', { one, other: text });
  // Where both do not fit, the first is told whole.
  return joined.length <= 160 ? [joined] : [texts('supplySaid.alone', { one })];
}

/**
 * Headline of a supply scenario — how many fewer places are missing than in the base, and what that costs a year.
 * @example supplyHeadline({ name: 'Autisme 2028', area: 'Region Hovedstaden', year: 2030, unmet: { value: -12 },
 *   costDkk: { value: 14_200_000, lo: 13_100_000, hi: 15_800_000 } }, 'da').headline
 * // 'Autisme 2028 giver 12 færre manglende pladser i 2030 end basis og koster 14 mio. kr. (13–16 mio. kr.) mere om året.'
 */
export function supplyHeadline(view: SupplyView, language: Language): Headline {
  const names = { name: shortName(view.name), area: shortName(view.area), year: String(view.year) };
  return composeHeadline(
    { extent: textsOf(language)('supplySaid.extent', names), main: sentences(view, language), basis: view },
    language,
  );
}

/** What buyers pay against the base. */
export interface SupplyCostView extends HeadlineBasis {
  readonly name: string;
  readonly area: string;
  readonly year: number;
  /** Buyers' cost a year, scenario minus base, DKK. */
  readonly costDkk: Figure;
  /** The buyer with the largest difference. */
  readonly largest?: { readonly name: string; readonly differenceDkk: Figure };
}

function costSentence({ costDkk, year }: SupplyCostView, language: Language): string {
  const texts = textsOf(language);
  if (!('value' in costDkk)) return unknownSentence(texts('supplySaid.costWhat'), costDkk, language);
  const { value, lo = value, hi = value } = costDkk;
  const when = { year: String(year) };
  const direction = directionOf(costDkk, LEAST_DKK);
  if (direction === 'same') return texts('supplySaid.costSame', when);
  if (direction === 'uncertain')
    return texts('supplySaid.costUnsure', { ...when, range: rangeText(lo, hi, language) });
  const key = direction === 'up' ? 'supplySaid.costUp' : 'supplySaid.costDown';
  return texts(key, { ...when, ...amountAndRange(costDkk, language) });
}

/**
 * Headline of the buyers — how much their cost rises or falls, and for whom most.
 * @example supplyCostHeadline({ name: 'A', area: 'B', year: 2030, costDkk: { value: 14_000_000 } }, 'da').headline
 * // 'Købernes udgift stiger 14 mio. kr. om året til 2030.'
 */
export function supplyCostHeadline(view: SupplyCostView, language: Language): Headline {
  const texts = textsOf(language);
  const { largest } = view;
  const by = largest?.differenceDkk;
  const most =
    largest && by && 'value' in by && Math.abs(by.value) >= LEAST_DKK
      ? texts('supplySaid.costLargest', {
          name: shortName(largest.name),
          amount: formatMoney(by.value, language, 'always'),
        })
      : '';
  const names = { name: shortName(view.name), area: shortName(view.area), year: String(view.year) };
  const main = [costSentence(view, language), most];
  return composeHeadline({ extent: texts('supplySaid.extent', names), main, basis: view }, language);
}
