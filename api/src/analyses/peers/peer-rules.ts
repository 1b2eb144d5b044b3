import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import { type ResolvedArea, resolveMembership } from '../../reference/membership.ts';
import type { CostFacts } from '../costs/cost-facts.ts';
import { nearestTo } from './nearest.ts';
import { similarTo } from './similar.ts';

export const peerRules = ['region', 'neighbours', 'similar', 'oestdanmark', 'country', 'none'] as const;
export type PeerRule = (typeof peerRules)[number];

/** Whom a municipality is compared with. */
export interface PeersAsked {
  readonly rule: PeerRule;
  readonly area: ResolvedArea;
  /** Municipality from which the nearest and the similar ones are found. */
  readonly municipality: string | null;
}

/** Rules that look from one municipality, so that one must be named. */
export const needsMunicipality = (rule: PeerRule): boolean => rule === 'neighbours' || rule === 'similar';

/** Members of a grouping on the day of the area; none where the edition does not know it. */
function membersOf(
  context: EditionContext,
  isIt: (grouping: ResolvedArea['grouping']) => boolean,
  day: string,
): string[] {
  const grouping = context.groupings.find(isIt);
  return grouping ? [...resolveMembership(grouping, day).municipalities] : [];
}

/**
 * Peers by a rule. Nearest and similar ones do not include the municipality itself, groups of municipalities do.
 * @throws ProblemError when a rule needs a municipality and none is named
 */
export function peersOf(
  context: EditionContext,
  costs: CostFacts,
  { rule, area, municipality }: PeersAsked,
): string[] {
  if (needsMunicipality(rule) && municipality === null)
    throw badParameter('peers', `${rule} needs a municipality to look from`);
  const from = municipality ?? '';
  switch (rule) {
    case 'none':
      return [];
    case 'region':
      return [...area.municipalities];
    case 'oestdanmark':
      return membersOf(context, ({ code }) => code === 'oestdanmark', area.date);
    case 'country':
      return membersOf(context, ({ type }) => type === 'country', area.date);
    case 'neighbours':
      return nearestTo(context, from);
    case 'similar':
      return similarTo(context, costs, { municipality: from, date: area.date }).map(({ code }) => code);
  }
}
