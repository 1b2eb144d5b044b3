import type { Figure } from '@tilbudsvifte/planning';
import type { WaterfallModel } from '../waterfall/waterfall.layout.ts';
import type { WaterfallTerm } from '../waterfall/waterfall-steps.ts';
import type { Samples } from './sample.ts';
import { tick } from './sample.ts';

const total = (label: string, value: number): WaterfallTerm => ({
  key: label,
  label,
  kind: 'total',
  figure: { value },
  text: tick(value),
});
function textOf(figure: Figure): string {
  if ('missing' in figure) return figure.missing === 'withheld' ? '..' : '–';
  return `${figure.value > 0 ? '+' : ''}${tick(figure.value)}`;
}
const change = (label: string, figure: Figure): WaterfallTerm => ({
  key: label,
  label,
  kind: 'change',
  figure,
  text: textOf(figure),
});
const of = (terms: readonly WaterfallTerm[]): WaterfallModel => ({ terms, formatTick: tick });

/** Waterfalls; a term without a value leaves the level where it was and has no bar. */
export const waterfallSamples: Samples<WaterfallModel> = {
  full: of([
    total('2023', 412),
    change('Flere borgere', { value: 18 }),
    change('Dyrere pladser', { value: 27 }),
    change('Andre tilbud', { value: -9 }),
    total('2025', 448),
  ]),
  one: of([total('2025', 448)]),
  missing: of([
    total('2023', 412),
    change('Flere borgere', { missing: 'withheld' }),
    change('Dyrere pladser', { missing: 'not-reported' }),
    total('2025', 448),
  ]),
  'long-names': of([
    total('Nettodriftsudgifter 2023', 412),
    change('Flere borgere i målgruppen udviklingshæmning', { value: 18 }),
    change('Specialundervisningskommunikationsrådgivning', { value: -27 }),
    total('Nettodriftsudgifter 2025', 403),
  ]),
  negative: of([
    total('Saldo 2023', -20),
    change('Salg af pladser', { value: 45 }),
    change('Køb af pladser', { value: -61 }),
    total('Saldo 2025', -36),
  ]),
  nothing: of([]),
};
