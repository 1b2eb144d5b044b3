import type { Figure, Present } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { formatMoney } from '../numbers/format-money.ts';
import { createTexts } from '../texts/create-texts.ts';
import { composeHeadline, LONGEST_HEADLINE } from './compose-headline.ts';
import { costChangeSentence, costContext } from './cost-change-sentence.ts';
import type { CostChangeView } from './cost-change-view.ts';
import type { Headline } from './headline.ts';

/** The parts a change in expenditure is split into. */
export type CostEffect = 'population' | 'age' | 'volume' | 'mix' | 'real-price' | 'general-price';

/** A change in expenditure and the effects that add up to it. */
export interface DecompositionView extends CostChangeView {
  readonly effects: readonly { readonly effect: CostEffect; readonly amountDkk: Figure }[];
}

interface Named {
  readonly name: string;
  readonly amount: string;
  readonly size: number;
}

// An effect under a twentieth of the largest one is not worth a place in the headline.
const WORTH_NAMING = 0.05;

function named(effect: CostEffect, { value }: Present, language: Language): Named {
  const name = createTexts(language)(`headline.effect.${effect}.${value < 0 ? 'down' : 'up'}`);
  return { name, amount: formatMoney(value, language, 'always'), size: Math.abs(value) };
}

function rankedEffects({ effects }: DecompositionView, language: Language): readonly Named[] {
  const present = effects.flatMap(({ effect, amountDkk }) =>
    'value' in amountDkk ? [named(effect, amountDkk, language)] : [],
  );
  return present.filter(({ size }) => size >= 0.5).sort((a, b) => b.size - a.size);
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

// Two terms when they fit beside the sentence about the change, one when only that fits; `used` terms are then said.
function effectsSentence(
  [first, second]: readonly Named[],
  room: number,
  language: Language,
): { sentence: string; used: number } {
  const texts = createTexts(language);
  if (!first) return { sentence: '', used: 0 };
  const start = { first: capitalised(first.name), firstAmount: first.amount };
  const single = { sentence: texts('headline.effects.single', start), used: 1 };
  if (!second || second.size < WORTH_NAMING * first.size) return single;
  const both = { ...start, second: second.name, secondAmount: second.amount };
  const pair = { sentence: texts('headline.effects.pair', both), used: 2 };
  return pair.sentence.length <= room ? pair : single;
}

/**
 * Headline of the waterfall — the change and its two largest terms. The wording is arithmetic ("svarer til"): a term
 * says what the change consists of, not why it happened.
 */
export function decompositionHeadline(view: DecompositionView, language: Language): Headline {
  const texts = createTexts(language);
  const effects = rankedEffects(view, language);
  const change = costChangeSentence(view, language);
  const room = LONGEST_HEADLINE - change.length - 1;
  const said =
    'value' in view.changeDkk ? effectsSentence(effects, room, language) : { sentence: '', used: 0 };
  const rest = effects
    .slice(said.used)
    .map(({ name, amount }) => texts('headline.effects.item', { effect: capitalised(name), amount }));
  const extent = texts('headline.effects.extent', costContext(view, language));
  return composeHeadline({ extent, main: [change, said.sentence], details: rest, basis: view }, language);
}
