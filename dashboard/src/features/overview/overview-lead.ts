import { areaOverviewHeadline, municipalityOverviewHeadline } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { indicatorView } from './indicator-view.ts';
import type { OverviewWords } from './overview-words.ts';

/** Opening sentence of Overblik — free places and occupancy of the municipality beside the area's, or of the area. */
export function overviewLead(answer: Schema<'OverviewAnswer'>, words: OverviewWords): string {
  const free = indicatorView(answer, 'vacant-places', words);
  const occupancy = indicatorView(answer, 'occupancy', words);
  const short = indicatorView(answer, 'groups-short', words);
  if (!free || !occupancy || !short) return '';
  const { synthetic } = answer.basis;
  if (free.own && occupancy.own) {
    const peer = { name: words.areaName, occupancy: occupancy.area.value };
    const own = { name: free.own.name, free: free.own.value, occupancy: occupancy.own.value };
    return municipalityOverviewHeadline({ ...own, peer, synthetic }, words.language).headline;
  }
  const area = { name: words.areaName, free: free.area.value, occupancy: occupancy.area.value };
  const groups = { groups: words.targetGroups.length, groupsShort: short.area.value, year: short.year };
  return areaOverviewHeadline({ ...area, ...groups, synthetic }, words.language).headline;
}
