import type { DotStripModel } from '@tilbudsvifte/charts';
import { createTexts, formatShare, placePhrase } from '@tilbudsvifte/locale';
import type { TextKey } from '@tilbudsvifte/locale';
import type { PagePath } from '../../components/page-link/page-link.tsx';
import type { Schema } from '../../lib/api.ts';
import { nameOf } from '../../lib/name-of.ts';
import type { Search } from '../../lib/search-params.ts';
import type { IndicatorKey, IndicatorView } from './indicator-view.ts';
import { sayIndicator, sayMedian } from './indicator-words.ts';
import type { OverviewWords } from './overview-words.ts';
import { sayScore } from './say-score.ts';
import { stripOf } from './to-key-figure.ts';

/** Where a finding is answered. */
export interface FindingLink {
  readonly to: PagePath;
  readonly search: Search;
  readonly label: TextKey;
}

/** One thing to notice. */
export interface FindingView {
  readonly key: string;
  readonly sentence: string;
  /** What the sentence is held against. */
  readonly beside: string;
  /** How the finding was chosen: the parts of its score, and the rule. */
  readonly why: readonly string[];
  readonly strip?: DotStripModel;
  /** Share of the need that lacks a place, for a shortage. */
  readonly share?: number;
  readonly link: FindingLink;
}

type Finding = Schema<'Finding'>;

const links: Readonly<Record<Exclude<IndicatorKey, 'groups-short'>, FindingLink>> = {
  'vacant-places': { to: '/tilbudsvifte', search: { ledig: 'ja' }, label: 'overview.seePlaces' },
  occupancy: { to: '/tilbudsvifte', search: {}, label: 'overview.seeServices' },
  'expenditure-per-adult': {
    to: '/oekonomi',
    search: { omr: 'adults', enhed: 'indbygger' },
    label: 'overview.seeCosts',
  },
  'expenditure-per-child': {
    to: '/oekonomi',
    search: { omr: 'children-young', enhed: 'indbygger' },
    label: 'overview.seeCosts',
  },
  'bought-outside': { to: '/', search: { i: 'bought-outside' }, label: 'overview.seeTiles' },
  'expected-growth': { to: '/', search: { i: 'expected-growth' }, label: 'overview.seeTiles' },
};

// Services are found by their host; expenditure is told from the side of the municipality it is about.
function about(link: FindingLink, municipality: string): FindingLink {
  if (municipality === 'area' || link.to === '/') return link;
  const place = link.to === '/tilbudsvifte' ? { bk: municipality } : { k: municipality };
  return { ...link, search: { ...link.search, ...place } };
}

function shortage(finding: Finding, view: IndicatorView, words: OverviewWords): FindingView {
  const { language, areaName } = words;
  const texts = createTexts(language);
  const group = words.targetGroups.find(({ code }) => code === finding.targetGroup);
  const { value, shareOfNeed } = finding;
  const part = 'value' in shareOfNeed ? shareOfNeed.value : 0;
  const share = formatShare(part, language);
  return {
    key: 'groups-short',
    sentence: texts('overview.shortage', {
      targetGroup: group ? nameOf(group, language) : (finding.targetGroup ?? ''),
      n: 'value' in value ? Math.round(value.value) : 0,
      place: placePhrase(areaName, language),
      period: view.period,
    }),
    beside: texts('overview.shareMissing', { share }),
    why: sayScore(finding, view, words),
    share: part,
    link: {
      to: '/mangler',
      search: { behov: 'idag', ...(group && { mg: group.code }) },
      label: 'overview.seeGaps',
    },
  };
}

function outlier(finding: Finding, view: IndicatorView, words: OverviewWords): FindingView {
  const { language } = words;
  const { indicator, municipality, value } = finding;
  const found = view.members.find(({ code }) => code === municipality);
  const place = found ?? { ...view.area, value };
  const strip = stripOf({ ...view, own: place }, words);
  const link = indicator === 'groups-short' ? links['occupancy'] : links[indicator];
  return {
    key: indicator,
    sentence: sayIndicator(view, { ...place, value }, language),
    beside: sayMedian(view, language),
    why: sayScore(finding, view, words),
    ...(strip && { strip }),
    link: about(link, municipality),
  };
}

/** Finding in words — the sentence, its spark figure, how it was chosen, and the page that answers it. */
export function toFinding(finding: Finding, view: IndicatorView, words: OverviewWords): FindingView {
  return finding.targetGroup === undefined ? outlier(finding, view, words) : shortage(finding, view, words);
}
