import type { Schema } from '../../lib/api.ts';
import type { CodeNames } from '../../lib/code-names.ts';
import { operatorText } from '../../lib/code-names.ts';
import type { Search } from '../../lib/search-params.ts';

/** What one row is, in the words of the address. */
export type PlaceDivision = NonNullable<Search['opdelt']>;

type Row = Schema<'PlacesRow'>;

/** What the API calls the division. */
export const apiDivision = {
  tilbudstype: 'serviceType',
  tilbud: 'service',
  driftsherre: 'operator',
  maalgruppe: 'targetGroup',
  kommune: 'municipality',
  bilag: 'serviceType,targetGroup',
} as const satisfies Record<PlaceDivision, string>;

/** Divisions whose rows are each of one kind of place; the others hold one kind in all. */
export const ownUnit: readonly PlaceDivision[] = ['tilbudstype', 'tilbud', 'bilag'];

/** Key of the group a row belongs to; the rows of a group differ by quarter only. */
export function divisionKey(row: Row, division: PlaceDivision): string {
  if (division === 'bilag') return `${row.serviceType ?? ''} ${row.targetGroup ?? ''}`;
  return row[apiDivision[division]] ?? '';
}

/** Name of the group a row belongs to. */
export function divisionName(row: Row, division: PlaceDivision, names: CodeNames): string {
  const { serviceType = '', targetGroup = '', municipality = '', operator = '' } = row;
  if (division === 'bilag') return `${names.serviceType(serviceType)}, ${names.targetGroup(targetGroup)}`;
  if (division === 'tilbud') return row.serviceName ?? row.service ?? '';
  if (division === 'driftsherre') return operatorText(operator, names);
  if (division === 'maalgruppe') return names.targetGroup(targetGroup);
  return division === 'kommune' ? names.municipality(municipality) : names.serviceType(serviceType);
}

/** Where a service lies; the other divisions have no place of their own. */
export function divisionPlace(row: Row, division: PlaceDivision, names: CodeNames): string {
  return division === 'tilbud' && row.municipality !== undefined ? names.municipality(row.municipality) : '';
}
