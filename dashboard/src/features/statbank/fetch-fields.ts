import type { WorkTextKey, WorkTexts } from '@tilbudsvifte/locale/work';
import type { FieldError } from '../../components/error-summary/error-summary.tsx';
import { ApiProblem } from '../../lib/api-problem.ts';
import type { Schema } from '../../lib/api.ts';
import { projection } from './table-name.ts';

/** A table to fetch, as it is chosen and typed. */
export interface FetchFields {
  readonly table: string;
  /** Name of the projection, which changes every year. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Empty for all municipalities. */
  readonly area: string;
}

/** Nothing chosen yet. */
export const noFetch: FetchFields = { table: '', name: '', from: '', to: '', area: '' };

const projectionName = /^FRKM1\d\d$/;
const year = /^(?:19|20|21)\d\d$/;
const mostYears = 100;

/** Identity of a field, for links from the summary of errors. */
export const fetchFieldId = (name: keyof FetchFields): string => `statbank-${name}`;

/** Table to ask for. */
export const tableOf = ({ table, name }: FetchFields): string => (table === projection ? name : table);

type Wrong = readonly [name: keyof FetchFields, text: WorkTextKey];

function yearsWrong({ from, to }: FetchFields): Wrong | undefined {
  if (from === '' && to === '') return undefined;
  if (!year.test(from)) return ['from', 'statbank.error.years'];
  if (!year.test(to)) return ['to', 'statbank.error.years'];
  const years = Number(to) - Number(from) + 1;
  return years >= 1 && years <= mostYears ? undefined : ['to', 'statbank.error.order'];
}

const errorOf = ([name, text]: Wrong, words: WorkTexts): FieldError => ({
  id: fetchFieldId(name),
  text: words(text),
});

/** What is wrong with a fetch, in the order of the form. */
export function fetchErrors(fields: FetchFields, words: WorkTexts): readonly FieldError[] {
  const { table, name } = fields;
  const years = yearsWrong(fields);
  const wrongs: readonly Wrong[] = [
    ...(table === '' ? [['table', 'statbank.error.table'] as const] : []),
    ...(table === projection && !projectionName.test(name) ? [['name', 'statbank.error.name'] as const] : []),
    ...(years ? [years] : []),
  ];
  return wrongs.map((wrong) => errorOf(wrong, words));
}

/** Fields that the API refused; nothing for a refusal that is about something else. */
export function refusedFields(
  error: Error | null,
  { table }: FetchFields,
  words: WorkTexts,
): readonly FieldError[] {
  if (!(error instanceof ApiProblem)) return [];
  const known: Readonly<Record<string, Wrong>> = {
    table: table === projection ? ['name', 'statbank.error.name'] : ['table', 'statbank.error.table'],
    years: ['from', 'statbank.error.years'],
    area: ['area', 'statbank.error.area'],
  };
  return error.errors.flatMap(({ field }) => {
    const wrong = known[field];
    return wrong ? [errorOf(wrong, words)] : [];
  });
}

/** What is sent; only for fields without errors. */
export function orderOf(fields: FetchFields): Schema<'NewFetch'> {
  const { from, to, area } = fields;
  const first = Number(from);
  const years =
    from === '' ? [] : Array.from({ length: Number(to) - first + 1 }, (_, index) => first + index);
  return {
    table: tableOf(fields),
    ...(years.length > 0 && { years }),
    ...(area !== '' && { area }),
  };
}
