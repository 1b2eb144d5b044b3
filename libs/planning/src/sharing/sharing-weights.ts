import { type Figure, figure, isPresent, mapFigure } from '../figures/figure.ts';
import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { sumFigures } from '../figures/sum-figures.ts';
import { requireLength } from '../numerics/require-length.ts';
import { zip } from '../numerics/zip.ts';
import { amongReported, inProportion } from './among-reported.ts';
import type { CostGame } from './cost-game.ts';
import type { ErlangCostGame } from './erlang-cost-game.ts';
import { keyCosts } from './key-costs.ts';
import { nucleolus } from './nucleolus.ts';
import { separableCostsRemainingBenefits } from './separable-costs-remaining-benefits.ts';
import { shapley } from './shapley.ts';

/** The Erlang cost game of parties that may not have reported their load. */
export type ReportedCostGame = Omit<ErlangCostGame, 'loads'> & { readonly loads: readonly Figure[] };

/** A rule that looks at what groups of parties would cost on their own. */
export interface GameBasis {
  readonly game: CostGame | ReportedCostGame;
}

/** What each rule looks at, one entry per party and in the same order everywhere. */
export interface SharingBasis {
  /** Use, in days of stay. */
  readonly rate: { readonly days: readonly Figure[] };
  readonly objective: { readonly population: readonly Figure[] };
  /** `subscription` is the part of the bill, 0–1, that is shared by population; the rest is shared by days. */
  readonly 'two-part': SharingBasis['rate'] & SharingBasis['objective'] & { readonly subscription: number };
  readonly equal: { readonly parties: number };
  /** In proportion to what each party would pay alone. */
  readonly 'stand-alone': GameBasis;
  readonly shapley: GameBasis;
  readonly nucleolus: GameBasis;
  readonly 'separable-costs': GameBasis;
}

/** Each party's part of the bill as a share of 1, by rule. */
export const sharingWeights: {
  readonly [Rule in keyof SharingBasis]: (basis: SharingBasis[Rule]) => Figure[];
} = {
  rate: ({ days }) => inProportion(notNegative('days', days), 'no-demand'),
  objective: ({ population }) => inProportion(notNegative('population', population), 'zero-base'),
  'two-part': twoPart,
  equal,
  'stand-alone': byGame((game) => keyCosts(game).alone),
  shapley: byGame(shapley),
  nucleolus: byGame((game) => nucleolus(game)),
  'separable-costs': byGame(separableCostsRemainingBenefits),
};

function twoPart({ days, population, subscription }: SharingBasis['two-part']): Figure[] {
  requireLength('population', population, days.length);
  requireRange('subscription', subscription, [0, 1]);
  const byPopulation = sharingWeights.objective({ population });
  const byDays = sharingWeights.rate({ days });
  return zip(byPopulation, byDays).map(([subscribed, used]) => {
    const parts = [
      mapFigure(subscribed, (v) => v * subscription),
      mapFigure(used, (v) => v * (1 - subscription)),
    ];
    return sumFigures(parts).total;
  });
}

function equal({ parties }: SharingBasis['equal']): Figure[] {
  if (!Number.isSafeInteger(parties) || parties < 1)
    throw new RangeError(`parties must be a whole number of at least 1, got ${parties}`);
  return Array.from({ length: parties }, () => figure(1 / parties));
}

function byGame(
  method: (game: CostGame | ErlangCostGame) => readonly number[],
): (basis: GameBasis) => Figure[] {
  const weigh = (game: CostGame | ErlangCostGame): Figure[] =>
    inProportion(method(game).map(figure), 'no-demand');
  return ({ game }) =>
    'loads' in game ? amongReported(game.loads, (loads) => weigh({ ...game, loads })) : weigh(game);
}

function notNegative(name: string, parts: readonly Figure[]): readonly Figure[] {
  for (const [i, part] of parts.entries())
    if (isPresent(part)) requireRange(`${name}[${i}]`, part.value, NOT_NEGATIVE);
  return parts;
}
