import { columns, defineKind } from '../rows/kind-parser.ts';
import { trends } from '../values/closed-words.ts';

const persons = { max: 100_000, whole: true };

export const needParser = defineKind({
  kind: 'need',
  columns: columns(
    'kommunekode aar maalgruppe tilbudstype modtagere# ventende?# forventetPladser?# tendens? horisontAar?# paaVegneAf? bemaerkning?',
  ),
  keyColumn: 'tilbudstype',
  key: (need) => [need.municipalityCode, need.year, need.targetGroup, need.serviceType].join('|'),
  parse: (read) => ({
    kind: 'need',
    municipalityCode: read.municipality('kommunekode'),
    year: read.year('aar'),
    targetGroup: read.known('maalgruppe', read.lookups.targetGroups, 'target-group-unknown'),
    serviceType: read.known('tilbudstype', read.lookups.serviceTypes, 'service-type-unknown'),
    served: read.number('modtagere', persons),
    waiting: read.optionalNumber('ventende', persons),
    expectedPlaces: read.optionalNumber('forventetPladser', persons),
    trend: read.optionalWord('tendens', trends),
    horizonYears: read.optionalNumber('horisontAar', { max: 30, whole: true }),
    onBehalfOf: read.optionalMunicipality('paaVegneAf'),
    remark: read.optionalText('bemaerkning'),
  }),
});
