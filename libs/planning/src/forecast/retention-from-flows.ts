import { figure, type Figure, missing, type MissingReason } from '../figures/figure.ts';
import { requireCounts } from '../numerics/require-counts.ts';
import { requireLength } from '../numerics/require-length.ts';

/** A stock counted once a year, and who came in between. */
export interface YearlyFlows {
  /** Citizens in service on the count date of each year, oldest first, no year left out. */
  readonly stocks: readonly number[];
  /** New citizens in the year up to each count but the first: one fewer than the stocks. */
  readonly entries: readonly number[];
}

/** How long citizens stay, as far as yearly counts tell. */
export interface Retention {
  /** Citizens who left in all years together. */
  readonly exits: Figure;
  /** Exits over the stocks that they left from. */
  readonly exitShare: Figure;
  /** Share of a year's citizens who are still there a year later. */
  readonly retention: Figure;
  /** Mean stay that the retention implies. */
  readonly meanStayYears: Figure;
}

/**
 * Retention from flows — the share of citizens still in service a year later, from yearly counts and new entries: who
 * was there plus who came less who is there now has left, and all exits are divided by all stocks that they left from
 * [al-osh-alzaid1987]. The mean stay is −1/ln(retention), as when the chance of leaving does not depend on how long
 * somebody has stayed. Not taken from the autocorrelation of the counts, which is biased in short series.
 * Unit: citizens; shares 0–1; years.
 * Missing cases, for all four: `too-short` with fewer than two stocks, `not-reported` when the stock grew by more than
 * the entries (some are missing), `no-demand` when there was nobody to leave. For the mean stay alone:
 * `not-stationary` when nobody left, `not-applicable` when as many left as were there, so that stays are shorter than
 * yearly counts can tell. More exits than citizens at the counts (stays within a year) count as a retention of 0.
 * @throws RangeError when a count is not a whole number of at least 0, or entries are not one fewer than stocks.
 * @example retentionFromFlows({ stocks: [40, 42, 45, 47, 50], entries: [9, 11, 10, 12] }).retention
 * // { value: 0.8160919540229885 }
 */
export function retentionFromFlows({ stocks, entries }: YearlyFlows): Retention {
  requireCounts('stocks', stocks);
  requireCounts('entries', entries);
  requireLength('entries', entries, Math.max(0, stocks.length - 1));
  if (entries.length === 0) return unknown('too-short');
  const first = sum(stocks.slice(0, 1));
  const last = sum(stocks.slice(-1));
  const atRisk = sum(stocks.slice(0, -1));
  const exits = first + sum(entries) - last;
  if (exits < 0) return unknown('not-reported');
  return atRisk === 0 ? unknown('no-demand') : known(exits, exits / atRisk);
}

function known(exits: number, exitShare: number): Retention {
  const retention = Math.max(0, 1 - exitShare);
  return {
    exits: figure(exits),
    exitShare: figure(exitShare),
    retention: figure(retention),
    meanStayYears: meanStay(retention),
  };
}

function meanStay(retention: number): Figure {
  if (retention === 1) return missing('not-stationary');
  return retention === 0 ? missing('not-applicable') : figure(-1 / Math.log(retention));
}

function unknown(reason: MissingReason): Retention {
  const none = missing(reason);
  return { exits: none, exitShare: none, retention: none, meanStayYears: none };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
