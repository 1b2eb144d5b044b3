import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatMoney } from '../../numbers/format-money.ts';
import { sharingTexts } from './sharing-words.ts';

/** A rate, and the part of it that pays for empty days. */
export interface RateBuildUpView extends HeadlineBasis {
  readonly rate: Figure;
  readonly empty: Figure;
}

/** The first year of a rate at actual occupancy. */
export interface RegulationView extends HeadlineBasis {
  readonly from: number;
  readonly to: number;
  /** A surplus is positive. */
  readonly result: Figure;
  /** As a share of the bill. */
  readonly resultShare: Figure;
  /** What a later rate takes up: a deficit to collect is positive. */
  readonly regulated: Figure;
  /** Year of that rate. */
  readonly rateYear: Figure;
}

const LEAST_DKK = 1;
/** Less than a thousandth of the bill is balance enough. */
const FLOOR = 0.001;

function rateSentence({ rate, empty }: RateBuildUpView, language: Language): string {
  const texts = sharingTexts(language);
  const gone = [rate, empty].find((figure) => 'missing' in figure);
  if (gone && 'missing' in gone) return unknownSentence(texts('sharingHeadline.rateWhat'), gone, language);
  if (!('value' in rate) || !('value' in empty)) return '';
  return texts('sharingHeadline.rate', {
    amount: formatMoney(rate.value, language),
    empty: formatMoney(Math.max(0, empty.value), language),
  });
}

/**
 * Headline of the rate build-up — the rate, and how much of it pays for days that are expected to be empty.
 * @example rateBuildUpHeadline({ rate: { value: 3460.7 }, empty: { value: 173 } }, 'da').headline
 * // 'Taksten er 3.461 kr. pr. døgn; 173 kr. af den skyldes døgn, der ventes at stå tomme.'
 */
export function rateBuildUpHeadline(view: RateBuildUpView, language: Language): Headline {
  const extent = sharingTexts(language)('sharing.buildUpSub');
  return composeHeadline({ extent, main: [rateSentence(view, language)], basis: view }, language);
}

function resultSentence(view: RegulationView, language: Language): string {
  const texts = sharingTexts(language);
  const { result, resultShare, from } = view;
  const year = String(from);
  if (!('value' in result))
    return unknownSentence(texts('sharingHeadline.regulationWhat', { year }), result, language);
  if (!('value' in resultShare) || Math.abs(result.value) < LEAST_DKK || Math.abs(resultShare.value) < FLOOR)
    return texts('sharingHeadline.balanced', { year });
  return texts(result.value < 0 ? 'sharingHeadline.deficit' : 'sharingHeadline.surplus', {
    year,
    amount: formatMoney(Math.abs(result.value), language),
    share: Math.abs(resultShare.value),
  });
}

function regulatedSentence({ result, regulated, rateYear }: RegulationView, language: Language): string {
  const texts = sharingTexts(language);
  if (!('value' in regulated) || !('value' in result)) return '';
  if (Math.abs(regulated.value) < LEAST_DKK)
    return Math.abs(result.value) < LEAST_DKK ? '' : texts('sharingHeadline.within');
  if (!('value' in rateYear)) return '';
  return texts('sharingHeadline.regulated', {
    amount: formatMoney(Math.abs(regulated.value), language),
    year: String(rateYear.value),
    direction: regulated.value < 0 ? 'less' : 'more',
  });
}

/**
 * Headline of the regulation — the first year's surplus or deficit, and what becomes of it.
 * @example regulationHeadline({ from: 2026, to: 2030, result: { value: -1_768_421 }, resultShare: { value: -0.0737 },
 *   regulated: { value: 568_421 }, rateYear: { value: 2028 } }, 'da').headline
 * // 'Ved den faktiske belægning mangler der 1,8 mio. kr. i 2026, 7,4 % af regningen. 568.421 kr. ligger uden for båndet og lægges i taksten for 2028.'
 */
export function regulationHeadline(view: RegulationView, language: Language): Headline {
  const years = { from: String(view.from), to: String(view.to) };
  const extent = sharingTexts(language)('sharingHeadline.regulationExtent', years);
  const main = [resultSentence(view, language), regulatedSentence(view, language)];
  return composeHeadline({ extent, main, basis: view }, language);
}
