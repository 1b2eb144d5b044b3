import { columns, defineKind } from '../rows/kind-parser.ts';

export const useParser = defineKind({
  kind: 'use',
  columns: columns('tilbudId periode koeberKommunekode maalgruppe pladser# doegn?# beloeb?#'),
  keyColumn: 'maalgruppe',
  key: (use) => [use.serviceId, use.quarter, use.buyerMunicipalityCode, use.targetGroup].join('|'),
  parse: (read) => ({
    kind: 'use',
    serviceId: read.service('tilbudId'),
    municipalityCode: read.hostOf('tilbudId'),
    quarter: read.quarter('periode'),
    buyerMunicipalityCode: read.municipality('koeberKommunekode'),
    targetGroup: read.known('maalgruppe', read.lookups.targetGroups, 'target-group-unknown'),
    fullYearPlaces: read.number('pladser', { max: 10_000 }),
    placeDays: read.optionalNumber('doegn', { max: 1e6, whole: true }),
    amountDkk: read.optionalNumber('beloeb', { min: -1e10, max: 1e10, unit: 'dkk' }),
  }),
});
