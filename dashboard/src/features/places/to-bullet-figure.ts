import type { BulletRow, BulletRowsModel } from '@tilbudsvifte/charts';
import { figureWord } from '@tilbudsvifte/locale';
import { placesHeadline, placeWords } from '@tilbudsvifte/locale/screens/places';
import type { FigureModel } from '../../components/figure-card/figure-model.ts';
import type { Schema } from '../../lib/api.ts';
import { unitText } from '../../lib/code-names.ts';
import { occupancyCells, occupancyColumns } from './occupancy-columns.ts';
import { divisionPlace, ownUnit } from './place-division.ts';
import { placeGroups } from './place-groups.ts';
import type { PlaceGroup } from './place-groups.ts';
import { placeOf, placesView, refusedPercent, sublineOf } from './places-viewpoint.ts';
import type { PlacesViewpoint } from './places-viewpoint.ts';

/** Occupancy now, row by row: the same figures as bars and as table. */
export interface BulletFigure {
  readonly model: FigureModel;
  readonly chart: BulletRowsModel;
  readonly groups: readonly PlaceGroup[];
}

type Answer = Schema<'PlacesAnswer'>;

/** Occupancy that is normal for a service paid by the day: what agreements budget with. Unit: shares. */
export const normalRange = { from: 0.9, to: 0.98 } as const;

// As exact as a whole place: half a place of difference is none that a reader could see.
const seen = (a: number, b: number): boolean => Math.round(a) !== Math.round(b);

function textOf({ newest }: PlaceGroup, { names }: PlacesViewpoint): string {
  const { occupancyRate: share, occupiedPlaces: occupied, availablePlaces: available } = newest;
  if (!('value' in share) || !('value' in occupied) || !('value' in available))
    return figureWord(share, 'share', names.language);
  return placeWords(names.language)('places.occupiedOf', {
    occupied: Math.round(occupied.value),
    available: Math.round(available.value),
    share: share.value,
  });
}

function reachText({ newest }: PlaceGroup, view: PlacesViewpoint, refused: number): string {
  const texts = placeWords(view.names.language);
  const { reachableSeparately: alone, reachableOccupancy: pooled, expectedServices } = newest;
  if (!('value' in alone) || !('value' in pooled)) return '';
  return expectedServices > 1
    ? texts('places.reachMany', { alone: alone.value, pooled: pooled.value, refused })
    : texts('places.reachOne', { reach: alone.value, refused });
}

function bulletRow(group: PlaceGroup, view: PlacesViewpoint, refused: number): BulletRow {
  const { newest, key, name } = group;
  const { approvedPlaces: approved, availablePlaces: available, reachableSeparately: reach } = newest;
  const measured = 'value' in available && available.value > 0;
  const aside = view.ownOnly ? '' : divisionPlace(newest, view.division, view.names);
  const note = [aside, reachText(group, view, refused)];
  const others = view.division === 'kommune' && view.own !== undefined && key !== view.own;
  return {
    key,
    label: name,
    note: note.filter((part) => part !== '').join(': '),
    value: newest.occupancyRate,
    text: textOf(group, view),
    ...(measured &&
      'value' in approved &&
      seen(approved.value, available.value) && { marker: approved.value / available.value }),
    ...('value' in reach && { reach: reach.value }),
    ...(others && { own: false }),
  };
}

function chartOf(
  groups: readonly PlaceGroup[],
  view: PlacesViewpoint,
  { label, refused }: { readonly label: string; readonly refused: number },
): BulletRowsModel {
  const texts = placeWords(view.names.language);
  return {
    label,
    rowHeading: texts(`places.by.${view.division}`),
    valueHeading: texts('places.bulletEyebrow'),
    rows: groups.map((group) => bulletRow(group, view, refused)),
    band: normalRange,
    words: {
      bar: texts('places.keyBar'),
      beyond: texts('places.keyBeyond'),
      band: texts('places.keyBand', { low: normalRange.from * 100, high: normalRange.to * 100 }),
      full: texts('places.keyFull'),
      marker: texts('places.keyMarker'),
      reach: texts('places.keyReach', { refused }),
    },
    more: (n) => texts('places.more', { n }),
  };
}

function readingOf(groups: readonly PlaceGroup[], view: PlacesViewpoint): string[] {
  const texts = placeWords(view.names.language);
  const example = groups.find(({ newest }) => 'value' in newest.refusalSeparately);
  const refused = example?.newest.refusalSeparately;
  if (!example || !refused || !('value' in refused)) return [texts('places.readBullet')];
  const said = { name: example.name, text: textOf(example, view), share: refused.value };
  return [texts('places.readBullet'), texts('places.readExample', said)];
}

/** Bullet figure of Pladser — occupied places row by row, and the occupancy that could be kept without refusing too many. */
export function toBulletFigure(answer: Answer, view: PlacesViewpoint): BulletFigure {
  const { language } = view.names;
  const texts = placeWords(language);
  const { totals, basis } = answer;
  const refused = refusedPercent(totals);
  const groups = placeGroups(answer, view);
  const words = placesHeadline(placesView(answer, view), language);
  const unit = unitText(totals.unit, language);
  const several = ownUnit.includes(view.division);
  const model: FigureModel = {
    id: 'belaegning-nu',
    eyebrow: texts('places.bulletEyebrow'),
    unit: texts('places.unit', { unit: several ? texts('places.units') : unit }),
    ...words,
    subline: sublineOf(answer, view),
    columns: occupancyColumns(view, refused),
    rows: groups.map((group) => ({
      key: group.key,
      cells: occupancyCells(group, view),
      ...(view.division === 'kommune' && group.key === view.own && { own: true }),
    })),
    notes: [texts(several ? 'places.noteUnits' : 'places.noteUnit', { unit }), texts('places.noteCap')],
    basis,
    howToRead: readingOf(groups, view),
    fileParts: [placeOf(view), texts(`places.by.${view.division}`), basis.period.to],
  };
  return { model, chart: chartOf(groups, view, { label: words.headline, refused }), groups };
}
