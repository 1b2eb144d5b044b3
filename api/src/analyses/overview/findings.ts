import { figure, isPresent, median, missing, quartiles } from '@tilbudsvifte/planning';
import type { GapModel } from '../supply-gaps/gap-model.ts';
import { gapRows } from '../supply-gaps/gap-rows.ts';
import type { EditionContext } from '../../editions/edition-context.ts';
import type { Indicator } from './indicator.ts';
import type { Finding } from './overview.answer.ts';

const atMost = 3;

/** What stands out, at most one finding per theme. */
export interface FindingSources {
  readonly context: EditionContext;
  readonly indicators: readonly Indicator[];
  readonly members: readonly string[];
  /** Municipality the reader looks from, or null for the area. */
  readonly municipality: string | null;
  readonly model: GapModel;
}

/** Distance to the median in interquartile ranges, for one municipality and indicator. */
function deviation(indicator: Indicator, members: readonly string[], municipality: string): Finding[] {
  const values = members
    .map((code) => indicator.value(code, indicator.period))
    .filter(isPresent)
    .map(({ value }) => value);
  const own = indicator.value(municipality, indicator.period);
  const { lower, upper } = quartiles(values);
  const middle = median(values);
  if (!isPresent(own) || !isPresent(lower) || !isPresent(upper) || !isPresent(middle)) return [];
  const range = upper.value - lower.value;
  if (range <= 0) return [];
  const score = Math.abs(own.value - middle.value) / range;
  return [{ indicator: indicator.indicator, municipality, value: own, median: middle, score }];
}

/** The target group with the greatest share of its need unmet. */
function shortage({ context, model }: FindingSources): Finding[] {
  const rows = gapRows.targetGroup(model, { occupancy: 0.9, refusal: 0.05 }, context);
  const short = rows.flatMap(({ targetGroup, gapToday, need }): Finding[] => {
    if (!targetGroup || !isPresent(gapToday) || !isPresent(need) || gapToday.value >= 0) return [];
    const score = -gapToday.value / need.value;
    return [
      {
        indicator: 'groups-short',
        municipality: 'area',
        targetGroup,
        value: figure(-gapToday.value),
        median: missing('not-applicable'),
        score,
      },
    ];
  });
  return best(short, 1);
}

function best(findings: readonly Finding[], count: number): Finding[] {
  return [...findings]
    .sort((a, b) => b.score - a.score || (a.municipality < b.municipality ? -1 : 1))
    .slice(0, count);
}

/** At most three findings, one per theme: of the municipality, or of the area the most outlying municipalities. */
export function findings(sources: FindingSources): Finding[] {
  const { indicators, members, municipality } = sources;
  const themes = [...new Set(indicators.map(({ theme }) => theme))];
  const perTheme = themes.flatMap((theme) => {
    if (theme === 'shortage') return shortage(sources);
    const places = municipality ? [municipality] : members;
    const ofTheme = indicators.filter((indicator) => indicator.theme === theme);
    return best(
      ofTheme.flatMap((indicator) => places.flatMap((place) => deviation(indicator, members, place))),
      1,
    );
  });
  // The shortage concerns everyone in the area, so it stands first; the rest by score.
  const [area, own] = [
    perTheme.filter(({ targetGroup }) => targetGroup),
    perTheme.filter(({ targetGroup }) => !targetGroup),
  ];
  return [...area, ...best(own, atMost - area.length)];
}
