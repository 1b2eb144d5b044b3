import type { EditionContext } from '../../editions/edition-context.ts';
import { resolveMembership } from '../../reference/membership.ts';

/** A region that readers choose, with the municipalities that look at themselves in it. */
export interface StandardArea {
  readonly code: string;
  /** Members of a region that exists at the end of the edition's newest year; none for one that has not begun. */
  readonly municipalities: readonly string[];
}

/** Regions in which any municipality reports: what is asked for most, so its answers are stored at publication. */
export function standardAreas({ groupings, needReports }: EditionContext): StandardArea[] {
  const reporting = new Set([...needReports.values()].flat());
  const newest = Math.max(0, ...needReports.keys());
  return groupings
    .filter(
      ({ type, members }) =>
        type === 'region' && members.some(({ municipality }) => reporting.has(municipality)),
    )
    .map((grouping) => {
      const { state, municipalities } = resolveMembership(grouping, `${newest}-12-31`);
      return { code: grouping.code, municipalities: state === 'not-begun' ? [] : municipalities };
    });
}
