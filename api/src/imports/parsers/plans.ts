import { columns, defineKind } from '../rows/kind-parser.ts';
import type { RowReader } from '../rows/row-reader.ts';
import { planStatuses } from '../values/closed-words.ts';

/** More or fewer places, with the hyphen or the real minus sign. */
function change(read: RowReader): '+' | '-' {
  const raw = read.raw('aendring').replace('\u2212', '-');
  if (raw === '+' || raw === '-') return raw;
  read.report(
    raw === '' ? 'value-missing' : 'word-unknown',
    'aendring',
    raw === '' ? {} : { params: { words: '+, -' } },
  );
  return '+';
}

export const plansParser = defineKind({
  kind: 'plans',
  columns: columns('tilbudId aendring pladser# virkningsdato status driftsherreKode?'),
  keyColumn: 'virkningsdato',
  key: (plan) => [plan.serviceId, plan.change, plan.effectiveDate].join('|'),
  parse: (read) => ({
    kind: 'plans',
    serviceId: read.service('tilbudId'),
    municipalityCode: read.hostOf('tilbudId'),
    change: change(read),
    places: read.number('pladser', { max: 10_000, whole: true }),
    effectiveDate: read.date('virkningsdato'),
    status: read.word('status', planStatuses, 'idea'),
    operatorCode: read.optionalCode('driftsherreKode'),
  }),
});
