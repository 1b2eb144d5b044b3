import { columns, defineKind } from '../rows/kind-parser.ts';
import type { RowReader } from '../rows/row-reader.ts';
import { costGroups, rateUnits, yesNo } from '../values/closed-words.ts';
import { functionCode } from '../values/function-code.ts';

function optionalFunction(read: RowReader): string | null {
  const code = read.optionalText('funktion');
  return code === null ? null : functionCode(code);
}

export const serviceTypesParser = defineKind({
  kind: 'service-types',
  columns: columns('noegle navn navnEn gruppe lovgrundlagFoer2024? lovgrundlag enhed pladsbaseret funktion?'),
  keyColumn: 'noegle',
  key: (row) => row.serviceType,
  parse: (read) => ({
    kind: 'service-types',
    serviceType: read.id('noegle'),
    name: read.text('navn'),
    nameEn: read.text('navnEn'),
    costGroup: read.word('gruppe', costGroups, 'adults'),
    legalBasisBefore2024: read.optionalText('lovgrundlagFoer2024'),
    legalBasis: read.text('lovgrundlag'),
    unit: read.word('enhed', rateUnits, 'day'),
    placeBased: read.word('pladsbaseret', yesNo, false),
    functionCode: optionalFunction(read),
  }),
});
