import type { DataSource } from 'typeorm';
import { deliver, needOf, placesOf, serviceOf } from '../../collection/testing/sample-deliveries.ts';

const codes = ['0101', '0147', '0151'];

/** A region of three municipalities with two target groups, a few services, and small counts among the need. */
export async function deliverRegion(source: DataSource): Promise<void> {
  await deliverMunicipalities(source);
  await deliverLists(source);
  await deliver(source, 'services', [
    serviceOf(),
    serviceOf({ serviceId: 'T2', targetGroups: ['AD_DUAL'], municipalityCode: '0147' }),
  ]);
  await deliver(source, 'places', [
    placesOf({ quarter: '2025K4' }),
    placesOf({ serviceId: 'T2', quarter: '2025K4', municipalityCode: '0147' }),
  ]);
  await deliver(source, 'need', smallNeeds());
}

const words = (code: string) => ({ name: code, nameEn: code });

async function deliverMunicipalities(source: DataSource): Promise<void> {
  await deliver(
    source,
    'municipalities',
    codes.map((code, index) => ({
      kind: 'municipalities',
      municipalityCode: code,
      name: code,
      abbreviation: code,
      municipalityGroup: 1,
      latitude: 55.7,
      longitude: 12.5,
      tileColumn: index,
      tileRow: 0,
    })),
  );
  await deliver(
    source,
    'groupings',
    codes.map((municipalityCode) => ({
      kind: 'groupings',
      groupingCode: '1084',
      ...words('1084'),
      type: 'region',
      municipalityCode,
      validFrom: '2007-01-01',
      validTo: null,
    })),
  );
}

async function deliverLists(source: DataSource): Promise<void> {
  await deliver(source, 'service-types', [
    {
      kind: 'service-types',
      serviceType: 'ABL105',
      ...words('ABL105'),
      costGroup: 'adults',
      legalBasisBefore2024: '§ 105',
      legalBasis: '§ 105',
      unit: 'day',
      placeBased: true,
      functionCode: '53851',
    },
  ]);
  await deliver(
    source,
    'target-groups',
    ['AD_AUT', 'AD_DUAL'].map((targetGroup) => ({
      kind: 'target-groups',
      targetGroup,
      ...words(targetGroup),
      ageFrom: 18,
      ageTo: null,
      costGroup: 'adults',
      ffbCodes: [],
    })),
  );
}

/** Need with counts from 1 to 4 among it. */
export function smallNeeds(): ReturnType<typeof needOf>[] {
  return codes.flatMap((municipalityCode, index) => [
    needOf({ municipalityCode, served: 20 + index, waiting: index }),
    needOf({ municipalityCode, targetGroup: 'AD_DUAL', served: index + 2, waiting: 0, expectedPlaces: 0 }),
  ]);
}
