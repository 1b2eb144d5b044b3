import type { EditionContext } from '../../editions/edition-context.ts';
import { badParameter } from '../../http/problem.ts';
import type { TradeParameters } from './trade.parameters.ts';
import type { TradeFacts } from './trade-facts.ts';
import type { TradeServiceFacts } from './trade.query.ts';

/** Quarters whose counts an edition publishes: the newest with reported use, and the newest of the year before. */
export function tradeQuarters({ useQuarters }: Pick<EditionContext, 'useQuarters'>): string[] {
  const newest = useQuarters[useQuarters.length - 1];
  if (newest === undefined) return [];
  const earlier = useQuarters.filter((quarter) => quarter.slice(0, 4) < newest.slice(0, 4)).pop();
  return earlier === undefined ? [newest] : [newest, earlier];
}

/** The quarter a request means: as asked, else that of the year, else the newest. */
export function checkedQuarter(
  context: Pick<EditionContext, 'useQuarters'>,
  { quarter, year }: Pick<TradeParameters, 'quarter' | 'year'>,
): string {
  const known = tradeQuarters(context);
  const [newest] = known;
  if (newest === undefined) throw badParameter('quarter', 'this edition has no reported use by buyer yet');
  const list = `known: ${known.join(', ')}`;
  if (quarter !== undefined) {
    if (known.includes(quarter)) return quarter;
    throw badParameter('quarter', `no published purchases for ${quarter}; ${list}`);
  }
  if (year === undefined) return newest;
  const ofYear = known.find((candidate) => candidate.startsWith(`${year}K`));
  if (ofYear === undefined) throw badParameter('year', `no published purchases for ${year}; ${list}`);
  return ofYear;
}

/** Purchases are counted by buyer and seller only: by target group nearly every number would be withheld. */
export function refuseTargetGroup(targetGroup: string | undefined): void {
  if (targetGroup !== undefined)
    throw badParameter(
      'targetGroup',
      'purchases are not published by target group, since nearly all would be withheld; leave it out',
    );
}

/** The service that closes, if one is asked for. */
export function serviceOf(
  { services, release }: Pick<TradeFacts, 'services' | 'release'>,
  asked: string | number | undefined,
): TradeServiceFacts | null {
  if (asked === undefined) return null;
  const found = services.find(({ id }) => id === asked);
  if (!found)
    throw badParameter(
      'closure',
      `there is no service ${asked} in operation in ${release.quarter}; see /api/services`,
    );
  return found;
}

/** Last day of a quarter: 2025K4 ends on 2025-12-31. */
export function lastDayOf(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))];
  return new Date(Date.UTC(year, number * 3, 0)).toISOString().slice(0, 10);
}
