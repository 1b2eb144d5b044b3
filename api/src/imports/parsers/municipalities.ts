import { columns, defineKind } from '../rows/kind-parser.ts';
import type { RowReader } from '../rows/row-reader.ts';
import { municipalityCode } from '../values/municipality-code.ts';

const tile = { max: 100, whole: true };

/** The code a municipality is introduced with: this file makes it known, so only its form is checked. */
function newCode(read: RowReader): string {
  const code = municipalityCode(read.id('kommunekode'));
  if (read.sound && !/^\d{4}$/.test(code)) read.report('code-invalid', 'kommunekode');
  return code;
}

export const municipalitiesParser = defineKind({
  kind: 'municipalities',
  columns: columns('kommunekode navn forkortelse kommunegruppe# breddegrad~ laengdegrad~ kolonne# raekke#'),
  keyColumn: 'kommunekode',
  key: (row) => row.municipalityCode,
  parse: (read) => ({
    kind: 'municipalities',
    municipalityCode: newCode(read),
    name: read.text('navn'),
    abbreviation: read.text('forkortelse'),
    municipalityGroup: read.number('kommunegruppe', { min: 1, max: 5, whole: true }),
    latitude: read.number('breddegrad', { min: 54, max: 58 }),
    longitude: read.number('laengdegrad', { min: 7, max: 16 }),
    tileColumn: read.number('kolonne', tile),
    tileRow: read.number('raekke', tile),
  }),
});
