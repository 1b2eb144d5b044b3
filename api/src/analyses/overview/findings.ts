import { type Figure, figure, isPresent, median, missing, standOutScore } from '@tilbudsvifte/planning';
import type { Indicator } from './indicator.ts';
import type { Finding } from './overview.answer.ts';
import { shortageFindings, type ShortageSources } from './shortage-finding.ts';

const atMost = 3;

/** What stands out, at most one finding per theme. */
export interface FindingSources extends ShortageSources {
  readonly indicators: readonly Indicator[];
  readonly members: readonly string[];
  /** Municipality the reader looks from, or null for the area. */
  readonly municipality: string | null;
}

/** Smallest change worth a word, in the unit of the figure. */
const floorOf = ({ floor, floorKind }: Indicator, value: number): number =>
  floorKind === 'absolute' ? floor : floor * Math.abs(value);

/** How much one municipality stands out in one indicator. */
function outlier(indicator: Indicator, members: readonly string[], municipality: string): Finding[] {
  const { period, previousPeriod } = indicator;
  const at = (when: string) => ({
    own: indicator.value(municipality, when),
    field: members.map((code): Figure => indicator.value(code, when)),
  });
  const { own, field } = at(period);
  if (!isPresent(own)) return [];
  const score = standOutScore({
    own,
    field,
    ...(previousPeriod !== null && { before: at(previousPeriod) }),
    floor: floorOf(indicator, own.value),
  });
  if ('missing' in score) return [];
  const middle = median(field.filter(isPresent).map(({ value }) => value));
  const value = figure(own.value);
  const shareOfNeed = missing('not-applicable');
  return [{ indicator: indicator.indicator, municipality, value, median: middle, shareOfNeed, ...score }];
}

function best(findings: readonly Finding[], count: number): Finding[] {
  const key = ({ municipality, targetGroup = '' }: Finding): string => `${municipality} ${targetGroup}`;
  return [...findings].sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1)).slice(0, count);
}

/** The greatest share of the need first: among groups one score is as good as the share itself, save for what is new. */
function worstShortage(sources: ShortageSources): Finding[] {
  const share = ({ shareOfNeed }: Finding): number => (isPresent(shareOfNeed) ? shareOfNeed.value : 0);
  return [...shortageFindings(sources)].sort((a, b) => share(b) - share(a)).slice(0, 1);
}

/** At most three findings, one per theme: of the municipality, or of the area the most outlying municipalities. */
export function findings(sources: FindingSources): Finding[] {
  const { indicators, members, municipality } = sources;
  const themes = [...new Set(indicators.map(({ theme }) => theme))];
  const places = municipality ? [municipality] : members;
  const outliers = themes
    .filter((theme) => theme !== 'shortage')
    .flatMap((theme) => {
      const ofTheme = indicators.filter((indicator) => indicator.theme === theme);
      return best(
        ofTheme.flatMap((indicator) => places.flatMap((place) => outlier(indicator, members, place))),
        1,
      );
    });
  // The shortage concerns everyone in the area, so it stands first; the rest by score.
  const area = themes.includes('shortage') ? worstShortage(sources) : [];
  return [...area, ...best(outliers, atMost - area.length)];
}
