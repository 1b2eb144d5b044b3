import {
  figure,
  isPresent,
  missing,
  type Missing,
  standOutScore,
  type StandOut,
} from '@tilbudsvifte/planning';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import { gapRows } from '../supply-gaps/gap-rows.ts';
import type { SupplyGapRow } from '../supply-gaps/supply-gaps.answer.ts';
import type { Finding } from './overview.answer.ts';

/** Need beside places of the area, now and a year earlier. */
export interface ShortageSources {
  readonly context: EditionContext;
  readonly model: GapModel;
  readonly before: GapModel | undefined;
}

/** Smallest change worth a word: one hundredth of the need. */
const floor = 0.01;
const assumed = { occupancy: 0.9, refusal: 0.05 };

/** Share of the need without a place; negative where places are left over. */
function shareShort({ gapToday, need }: SupplyGapRow): Finding['median'] {
  if (!isPresent(gapToday)) return gapToday;
  if (!isPresent(need)) return need;
  return need.value > 0 ? figure(-gapToday.value / need.value) : missing('no-demand');
}

type Shares = ReadonlyMap<string, Finding['median']>;

const sharesOf = (rows: readonly SupplyGapRow[]): Shares =>
  new Map(rows.map((row) => [row.targetGroup ?? '', shareShort(row)]));

/** Target groups of the area that lack places, each scored among all groups by the share of its need without a place. */
export function shortageFindings({ context, model, before }: ShortageSources): Finding[] {
  const rows = gapRows.targetGroup(model, assumed, context);
  const now = sharesOf(rows);
  const earlier = before && sharesOf(gapRows.targetGroup(before, assumed, context));
  return rows.flatMap((row): Finding[] => {
    const { targetGroup, gapToday } = row;
    const share = shareShort(row);
    if (targetGroup === undefined || !isPresent(share) || !isPresent(gapToday) || gapToday.value >= 0)
      return [];
    return [
      {
        indicator: 'groups-short',
        municipality: 'area',
        targetGroup,
        value: figure(-gapToday.value),
        median: missing('not-applicable'),
        shareOfNeed: share,
        ...scored(targetGroup, now, earlier),
      },
    ];
  });
}

/** A shortage is a shortage also where all groups are as short: it then has no distance to the others. */
function scored(targetGroup: string, now: Shares, earlier: Shares | undefined): StandOut {
  const at = (shares: Shares) => ({
    own: shares.get(targetGroup) ?? missing('not-reported'),
    field: [...shares.values()],
  });
  const score: StandOut | Missing = standOutScore({
    ...at(now),
    ...(earlier && { before: at(earlier) }),
    floor,
  });
  return 'missing' in score ? { deviation: 0, certainty: 1, novelty: 1, score: 0 } : score;
}
