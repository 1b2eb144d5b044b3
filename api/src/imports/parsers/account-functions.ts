import { columns, defineKind } from '../rows/kind-parser.ts';
import { functionGroups, scopes } from '../values/closed-words.ts';
import { functionCode } from '../values/function-code.ts';

export const accountFunctionsParser = defineKind({
  kind: 'account-functions',
  columns: columns('version gyldigFra gyldigTil? funktion navn gruppe iOmfang'),
  keyColumn: 'funktion',
  key: (row) => [row.listVersion, row.functionCode].join('|'),
  parse(read) {
    const validFrom = read.date('gyldigFra');
    const validTo = read.optionalDate('gyldigTil');
    read.checkOrder(validFrom, validTo, 'gyldigTil');
    const code = functionCode(read.text('funktion'));
    if (read.sound && !/^\d{4,5}$/.test(code)) read.report('code-invalid', 'funktion');
    return {
      kind: 'account-functions',
      listVersion: read.text('version'),
      validFrom,
      validTo,
      functionCode: code,
      name: read.text('navn'),
      costGroup: read.word('gruppe', functionGroups, 'adults'),
      inScope: read.word('iOmfang', scopes, 'no'),
    };
  },
});
