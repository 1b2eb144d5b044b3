import type { PlacesObservation } from '../../collection/observations.ts';
import { columns, defineKind } from '../rows/kind-parser.ts';
import type { RowReader } from '../rows/row-reader.ts';
import { yesNo } from '../values/closed-words.ts';

const places = { max: 10_000, whole: true };
const placeDays = { max: 1e6, whole: true };

/** Occupancy is budgeted in percent; 0.95 is what a share looks like, and one per cent is nobody's budget. */
export function budgetedOccupancy(read: RowReader): number | null {
  const share = read.optionalShare('belaegningBudget', 120);
  if (share !== null && share > 0 && share <= 0.012) read.report('share-not-percent', 'belaegningBudget');
  return share;
}

function crossCheck(read: RowReader, row: PlacesObservation): void {
  const { approvedPlaces, vacantPlaces, availablePlaceDays, occupiedPlaceDays } = row;
  if (approvedPlaces !== null && vacantPlaces !== null && vacantPlaces > approvedPlaces) {
    read.report('free-over-approved', 'pladserLedige', { params: { approved: approvedPlaces } });
  }
  if (availablePlaceDays !== null && occupiedPlaceDays !== null && occupiedPlaceDays > availablePlaceDays) {
    read.report('occupied-over-available', 'belagteDoegn', { params: { available: availablePlaceDays } });
  }
}

export const placesParser = defineKind({
  kind: 'places',
  columns: columns(
    'tilbudId periode pladserGodkendt# pladserNormeret?# pladserReserveret?# pladserLedige?# tilgaengeligeDoegn?# ' +
      'belagteDoegn?# belaegningBudget?~ ventende?# uaendret?',
  ),
  keyColumn: 'periode',
  key: (row) => `${row.serviceId}|${row.quarter}`,
  parse(read) {
    const unchanged = read.optionalWord('uaendret', yesNo) ?? false;
    const approved = unchanged
      ? read.optionalNumber('pladserGodkendt', places)
      : read.number('pladserGodkendt', places);
    const observation: PlacesObservation = {
      kind: 'places',
      serviceId: read.service('tilbudId'),
      municipalityCode: read.hostOf('tilbudId'),
      quarter: read.quarter('periode'),
      approvedPlaces: approved,
      staffedPlaces: read.optionalNumber('pladserNormeret', places),
      reservedPlaces: read.optionalNumber('pladserReserveret', places),
      vacantPlaces: read.optionalNumber('pladserLedige', places),
      availablePlaceDays: read.optionalNumber('tilgaengeligeDoegn', placeDays),
      occupiedPlaceDays: read.optionalNumber('belagteDoegn', placeDays),
      budgetedOccupancy: budgetedOccupancy(read),
      waiting: read.optionalNumber('ventende', places),
      unchanged,
    };
    if (read.sound) crossCheck(read, observation);
    return observation;
  },
});
