import { columns, defineKind } from '../rows/kind-parser.ts';
import type { RowReader } from '../rows/row-reader.ts';
import { operatorTypes, specialisations } from '../values/closed-words.ts';
import type { OperatorType } from '../../collection/observations.ts';
import { municipalityCode } from '../values/municipality-code.ts';

/** Regions are written `084` in StatBank and `1084` elsewhere. */
function regionCode(raw: string): string {
  return /^0?8\d$/.test(raw) ? `10${raw.slice(-2)}` : raw;
}

function operatorCode(read: RowReader, type: OperatorType): string | null {
  const column = 'driftsherreKode';
  if (type === 'municipal') return read.municipality(column);
  if (type !== 'regional') return read.optionalCode(column);
  const raw = read.raw(column);
  const code = [raw, regionCode(raw), municipalityCode(raw)].find((each) => read.lookups.regions.has(each));
  if (code === undefined) read.report(raw === '' ? 'value-missing' : 'region-unknown', column);
  return code ?? null;
}

export const servicesParser = defineKind({
  kind: 'services',
  columns: columns(
    'tilbudId navn driftsherreType driftsherreKode? kommunekode tilbudstype lovgrundlag maalgrupper specialiseringsniveau gyldigFra gyldigTil?',
  ),
  keyColumn: 'tilbudId',
  key: (service) => service.serviceId,
  parse(read) {
    const operatorType = read.word('driftsherreType', operatorTypes, 'private');
    const targetGroups = read.knownList('maalgrupper', read.lookups.targetGroups, 'target-group-unknown');
    if (targetGroups.length === 0) read.report('value-missing', 'maalgrupper');
    const validFrom = read.date('gyldigFra');
    const validTo = read.optionalDate('gyldigTil');
    read.checkOrder(validFrom, validTo, 'gyldigTil');
    return {
      kind: 'services',
      serviceId: read.id('tilbudId'),
      name: read.text('navn'),
      operatorType,
      operatorCode: operatorCode(read, operatorType),
      municipalityCode: read.municipality('kommunekode'),
      serviceType: read.known('tilbudstype', read.lookups.serviceTypes, 'service-type-unknown'),
      legalBasis: read.text('lovgrundlag'),
      targetGroups,
      specialisation: read.word('specialiseringsniveau', specialisations, 'basic'),
      validFrom,
      validTo,
    };
  },
});
