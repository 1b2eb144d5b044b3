import { columns, defineKind } from '../rows/kind-parser.ts';
import { costGroups } from '../values/closed-words.ts';

const age = { max: 125, whole: true };

export const targetGroupsParser = defineKind({
  kind: 'target-groups',
  columns: columns('noegle navn navnEn alderFra# alderTil?# gruppe ffbKoder?'),
  keyColumn: 'noegle',
  key: (row) => row.targetGroup,
  parse(read) {
    const ageFrom = read.number('alderFra', age);
    const ageTo = read.optionalNumber('alderTil', age);
    if (read.sound && ageTo !== null && ageTo < ageFrom) {
      read.report('age-to-before-age-from', 'alderTil', { params: { from: ageFrom } });
    }
    return {
      kind: 'target-groups',
      targetGroup: read.id('noegle'),
      name: read.text('navn'),
      nameEn: read.text('navnEn'),
      ageFrom,
      ageTo,
      costGroup: read.word('gruppe', costGroups, 'adults'),
      ffbCodes: read.list('ffbKoder'),
    };
  },
});
