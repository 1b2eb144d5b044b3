import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { formatMoney } from '../../numbers/format-money.ts';
import { placePhrase } from '../../place-phrase.ts';
import { costsTexts } from './costs-texts.ts';

/** How many recipients a place has and what each costs, beside the median municipality. */
export interface CostScatterView extends HeadlineBasis {
  readonly place: string;
  readonly area: string;
  readonly year: number;
  /** Words for what spending is divided by. @example 'pr. 18-64-årig' */
  readonly per: string;
  readonly municipalities: number;
  readonly usersPer1000: Figure;
  readonly perUserDkk: Figure;
  readonly perInhabitantDkk: Figure;
  readonly medianUsersPer1000: Figure;
  readonly medianPerUserDkk: Figure;
}

// Two figures within a fiftieth of each other read as the same.
const SAME = 0.02;

function relation(own: Figure, median: Figure): 'more' | 'fewer' | 'same' | undefined {
  if (!('value' in own) || !('value' in median) || median.value <= 0) return undefined;
  const share = own.value / median.value - 1;
  if (Math.abs(share) < SAME) return 'same';
  return share > 0 ? 'more' : 'fewer';
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10 || 0;

function ownSentence(view: CostScatterView, language: Language): string {
  const texts = costsTexts(language);
  const { usersPer1000: users, perUserDkk: cost, perInhabitantDkk: product } = view;
  const said = { place: placePhrase(shortName(view.place), language), year: String(view.year) };
  const absent = [users, cost, product].find((figure) => 'missing' in figure);
  if (absent && 'missing' in absent)
    return unknownSentence(texts('costScatter.unknown', said), absent, language);
  if (!('value' in users) || !('value' in cost) || !('value' in product)) return '';
  return texts('costScatter.headline', {
    ...said,
    per: shortName(view.per),
    users: oneDecimal(users.value),
    cost: formatMoney(cost.value, language),
    product: formatMoney(product.value, language),
  });
}

function relationSentence(view: CostScatterView, language: Language): string {
  const users = relation(view.usersPer1000, view.medianUsersPer1000);
  const cost = relation(view.perUserDkk, view.medianPerUserDkk);
  if (!users || !cost || 'missing' in view.perInhabitantDkk) return '';
  return costsTexts(language)('costScatter.relation', { users, cost });
}

function medianSentence(view: CostScatterView, language: Language): string {
  const { medianUsersPer1000: users, medianPerUserDkk: cost, area } = view;
  if (!('value' in users) || !('value' in cost)) return '';
  return costsTexts(language)('costScatter.median', {
    place: placePhrase(shortName(area), language),
    users: oneDecimal(users.value),
    cost: cost.value,
  });
}

/** Headline of the scatter — expenditure as number of recipients times the cost of each, and where the median lies. */
export function costScatterHeadline(view: CostScatterView, language: Language): Headline {
  const extent = costsTexts(language)('costScatter.extent', {
    n: view.municipalities,
    year: String(view.year),
  });
  const main = [ownSentence(view, language), relationSentence(view, language)];
  return composeHeadline({ extent, main, details: [medianSentence(view, language)], basis: view }, language);
}
