import type { ExpenditureObservation } from '../../collection/observations.ts';
import { columns, defineKind } from '../rows/kind-parser.ts';
import { expenditureNatures } from '../values/closed-words.ts';
import { functionCode } from '../values/function-code.ts';

/** What counts as the same amount booked twice; a key that is left out means operation, and the net of all cost types. */
export function expenditureKey(row: ExpenditureObservation): string {
  const { municipalityCode, year, nature, grouping, ownership, dranst, costType, priceUnit } = row;
  return [
    municipalityCode,
    year,
    nature,
    row.functionCode,
    grouping,
    ownership,
    dranst ?? '1',
    costType ?? 'TOT',
    priceUnit,
  ].join('|');
}

export const expenditureParser = defineKind({
  kind: 'expenditure',
  columns: columns('kommunekode aar art funktion gruppering? ejerforhold? dranst? kontoart? beloeb1000#'),
  keyColumn: 'funktion',
  key: expenditureKey,
  parse(read) {
    const code = functionCode(read.raw('funktion'));
    if (code === '') read.report('value-missing', 'funktion');
    else if (!read.lookups.functions.has(code)) read.report('function-unknown', 'funktion');
    return {
      kind: 'expenditure',
      municipalityCode: read.municipality('kommunekode'),
      year: read.year('aar'),
      nature: read.word('art', expenditureNatures, 'accounts'),
      functionCode: code,
      grouping: read.optionalCode('gruppering'),
      ownership: read.optionalCode('ejerforhold'),
      dranst: read.optionalCode('dranst'),
      costType: read.optionalCode('kontoart'),
      priceUnit: 'dkk1000',
      amount: read.number('beloeb1000', { min: -1e9, max: 1e9, unit: 'dkk' }),
    };
  },
});
