import type { Figure } from '@tilbudsvifte/planning';
import { figureWord } from '../../figures/figure-word.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { preventionHeadlineWords } from './prevention-headline-words.ts';

const textsOf = makeTexts(preventionHeadlineWords);
type Texts = ReturnType<typeof textsOf>;

/** Whose money is counted. */
export type PreventionView = 'buyer' | 'region';

// `+ 0` turns a negative zero into zero.
const whole = (value: number): number => Math.round(value) + 0;

/** What a programme is worth, when it has paid for itself, and what must come true for that. */
export interface PreventionMoneyView extends HeadlineBasis {
  readonly years: number;
  readonly view: PreventionView;
  readonly netPresentValue: Figure;
  readonly paybackMonths: Figure;
  readonly breakEvenEffect: Figure;
}

function worthSentence({ years, paybackMonths }: PreventionMoneyView, npv: number, texts: Texts): string {
  if (npv === 0) return texts('prevention.worthNothing', { years });
  // A sum that is not worth it has not paid for itself, whatever it comes to without interest.
  if (npv < 0 || !('value' in paybackMonths)) return texts('prevention.worth', { years, npv });
  const months = whole(paybackMonths.value);
  return months <= 0
    ? texts('prevention.worthAtOnce', { years, npv })
    : texts('prevention.worthPaidBack', { years, npv, months });
}

/** What must come true; nothing where that would contradict what the programme is worth. */
function breakEvenSentence({ breakEvenEffect }: PreventionMoneyView, npv: number, texts: Texts): string {
  if (!('value' in breakEvenEffect)) return npv < 0 ? texts('prevention.breakEvenNever') : '';
  const share = breakEvenEffect.value;
  if (npv <= 0 || share < 0 || share > 1) return '';
  return share === 0 ? texts('prevention.breakEvenWithout') : texts('prevention.breakEven', { share });
}

/**
 * Headline of a business case — what it is worth, when it is paid back, and the share of the effects that must come
 * true.
 * @example preventionMoneyHeadline({ years: 10, view: 'buyer', netPresentValue: { value: 140_799_335 },
 *   paybackMonths: { value: 27 }, breakEvenEffect: { value: 0.3515 } }, 'da').headline
 * // 'Over 10 år er nutidsværdien 141 mio. kr., og pengene er tjent hjem efter 27 måneder. Det tjener sig hjem, hvis …'
 */
export function preventionMoneyHeadline(view: PreventionMoneyView, language: Language): Headline {
  const texts = textsOf(language);
  const { years, netPresentValue } = view;
  const extent = texts('prevention.moneyExtent', { years, view: view.view });
  if (!('value' in netPresentValue)) {
    const main = [unknownSentence(texts('prevention.unknownWorth'), netPresentValue, language)];
    return composeHeadline({ extent, main, basis: view }, language);
  }
  const npv = whole(netPresentValue.value);
  const main = [worthSentence(view, npv, texts), breakEvenSentence(view, npv, texts)].filter(Boolean);
  return composeHeadline({ extent, main, basis: view }, language);
}

const kinds = ['preventive', 'network', 'foster', 'own-room', 'institution', 'adult-residential'] as const;

/** Citizens in one kind of support in the last year. */
export interface PreventionStocksView extends HeadlineBasis {
  /** Key of the kind. */
  readonly support: string;
  readonly year: number;
  readonly before: Figure;
  readonly after: Figure;
}

/** Headline of the stocks — how many with and without the programme; more or fewer only of whole persons. */
export function preventionStocksHeadline(view: PreventionStocksView, language: Language): Headline {
  const texts = textsOf(language);
  const { before, after } = view;
  const year = String(view.year);
  const kind = kinds.find((one) => one === view.support);
  const where = kind ? texts(`prevention.where.${kind}`) : shortName(view.support);
  const extent = texts('prevention.stockExtent', { year });
  const said = (): string => {
    const unknown = texts('prevention.unknownStock', { where, year });
    if (!('value' in before)) return unknownSentence(unknown, before, language);
    if (!('value' in after)) return unknownSentence(unknown, after, language);
    const [without, present] = [whole(before.value), whole(after.value)];
    const params = { year, where, after: present, before: without, n: Math.abs(without - present) };
    if (without === present) return texts('prevention.stockSame', params);
    return texts(present < without ? 'prevention.stockFewer' : 'prevention.stockMore', params);
  };
  return composeHeadline({ extent, main: [said()], basis: view }, language);
}

/** How many of twenty equally likely outcomes pay; nothing before the draws are made. */
export interface PreventionChanceView extends HeadlineBasis {
  readonly years: number;
  readonly gains: number | undefined;
  readonly p10: Figure;
  readonly p90: Figure;
}

/** Headline of the outcomes — counted in words, then the range that most of them lie in. */
export function preventionChanceHeadline(view: PreventionChanceView, language: Language): Headline {
  const texts = textsOf(language);
  const { years, gains, p10, p90 } = view;
  const extent = texts('prevention.chanceExtent', { years });
  if (gains === undefined)
    return composeHeadline({ extent, main: [texts('prevention.chanceUnknown')], basis: view }, language);
  const known = 'value' in p10 && 'value' in p90 && p10.value <= p90.value;
  const range = known
    ? [texts('prevention.chanceRange', { lo: whole(p10.value), hi: whole(p90.value) })]
    : [];
  return composeHeadline(
    { extent, main: [texts('prevention.chance', { n: gains }), ...range], basis: view },
    language,
  );
}

/** The longest bar of the tornado; nothing where there is none. */
export interface PreventionTornadoView extends HeadlineBasis {
  readonly what?: string;
  readonly low: Figure;
  readonly high: Figure;
}

/** Headline of the tornado — the assumption that moves the result most, from its lower end to its higher one. */
export function preventionTornadoHeadline(view: PreventionTornadoView, language: Language): Headline {
  const texts = textsOf(language);
  const { what, low, high } = view;
  const extent = texts('prevention.tornadoExtent');
  const ends = 'value' in low && 'value' in high ? [whole(low.value), whole(high.value)] : [0, 0];
  const [lo, hi] = [Math.min(...ends), Math.max(...ends)];
  const main =
    what === undefined || lo === hi
      ? texts('prevention.tornadoNone')
      : texts('prevention.tornadoMain', { what: shortName(what), lo, hi });
  return composeHeadline({ extent, main: [main], basis: view }, language);
}

/** The same programme for buyer and region. */
export interface PreventionViewsView extends HeadlineBasis {
  readonly buyer: Figure;
  readonly region: Figure;
  /** Share of the cost that the region can avoid. */
  readonly share: number;
}

/** Headline of the two views — both amounts in one sentence, with the share that tells them apart. */
export function preventionViewsHeadline(view: PreventionViewsView, language: Language): Headline {
  const texts = textsOf(language);
  const amount = (figure: Figure): string =>
    figureWord('value' in figure ? { value: whole(figure.value) } : figure, 'money', language);
  const main = texts('prevention.viewsMain', {
    buyer: amount(view.buyer),
    region: amount(view.region),
    share: view.share,
  });
  return composeHeadline({ extent: texts('prevention.viewsExtent'), main: [main], basis: view }, language);
}
