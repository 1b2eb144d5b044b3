import { figure, type Figure, isPresent, missing, type MissingReason } from './figure.ts';

/** A sum, and how many of its parts were missing. */
export interface FigureSum {
  readonly total: Figure;
  readonly missingParts: number;
}

/**
 * From most to least serious. `withheld` comes first because it binds: were it hidden behind another reason, someone
 * might go and fill the gap. Then what a reporter can still send, then what the method cannot do.
 */
const BY_SERIOUSNESS: readonly MissingReason[] = [
  'withheld',
  'not-reported',
  'mixed-price-years',
  'too-short',
  'not-stationary',
  'no-capacity',
  'no-demand',
  'zero-base',
  'not-applicable',
];

/**
 * Sum of figures — adds the values; one missing part makes the total missing, with the most serious reason, since a
 * sum of some parts is not the sum, and a hidden part could be found from the total of all [hundepool2012]. With
 * `partial` the present parts are added all the same and the caller must show the total as "at least", with the number
 * of missing parts.
 * Parts that are `not-applicable` do not exist, so they neither add nor count as missing. Intervals are left out:
 * how they combine depends on how the parts move together.
 * Unit: that of the parts.
 * Missing cases: the most serious reason of the parts; `not-reported` when there are no parts; `not-applicable` when
 * none applies; with `partial`, the most serious reason when no part is present.
 * @throws RangeError when the sum is too large for a number.
 * @example sumFigures([{ value: 2 }, { missing: 'withheld' }, { missing: 'not-reported' }])
 * // { total: { missing: 'withheld' }, missingParts: 2 }
 */
export function sumFigures(
  parts: readonly Figure[],
  options: { readonly partial?: boolean } = {},
): FigureSum {
  const present = parts.filter(isPresent);
  const reasons = parts.flatMap((part) => (isPresent(part) ? [] : [part.missing]));
  const missingParts = reasons.filter((reason) => reason !== 'not-applicable').length;
  const summable = present.length > 0 && (missingParts === 0 || options.partial === true);
  const total = summable
    ? figure(present.reduce((sum, part) => sum + part.value, 0))
    : missing(BY_SERIOUSNESS.find((reason) => reasons.includes(reason)) ?? 'not-reported');
  return { total, missingParts };
}
