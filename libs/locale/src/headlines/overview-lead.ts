import type { Figure } from '@tilbudsvifte/planning';
import type { Language } from '../language.ts';
import { areaOverviewHeadline } from './area-overview-headline.ts';
import { municipalityOverviewHeadline } from './municipality-overview-headline.ts';

/** The part of Overblik's answer that its opening sentence is made of. */
export interface OverviewTold {
  readonly figures: readonly {
    readonly indicator: string;
    readonly municipality: string;
    readonly value: Figure;
  }[];
  readonly totals: {
    readonly indicators: readonly { readonly indicator: string; readonly period: string }[];
  };
  readonly basis: { readonly synthetic: boolean };
}

/** Names, language, and from whose side the figures are seen. */
export interface OverviewNames {
  readonly language: Language;
  readonly areaName: string;
  /** Own municipality, when it lies in the area. */
  readonly own?: { readonly code: string; readonly name: string } | undefined;
  /** Number of target groups that there are. */
  readonly groups: number;
}

const notReported: Figure = { missing: 'not-reported' };

/**
 * Opening sentence of Overblik — free places and occupancy of the municipality beside the area's, or of the area with
 * the number of target groups that lack places; empty where the answer lacks these indicators.
 */
export function overviewLead({ figures, totals, basis }: OverviewTold, names: OverviewNames): string {
  const { language, areaName, own, groups } = names;
  const shortOf = totals.indicators.find(({ indicator }) => indicator === 'groups-short');
  if (!shortOf) return '';
  const find = (indicator: string, code: string): Figure | undefined =>
    figures.find((row) => row.indicator === indicator && row.municipality === code)?.value;
  const ofArea = (indicator: string): Figure => find(indicator, 'area') ?? notReported;
  const [free, occupancy] = [own && find('vacant-places', own.code), own && find('occupancy', own.code)];
  const { synthetic } = basis;
  if (own && free && occupancy) {
    const peer = { name: areaName, occupancy: ofArea('occupancy') };
    return municipalityOverviewHeadline({ name: own.name, free, occupancy, peer, synthetic }, language)
      .headline;
  }
  const area = { name: areaName, free: ofArea('vacant-places'), occupancy: ofArea('occupancy') };
  const short = { groups, groupsShort: ofArea('groups-short'), year: Number(shortOf.period.slice(0, 4)) };
  return areaOverviewHeadline({ ...area, ...short, synthetic }, language).headline;
}
