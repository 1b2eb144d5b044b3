import { requireRange } from '../figures/require-range.ts';

/** Loads with what is known of the withheld ones. */
export interface Known {
  /** Loads as shown; 0 where withheld. */
  readonly shown: readonly number[];
  /** Indices of the withheld loads. */
  readonly withheld: ReadonlySet<number>;
  /** What the withheld loads add up to. */
  readonly remainder: number;
}

/** Split loads into what is shown and what is left for the withheld ones, at least one each. */
export function requireKnown(loads: readonly (number | null)[], total: number): Known {
  const shown = loads.map((load) => load ?? 0);
  const withheld = new Set([...loads.keys()].filter((index) => loads[index] === null));
  const sum = shown.reduce((a, b) => a + b, 0);
  requireRange('total', total, [sum + withheld.size, withheld.size > 0 ? Infinity : sum]);
  return { shown, withheld, remainder: total - sum };
}

/** Loads with the remainder shared among the withheld ones as evenly as whole citizens allow, the first ones more. */
export function withheldEvenly({ shown, withheld, remainder }: Known): number[] {
  const count = withheld.size;
  const order = [...withheld];
  return shown.map((load, index) => {
    const place = order.indexOf(index);
    if (place < 0) return load;
    return Math.floor(remainder / count) + (place < remainder % count ? 1 : 0);
  });
}

/** Some of the parties: what is shown of them together, and how many of them are withheld. */
export interface Pool {
  readonly members: readonly number[];
  readonly shown: number;
  readonly withheld: number;
}

/** What is known of a pool. */
export function poolOf({ shown, withheld }: Known, members: readonly number[]): Pool {
  return {
    members,
    shown: members.reduce((sum, member) => sum + (shown[member] ?? 0), 0),
    withheld: members.filter((member) => withheld.has(member)).length,
  };
}

/** Units of the remainder beyond one for each withheld load. */
export function freeUnits({ withheld, remainder }: Known): number {
  return remainder - withheld.size;
}
