import type { WorkTextKey, WorkTexts } from '@tilbudsvifte/locale/work';

/** The projection: its name changes every year, so the list has it with two letters in place of the year. */
export const projection = 'FRKM1xx';

const subjects: readonly (readonly [tables: RegExp, subject: WorkTextKey])[] = [
  [/^FOLK1[AB]$/, 'statbank.subject.population'],
  [/^FRKM1/, 'statbank.subject.projection'],
  [/^REGK/, 'statbank.subject.accounts'],
  [/^BUDK/, 'statbank.subject.budget'],
  [/^NGLK$/, 'statbank.subject.price-index'],
  [/^HAND01$/, 'statbank.subject.full-time'],
  [/^HAND07$/, 'statbank.subject.recipients'],
  [/^ANBAAR9$/, 'statbank.subject.placed-age'],
  [/^ANBAAR12$/, 'statbank.subject.placed-place'],
  [/^ANBAAR13$/, 'statbank.subject.placed-law'],
];

/** A table by what it is about and its name; one of a newer server by its name alone. */
export function tableName(table: string, words: WorkTexts): string {
  const subject = subjects.find(([tables]) => tables.test(table))?.[1];
  return subject === undefined ? table : words('statbank.tableOf', { subject: words(subject), table });
}
