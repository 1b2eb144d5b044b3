import { formatFigure } from '../../figures/format-figure.ts';
import { municipalityOverviewHeadline } from '../../headlines/municipality-overview-headline.ts';
import { profileGapsHeadline } from './gaps-headline.ts';
import {
  lineOf,
  newestOf,
  type ProfileFact,
  type ProfileSectionView,
  type ProfileWords,
  rowsOf,
} from './profile-view.ts';

const shownGroups = 5;

/** Har vi plads? — free places and occupancy. */
export function placesSection(words: ProfileWords): ProfileSectionView {
  const { texts, answer, name, area, language } = words;
  const [places, vacant, occupancy, perThousand] = (
    ['places', 'vacant-places', 'occupancy', 'places-per-1000'] as const
  ).map((indicator) => newestOf(words, indicator));
  const none = newestOf(words, 'places');
  const [at, free, full, dense] = [places ?? none, vacant ?? none, occupancy ?? none, perThousand ?? none];
  const measure = texts('profile.places.occupancy');
  return {
    key: 'places',
    question: texts('profile.places'),
    headline: municipalityOverviewHeadline(
      {
        synthetic: answer.basis.synthetic,
        name,
        free: free.own,
        places: at.own,
        occupancy: full.own,
        peer: { name: area, occupancy: full.area },
      },
      language,
    ),
    columns: [name, area],
    facts: [
      { key: 'places', label: texts('profile.places.places'), own: at.own, area: at.area, kind: 'integer' },
      {
        key: 'vacant',
        label: texts('profile.places.vacant'),
        own: free.own,
        area: free.area,
        kind: 'integer',
      },
      {
        key: 'per1000',
        label: texts('profile.places.per1000'),
        own: dense.own,
        area: dense.area,
        kind: 'decimal',
      },
      { key: 'occupancy', label: measure, own: full.own, area: full.area, kind: 'share' },
    ],
    chart: lineOf(words, 'occupancy', { measure, figureKind: 'share' }),
    link: texts('profile.toPlaces'),
  };
}

interface GroupGap {
  readonly targetGroup: string;
  readonly name: string;
  readonly need: ProfileFact['own'];
  readonly gap: ProfileFact['own'];
}

/** Target groups the municipality has citizens in, the largest shortage of the area first. */
function ownGroups(words: ProfileWords): GroupGap[] {
  const needs = new Map(rowsOf(words, 'need').map((row) => [row.targetGroup, row.own]));
  const none = { missing: 'not-reported' } as const;
  const gapOf = ({ gap }: GroupGap): number => ('value' in gap ? gap.value : Infinity);
  return (
    rowsOf(words, 'gap-at-occupancy')
      .map(({ targetGroup = '', area }) => ({
        targetGroup,
        name: words.names.targetGroup(targetGroup),
        need: needs.get(targetGroup) ?? none,
        gap: area,
      }))
      // Somebody is withheld where the count is: only nobody, and no report, are nobody.
      .filter(({ need }) => ('value' in need ? need.value > 0 : need.missing === 'withheld'))
      .sort((a, b) => gapOf(a) - gapOf(b))
  );
}

/** Mangler der pladser? — shortages of the area in the own target groups. */
export function gapsSection(words: ProfileWords): ProfileSectionView {
  const { texts, answer, name, area, language } = words;
  const groups = ownGroups(words);
  const waiting = newestOf(words, 'waiting-share');
  const known = groups.flatMap(({ name: targetGroup, gap }) =>
    'value' in gap ? [{ targetGroup, gap: gap.value }] : [],
  );
  const shown = groups.filter(({ gap }) => 'value' in gap).slice(0, shownGroups);
  return {
    key: 'gaps',
    question: texts('profile.gaps'),
    headline: profileGapsHeadline(
      { synthetic: answer.basis.synthetic, name, area, period: String(answer.totals.year), gaps: known },
      language,
    ),
    columns: [name, area],
    facts: [
      {
        key: 'waiting',
        label: texts('profile.gaps.waiting'),
        own: waiting.own,
        area: waiting.area,
        kind: 'share',
      },
    ],
    ...(shown.length > 0 && {
      chart: {
        kind: 'bars',
        label: texts('profile.gaps.areaColumn'),
        headings: { name: area, value: texts('profile.gaps.areaColumn') },
        bars: shown.map(({ targetGroup, name: label, gap }) => ({
          key: targetGroup,
          name: label,
          figure: gap,
          text: formatFigure(gap, 'signed', language),
        })),
      },
    }),
    link: texts('profile.toGaps'),
  };
}
