import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { type ResolvedArea, resolveMembership } from '../../reference/membership.ts';
import type { AnswerBase } from './basis.dto.ts';

/** The area a request means: as asked, else the first region in which any municipality has reported. */
export function areaCode(context: EditionContext, asked: string | undefined): string {
  if (asked !== undefined) {
    if (context.groupings.some(({ code }) => code === asked)) return asked;
    throw badParameter('area', `there is no grouping ${asked} in this edition; see /api/reference/groupings`);
  }
  const reporting = new Set([...context.needReports.values()].flat());
  const regions = context.groupings.filter(({ type }) => type === 'region');
  const first = regions.find(({ members }) =>
    members.some(({ municipality }) => reporting.has(municipality)),
  );
  const area = first ?? context.groupings[0];
  if (!area) throw badParameter('area', 'this edition has no groupings yet');
  return area.code;
}

/** Membership of the area on the last day of a year. */
export function areaAt(context: EditionContext, code: string, year: number): ResolvedArea {
  const grouping = context.groupings.find((candidate) => candidate.code === code);
  if (!grouping) throw badParameter('area', `there is no grouping ${code} in this edition`);
  return resolveMembership(grouping, `${year}-12-31`);
}

/** The municipality as asked, checked against the edition. */
export function checkedMunicipality(context: EditionContext, asked: string): string {
  if (context.municipalities.some(({ code }) => code === asked)) return asked;
  throw badParameter('municipality', `there is no municipality ${asked}; see /api/reference/municipalities`);
}

/** Notice when a grouping is shown outside its life. */
export function areaNotices({ state, grouping, date }: ResolvedArea): AnswerBase['notices'] {
  if (state === 'current') return [];
  return [
    {
      code: state === 'ended' ? 'grouping-ended' : 'grouping-not-begun',
      params: { area: grouping.code, date },
    },
  ];
}
