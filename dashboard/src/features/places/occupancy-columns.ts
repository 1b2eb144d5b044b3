import { createTexts } from '@tilbudsvifte/locale';
import { placeWords } from '@tilbudsvifte/locale/screens/places';
import type { Figure } from '@tilbudsvifte/planning';
import type { Cell, TableColumn } from '../../components/figure-card/figure-model.ts';
import type { PlaceGroup } from './place-groups.ts';
import type { PlacesViewpoint } from './places-viewpoint.ts';

// Names of a row, each part in a column of its own: the annex of the framework agreement has them apart.
function nameColumns({ division, names }: PlacesViewpoint): TableColumn[] {
  const texts = placeWords(names.language);
  const common = createTexts(names.language);
  const text = (key: string, label: string): TableColumn => ({ key, label, kind: 'text' });
  const type = text('serviceType', texts('places.by.tilbudstype'));
  const first = text('name', texts(`places.by.${division}`));
  if (division === 'bilag') return [type, text('targetGroup', texts('places.by.maalgruppe'))];
  return division === 'tilbud' ? [first, text('municipality', common('service.host')), type] : [first];
}

function nameCells({ newest, name }: PlaceGroup, { division, names }: PlacesViewpoint): string[] {
  const { serviceType = '', targetGroup = '', municipality = '' } = newest;
  if (division === 'bilag') return [names.serviceType(serviceType), names.targetGroup(targetGroup)];
  if (division !== 'tilbud') return [name];
  return [name, names.municipality(municipality), names.serviceType(serviceType)];
}

/** Columns of places and occupancy now and a year before: the layout of the framework agreement's annex on capacity. */
export function occupancyColumns(view: PlacesViewpoint, refused: number): TableColumn[] {
  const texts = placeWords(view.names.language);
  return [
    ...nameColumns(view),
    { key: 'approvedPlacesYearBefore', label: texts('places.columnApprovedBefore'), kind: 'integer' },
    { key: 'approvedPlaces', label: texts('places.columnApproved'), kind: 'integer' },
    { key: 'availablePlaces', label: texts('places.columnAvailable'), kind: 'decimal' },
    { key: 'occupiedPlaces', label: texts('places.columnOccupied'), kind: 'decimal' },
    { key: 'vacantPlaces', label: texts('places.columnFree'), kind: 'integer' },
    { key: 'occupancyRateYearBefore', label: texts('places.columnOccupancyBefore'), kind: 'share' },
    { key: 'occupancyRate', label: texts('places.columnOccupancy'), kind: 'share' },
    { key: 'yearOccupancyRate', label: texts('places.columnYear'), kind: 'share' },
    { key: 'reachableSeparately', label: texts('places.columnReachAlone', { refused }), kind: 'share' },
    { key: 'reachableOccupancy', label: texts('places.columnReachPooled', { refused }), kind: 'share' },
    { key: 'refusalSeparately', label: texts('places.columnRefused'), kind: 'share' },
    { key: 'reportedServices', label: texts('places.columnReported'), kind: 'integer' },
    { key: 'expectedServices', label: texts('places.columnExpected'), kind: 'integer' },
  ];
}

const unknown: Figure = { missing: 'not-reported' };

/** Cells of a group in the order of the columns. */
export function occupancyCells(group: PlaceGroup, view: PlacesViewpoint): Cell[] {
  const { newest, before } = group;
  return [
    ...nameCells(group, view),
    before?.approvedPlaces ?? unknown,
    newest.approvedPlaces,
    newest.availablePlaces,
    newest.occupiedPlaces,
    newest.vacantPlaces,
    before?.occupancyRate ?? unknown,
    newest.occupancyRate,
    newest.yearOccupancyRate,
    newest.reachableSeparately,
    newest.reachableOccupancy,
    newest.refusalSeparately,
    { value: newest.reportedServices },
    { value: newest.expectedServices },
  ];
}
