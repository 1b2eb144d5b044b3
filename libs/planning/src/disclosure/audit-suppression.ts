import { NOT_NEGATIVE, requireRange } from '../figures/require-range.ts';
import { solveLinearProgramme, type SolveLinearProgramme } from '../numerics/linear-programme.ts';
import type { Knowledge, Unknown } from './component.ts';
import type { CountEquation } from './count-equation.ts';
import { exactlyDetermined } from './exactly-determined.ts';
import { NOISE } from './flow.ts';
import { hiddenSpans } from './hidden-spans.ts';
import { withoutNestedSums } from './nested-sums.ts';
import type { Span } from './span.ts';
import { equationsByCell, isSlack, tidyEquations } from './tidy-equation.ts';

/** What an observer can compute about one hidden count. */
export interface AuditedCell {
  readonly cell: string;
  readonly lower: number;
  /** Null when nothing limits the count. */
  readonly upper: number | null;
  readonly width: number | null;
  /** `determined`: follows exactly; `narrow`: known to within less than the threshold. */
  readonly problem: 'determined' | 'narrow' | null;
}

/** Result of an audit. */
export interface SuppressionAudit {
  /** Every audited cell, in the order of the keys. */
  readonly cells: readonly AuditedCell[];
  /** Width of the narrowest interval; null when no audited count is limited. */
  readonly narrowest: number | null;
  /** Whether no cell has a problem. */
  readonly safe: boolean;
}

/** What is known besides the equations, and what is asked. */
export interface AuditOptions {
  /** Least width of an interval, in persons. */
  readonly threshold: number;
  /** Counts of the published cells that stand in the equations. */
  readonly values?: ReadonlyMap<string, number>;
  /** Which hidden cells must be safe, as secondary ones need not be. Left out, all. */
  readonly primary?: Iterable<string>;
  /** The least a hidden count can be as readers know: 0, or 1 where every zero is published. Left out, 0. */
  readonly lowest?: number;
  /** Hidden cells that may be 0 all the same, as where zeros are hidden too. Left out, none. */
  readonly mayBeZero?: (cell: string) => boolean;
  /** What solves linear programmes; left out, the dense simplex method of this library. */
  readonly solve?: SolveLinearProgramme;
}

/**
 * Suppression audit — attacks a publication as its readers could: for every hidden cell the smallest and the largest
 * count that all published equations allow together, and whether it follows exactly (`exactlyDetermined`). Where the
 * hidden cells form plain two-way tables the bounds are flows in a network, exact for whole counts [gusfield1988];
 * elsewhere they are linear programmes [fischetti-salazar2001], rounded inwards to whole counts where all that is
 * published is whole; there whole counts could be limited a little more than the bounds say. A published average is
 * an equation with fractions, a rounded number one with `within`, an earlier edition a second set of equations.
 * Unit: persons; widths as max − min. Missing cases: none; a count that nothing limits has the upper bound null.
 * @throws RangeError when threshold, lowest or a value is negative, a coefficient is not finite, the value of a
 * published cell is missing, or no counts satisfy the equations.
 * @example
 * auditSuppression([totalEquation('all', ['a', 'b'])], ['a', 'b'], { threshold: 5, values: new Map([['all', 7]]) })
 *   .cells[0] // { cell: 'a', lower: 0, upper: 7, width: 7, problem: null }
 */
export function auditSuppression(
  equations: readonly CountEquation[],
  hidden: Iterable<string>,
  options: AuditOptions,
): SuppressionAudit {
  const { threshold, lowest = 0, solve = solveLinearProgramme } = options;
  requireRange('threshold', threshold, NOT_NEGATIVE);
  requireRange('lowest', lowest, NOT_NEGATIVE);
  const unseen = new Set(hidden);
  const wanted = new Set([...(options.primary ?? unseen)].filter((cell) => unseen.has(cell)).sort());
  const determined = new Set(exactlyDetermined(equations, unseen));
  const spans = hiddenSpans(wanted, knowledgeOf(equations, { ...options, hidden: unseen, lowest }), solve);
  const cells = spans.map(([unknown, span]) => {
    const problem = span.high - span.low < threshold - NOISE ? 'narrow' : null;
    return audited(unknown, span, determined.has(unknown.key) ? 'determined' : problem);
  });
  const widths = cells.flatMap(({ width }) => width ?? []);
  return {
    cells: cells.sort((a, b) => (a.cell < b.cell ? -1 : 1)),
    narrowest: widths.length === 0 ? null : widths.reduce((least, width) => Math.min(least, width)),
    safe: cells.every(({ problem }) => problem === null),
  };
}

function audited({ key, least }: Unknown, { low, high }: Span, problem: AuditedCell['problem']): AuditedCell {
  const limits =
    high === Infinity ? { upper: null, width: null } : { upper: least + high, width: high - low };
  return { cell: key, lower: least + low, ...limits, problem };
}

interface Observer extends AuditOptions {
  readonly hidden: ReadonlySet<string>;
  readonly lowest: number;
}

function knowledgeOf(
  equations: readonly CountEquation[],
  { hidden, values, lowest, mayBeZero }: Observer,
): Knowledge {
  const isHidden = (cell: string): boolean => hidden.has(cell) || isSlack(cell);
  return {
    equationsOf: equationsByCell(withoutNestedSums(tidyEquations(equations))),
    isHidden,
    least: (cell) => (isSlack(cell) || mayBeZero?.(cell) === true ? 0 : lowest),
    rest: ({ terms, value }) => {
      let rest = value;
      for (const [cell, coefficient] of terms)
        if (!isHidden(cell)) rest -= coefficient * published(cell, values);
      return rest;
    },
  };
}

function published(cell: string, values?: ReadonlyMap<string, number>): number {
  const value = values?.get(cell);
  if (value === undefined)
    throw new RangeError(`values must hold every published cell of the equations, got none for ${cell}`);
  requireRange(`values of ${cell}`, value, NOT_NEGATIVE);
  return value;
}
