import { columns, defineKind } from '../rows/kind-parser.ts';
import { groupingTypes } from '../values/closed-words.ts';

export const groupingsParser = defineKind({
  kind: 'groupings',
  columns: columns('kode navn navnEn type kommunekode gyldigFra gyldigTil?'),
  keyColumn: 'kommunekode',
  key: (row) => [row.groupingCode, row.municipalityCode, row.validFrom].join('|'),
  parse(read) {
    const validFrom = read.date('gyldigFra');
    const validTo = read.optionalDate('gyldigTil');
    read.checkOrder(validFrom, validTo, 'gyldigTil');
    return {
      kind: 'groupings',
      groupingCode: read.id('kode'),
      name: read.text('navn'),
      nameEn: read.text('navnEn'),
      type: read.word('type', groupingTypes, 'region'),
      municipalityCode: read.municipality('kommunekode'),
      validFrom,
      validTo,
    };
  },
});
