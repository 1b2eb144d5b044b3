import type { Figure, Present } from '@tilbudsvifte/planning';
import type { Language } from '../../language.ts';
import { formatMoney } from '../../numbers/format-money.ts';
import { costsTexts } from './costs-texts.ts';
import { changeDirection } from '../../headlines/change-direction.ts';
import { composeHeadline, LONGEST_HEADLINE } from '../../headlines/compose-headline.ts';
import { costChangeSentence, costContext } from './cost-change-sentence.ts';
import type { CostChangeView } from './cost-change-view.ts';
import type { Headline } from '../../headlines/headline.ts';

/** The parts a change in expenditure is split into. */
export type CostEffect = 'population' | 'age' | 'volume' | 'mix' | 'real-price' | 'general-price';

/** A change in expenditure and the effects that add up to it. */
export interface DecompositionView extends CostChangeView {
  readonly effects: readonly { readonly effect: CostEffect; readonly amountDkk: Figure }[];
}

interface Named {
  readonly effect: CostEffect;
  readonly name: string;
  readonly amount: string;
  readonly size: number;
}

// An effect under a twentieth of the largest one is not worth a place in the headline.
const WORTH_NAMING = 0.05;

function named(effect: CostEffect, { value }: Present, language: Language): Named {
  const name = costsTexts(language)(`headline.effect.${effect}.${value < 0 ? 'down' : 'up'}`);
  return { effect, name, amount: formatMoney(value, language, 'always'), size: Math.abs(value) };
}

// More recipients and a higher cost of each are what readers ask about: both come first where both matter.
function orderedEffects({ effects }: DecompositionView, language: Language): readonly Named[] {
  const present = effects.flatMap(({ effect, amountDkk }) =>
    'value' in amountDkk ? [named(effect, amountDkk, language)] : [],
  );
  const ranked = present.filter(({ size }) => size >= 0.5).sort((a, b) => b.size - a.size);
  const volume = ranked.find(({ effect }) => effect === 'volume');
  const price = ranked.find(({ effect }) => effect === 'real-price');
  if (!volume || !price) return ranked;
  return [volume, price, ...ranked.filter((one) => one !== volume && one !== price)];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function effectsSentences(
  [first, second]: readonly Named[],
  language: Language,
): { one: string; two: string } {
  const texts = costsTexts(language);
  if (!first) return { one: '', two: '' };
  const start = { first: capitalised(first.name), firstAmount: first.amount };
  const one = texts('headline.effects.single', start);
  const asked = first.effect === 'volume' && second?.effect === 'real-price';
  if (!second || (!asked && second.size < WORTH_NAMING * first.size)) return { one, two: '' };
  return {
    one,
    two: texts('headline.effects.pair', { ...start, second: second.name, secondAmount: second.amount }),
  };
}

// The change without share and price level, which the line under the headline tells.
function briefChange(view: DecompositionView, language: Language): string {
  const { changeDkk } = view;
  if (!('value' in changeDkk)) return '';
  const direction = changeDirection(changeDkk, view.changeShare, view.floor);
  if (direction !== 'up' && direction !== 'down') return '';
  const { place, from, to } = costContext(view, language);
  const amount = Math.abs(changeDkk.value);
  return costsTexts(language)(`headline.effects.${direction}`, { place, from, to, amount });
}

/** The change and two terms, in full or in brief, else the change and one term; `used` terms are then said. */
function mainSentences(
  view: DecompositionView,
  effects: readonly Named[],
  language: Language,
): { main: readonly string[]; used: number } {
  const change = costChangeSentence(view, language);
  if (!('value' in view.changeDkk)) return { main: [change], used: 0 };
  const { one, two } = effectsSentences(effects, language);
  const fits = (start: string): boolean => `${start} ${two}`.length <= LONGEST_HEADLINE;
  if (two !== '' && fits(change)) return { main: [change, two], used: 2 };
  const brief = briefChange(view, language);
  if (two !== '' && brief !== '' && fits(brief)) return { main: [brief, two], used: 2 };
  return { main: [change, one], used: one === '' ? 0 : 1 };
}

/**
 * Headline of the waterfall — the change with its number of recipients and its cost of each, or its largest terms. The
 * wording is arithmetic ("svarer til"): a term says what the change consists of, not why it happened.
 */
export function decompositionHeadline(view: DecompositionView, language: Language): Headline {
  const texts = costsTexts(language);
  const effects = orderedEffects(view, language);
  const { main, used } = mainSentences(view, effects, language);
  const rest = effects
    .slice(used)
    .map(({ name, amount }) => texts('headline.effects.item', { effect: capitalised(name), amount }));
  const extent = texts('headline.effects.extent', costContext(view, language));
  return composeHeadline({ extent, main, details: rest, basis: view }, language);
}
