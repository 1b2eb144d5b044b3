import type { Schema } from '../../lib/api.ts';

const municipality = (
  code: string,
  name: string,
  [abbreviation, tileColumn, tileRow]: readonly [string, number, number],
): Schema<'MunicipalityItem'> => ({
  code,
  name,
  abbreviation,
  municipalityGroup: null,
  latitude: 55.7,
  longitude: 12.3,
  tileColumn,
  tileRow,
});

/** Three municipalities of Region Hovedstaden and one outside it. */
export const municipalities = [
  municipality('0101', 'København', ['KBH', 20, 8]),
  municipality('0147', 'Frederiksberg', ['FRB', 19, 8]),
  municipality('0169', 'Høje-Taastrup', ['HTK', 15, 8]),
  municipality('0265', 'Roskilde', ['ROS', 14, 9]),
];

const member = (code: string) => ({ municipality: code, validFrom: '2007-01-01', validTo: '2026-12-31' });

/** Two regions and the country. */
export const groupings: Schema<'GroupingItem'>[] = [
  {
    code: '1084',
    name: 'Region Hovedstaden',
    nameEn: 'Capital Region of Denmark',
    type: 'region',
    members: ['0101', '0147', '0169'].map(member),
  },
  {
    code: '1085',
    name: 'Region Sjælland',
    nameEn: 'Region Zealand',
    type: 'region',
    members: [member('0265')],
  },
  { code: 'land', name: 'Danmark', nameEn: 'Denmark', type: 'country', members: [] },
];

/** One target group. */
export const targetGroups: Schema<'TargetGroupItem'>[] = [
  {
    code: 'AD_AUT',
    name: 'Autisme',
    nameEn: 'Autism',
    ageFrom: 18,
    ageTo: null,
    costGroup: 'adults',
    ffbCodes: [],
  },
];

/** The newest edition. */
export const sampleEdition: Schema<'EditionItem'> = {
  id: '2',
  label: '2026-03',
  note: '',
  publishedAt: '2026-03-01T10:00:00Z',
  hash: 'abc',
  threshold: 5,
  synthetic: true,
  batches: 3,
};
