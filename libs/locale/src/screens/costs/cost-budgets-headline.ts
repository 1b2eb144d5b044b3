import type { Figure } from '@tilbudsvifte/planning';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import { shortName } from '../../headlines/short-name.ts';
import { unknownSentence } from '../../headlines/unknown-sentence.ts';
import type { Language } from '../../language.ts';
import { placePhrase } from '../../place-phrase.ts';
import { costsTexts } from './costs-texts.ts';

/** How certain the budgets of a place have been. */
export interface CostBudgetsView extends HeadlineBasis {
  readonly place: string;
  readonly fromYear: number;
  readonly toYear: number;
  /** Years with both budget and accounts. */
  readonly years: number;
  readonly meanDeviationShare: Figure;
  readonly withinTwoPercent: Figure;
  readonly theilBias: Figure;
  readonly overspendChance: Figure;
  readonly buffer80Share: Figure;
}

/** A mean deviation under half a per cent of the budget is not worth calling over or under. */
const FLOOR = 0.005;

function meanSentence(view: CostBudgetsView, language: Language): string {
  const texts = costsTexts(language);
  const { meanDeviationShare: mean, fromYear, toYear } = view;
  const said = {
    place: placePhrase(shortName(view.place), language),
    from: String(fromYear),
    to: String(toYear),
  };
  if (!('value' in mean)) return unknownSentence(texts('costBudgets.what', said), mean, language);
  if (Math.abs(mean.value) < FLOOR) return texts('costBudgets.level', said);
  const share = Math.abs(mean.value);
  return texts(mean.value > 0 ? 'costBudgets.over' : 'costBudgets.under', { ...said, share });
}

function withinSentence({ withinTwoPercent: within, years }: CostBudgetsView, language: Language): string {
  if (!('value' in within)) return '';
  const count = Math.round(within.value * years) || 0;
  return costsTexts(language)('costBudgets.within', { within: count, years });
}

function bufferSentence({ buffer80Share: buffer }: CostBudgetsView, language: Language): string {
  const texts = costsTexts(language);
  if (!('value' in buffer)) return '';
  if (buffer.value < ROUNDS_TO_ZERO) return texts('costBudgets.noBuffer');
  return texts('costBudgets.buffer', { buffer: buffer.value });
}

/** Below this a share is printed as 0.0 %. */
const ROUNDS_TO_ZERO = 0.0005;

function detailsOf({ overspendChance, theilBias }: CostBudgetsView, language: Language): string[] {
  const texts = costsTexts(language);
  return [
    'value' in overspendChance ? texts('costBudgets.chance', { chance: overspendChance.value }) : '',
    'value' in theilBias ? texts('costBudgets.bias', { bias: theilBias.value }) : '',
  ];
}

/** Headline of budget certainty — the mean deviation, the years that came close, and the buffer that was needed. */
export function costBudgetsHeadline(view: CostBudgetsView, language: Language): Headline {
  const extent = costsTexts(language)('costBudgets.extent', {
    place: placePhrase(shortName(view.place), language),
    from: String(view.fromYear),
    to: String(view.toYear),
  });
  const main = [meanSentence(view, language), bufferSentence(view, language), withinSentence(view, language)];
  return composeHeadline({ extent, main, details: detailsOf(view, language), basis: view }, language);
}
