import { figure, type Figure, missing } from '../figures/figure.ts';
import { requireRange } from '../figures/require-range.ts';

/** Need by municipality (null is withheld, and then at least 1), their known total, and who has a service near. */
export interface ReachInput {
  readonly need: readonly (number | null)[];
  readonly total: number;
  readonly within: readonly boolean[];
}

/**
 * Reach — the share of the need that lives within a distance of a usable service, the covered share of location
 * models [church-revelle1974]. Where needs are withheld lo and hi
 * are the ends of what is possible from the published total, and the value shares what is withheld out evenly.
 * Unit: whole citizens in, a share 0–1 out.
 * Missing cases: `no-demand` when there is no need.
 * @throws RangeError when the total leaves less than one citizen for a withheld need.
 * @example reach({ need: [6, 4], total: 10, within: [true, false] }) // { value: 0.6 }
 */
export function reach({ need, total, within }: ReachInput): Figure {
  const withheld = [...need.keys()].filter((i) => need[i] === null);
  const shown = need.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  requireRange('total', total, [shown + withheld.length, Infinity]);
  if (total === 0) return missing('no-demand');
  const near = need.reduce<number>((sum, count, i) => sum + (within[i] ? (count ?? 0) : 0), 0);
  const inside = withheld.filter((i) => within[i]).length;
  const outside = withheld.length - inside;
  const left = total - shown;
  const value = (near + (withheld.length > 0 ? (left * inside) / withheld.length : 0)) / total;
  // All withheld needs on one side: their sum is known.
  if (inside === 0 || outside === 0) return figure(value);
  return { ...figure(value), lo: (near + inside) / total, hi: (near + left - outside) / total };
}
