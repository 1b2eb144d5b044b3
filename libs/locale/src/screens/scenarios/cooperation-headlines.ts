import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatDecimal } from '../../numbers/format-decimal.ts';
import { formatInteger } from '../../numbers/format-integer.ts';
import { formatMoney } from '../../numbers/format-money.ts';
import { formatRange } from '../../numbers/format-range.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { cooperationFigureWords } from './cooperation-figure-words.ts';
import { verdictOf } from './scenario-headline.ts';

const textsOf = makeTexts(cooperationFigureWords);
type Present = Extract<Figure, { readonly value: number }>;

/** Whole places with their ends where they are not known more closely. */
function placesText({ value, lo, hi }: Present, language: Language): string {
  if (lo === undefined || hi === undefined || lo > hi) return formatInteger(value, language);
  return formatRange({ lo, hi }, language, { words: true });
}

/** Places apart and in the chosen form. */
export interface TogetherFormsView extends HeadlineBasis {
  readonly forms: number;
  /** Whether anybody shares places. */
  readonly shares: boolean;
  readonly alone: Figure;
  readonly places: Figure;
  readonly difference: Figure;
  /** Kroner saved a year. */
  readonly saved: Figure;
  readonly kmAdded: Figure;
}

const verdictKeys = {
  less: 'together.formsSaved',
  more: 'together.formsMore',
  unchanged: 'together.formsSame',
  uncertain: 'together.formsUncertain',
} as const;

function formsSentences(view: TogetherFormsView, language: Language): string[] {
  const texts = textsOf(language);
  const { alone, places, difference, saved, kmAdded, shares } = view;
  const gone = [alone, places, difference].find((figure) => 'missing' in figure);
  if (gone && 'missing' in gone) return [unknownSentence(texts('together.formsWhat'), gone, language)];
  if (!('value' in alone) || !('value' in places) || !('value' in difference)) return [];
  const said = { alone: placesText(alone, language), places: placesText(places, language) };
  if (!shares) return [texts('together.formsNone', said)];
  const verdict = verdictOf(difference, alone, 'places');
  const money = 'value' in saved && saved.value >= 1000 && (saved.lo ?? saved.value) > 0;
  const km = 'value' in kmAdded ? Math.round(kmAdded.value) : 0;
  return [
    texts(verdictKeys[verdict], said),
    verdict === 'less' && money
      ? texts('together.formsMoney', { amount: formatMoney(saved.value, language) })
      : '',
    km > 0 ? texts('together.formsKm', { km }) : '',
  ];
}

/**
 * Headline of the forms: places together and apart, what that is in kroner, and how much farther citizens travel.
 * @example togetherFormsHeadline({ forms: 4, shares: true, alone: { value: 87 }, places: { value: 29 },
 *   difference: { value: -58 }, saved: { value: 42_340_000 }, kmAdded: { value: 140 } }, 'da').headline
 * // 'Sammen kan kommunerne nøjes med 29 pladser mod 87 hver for sig. Det er 42 mio. kr. mindre om året. Borgerne rejser 140 km længere i alt.'
 */
export function togetherFormsHeadline(view: TogetherFormsView, language: Language): Headline {
  const extent = textsOf(language)('together.formsExtent', { n: view.forms });
  return composeHeadline({ extent, main: formsSentences(view, language), basis: view }, language);
}

/** Who saves most, and who travels farthest. */
export interface TogetherGainView extends HeadlineBasis {
  readonly municipalities: number;
  /** How many of them share places. */
  readonly sharing: number;
  readonly most?: { readonly name: string; readonly places: number };
  readonly farthest?: { readonly name: string; readonly km: number };
}

/**
 * Headline of the municipalities: who saves most, and who gets farthest to travel.
 * @example togetherGainHeadline({ municipalities: 29, sharing: 29, most: { name: 'Hvidovre', places: 2.3 },
 *   farthest: { name: 'Bornholm', km: 194.2 } }, 'da').headline
 * // 'Hvidovre sparer mest: 2,3 pladser. Længst har Bornholm: 194,2 km mere pr. borger.'
 */
export function togetherGainHeadline(view: TogetherGainView, language: Language): Headline {
  const texts = textsOf(language);
  const { municipalities, sharing, most, farthest } = view;
  const one = (value: number): string => formatDecimal(value, language);
  const main =
    sharing === 0
      ? [texts('together.gainNone')]
      : [
          most && most.places >= 0.05
            ? texts('together.gainMost', { name: shortName(most.name), places: one(most.places) })
            : texts('together.gainShared', { n: sharing }),
          farthest && farthest.km >= 0.05
            ? texts('together.gainFarthest', { name: shortName(farthest.name), km: one(farthest.km) })
            : '',
        ];
  const extent = texts('together.gainExtent', { n: municipalities });
  return composeHeadline({ extent, main, basis: view }, language);
}

/** Pools against the critical mass. */
export interface TogetherPoolsView extends HeadlineBasis {
  readonly pools: number;
  readonly below: number;
}

/**
 * Headline of the pools: whether they are large enough.
 * @example togetherPoolsHeadline({ pools: 4, below: 3 }, 'da').headline // '3 puljer af 4 er under kritisk masse.'
 */
export function togetherPoolsHeadline(view: TogetherPoolsView, language: Language): Headline {
  const texts = textsOf(language);
  const { pools, below } = view;
  const main =
    pools === 0
      ? texts('together.noPools')
      : below > 0
        ? texts('together.poolsBelow', { n: pools, below })
        : texts('together.poolsEnough', { n: pools });
  return composeHeadline(
    { extent: texts('together.poolsExtent', { n: pools }), main: [main], basis: view },
    language,
  );
}
