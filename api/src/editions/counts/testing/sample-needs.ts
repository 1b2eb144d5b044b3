import fc from 'fast-check';
import type { ServiceType } from '../../../reference/reference-lists.ts';
import type { CountArea } from '../count-areas.ts';
import type { NeedRow } from '../need-lattice.ts';

function type(code: string, costGroup: ServiceType['costGroup'], unit: string): ServiceType {
  const words = { name: code, nameEn: code, legalBasis: '', legalBasisBefore2024: '', functionCode: null };
  return { code, costGroup, unit, placeBased: unit !== 'hour', ...words };
}

/** Two kinds of 24-hour places, day places, and support at home that has no place. */
export const sampleTypes: readonly ServiceType[] = [
  type('ABL105', 'adults', 'day'),
  type('BO107', 'adults', 'day'),
  type('AKT104', 'adults', 'daytime'),
  type('BOST85', 'adults', 'hour'),
  type('DOEGN', 'children-young', 'day'),
];

/** Two regions and the whole they make up. */
export const sampleAreas: readonly CountArea[] = [
  { code: '1084', members: ['0101', '0147'] },
  { code: '1085', members: ['0253', '0259', '0265'] },
  { code: 'land', members: ['0101', '0147', '0253', '0259', '0265'] },
];

/** One reported row. */
export function needRow(row: Partial<NeedRow>): NeedRow {
  const place = { municipality: '0101', year: 2025, targetGroup: 'AD_AUT', serviceType: 'ABL105' };
  return { ...place, served: 0, waiting: 0, expected: 0, ...row };
}

const persons = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 60 }));

/** Any small reporting: each municipality, group, type and year at most once. */
export const anyNeedRows: fc.Arbitrary<NeedRow[]> = fc.uniqueArray(
  fc.record({
    municipality: fc.constantFrom('0101', '0147', '0253', '0259', '0265'),
    year: fc.constantFrom(2024, 2025),
    targetGroup: fc.constantFrom('AD_AUT', 'AD_PSY', 'CH_SOC'),
    serviceType: fc.constantFrom('ABL105', 'BO107', 'AKT104', 'BOST85', 'DOEGN'),
    served: persons,
    waiting: persons,
    expected: persons,
  }),
  {
    maxLength: 40,
    selector: (row) => `${row.municipality} ${row.year} ${row.targetGroup} ${row.serviceType}`,
  },
);
