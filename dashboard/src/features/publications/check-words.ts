import { workTexts } from '@tilbudsvifte/locale/work';
import type { Language } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

type Check = Schema<'Check'>;

/** A line of the checklist in words. */
export function checkWords({ code, params }: Check, language: Language): string {
  const given = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'number' ? value : String(value),
  ]);
  return workTexts(language)(`publications.check.${code}`, Object.fromEntries(given));
}

/** What a confirmation is of: the same warning about other numbers must be read anew. */
export function checkKey({ code, params }: Check): string {
  return `${code} ${JSON.stringify(params)}`;
}

/** Identity of a warning's box, for links from the summary of errors. */
export function checkId({ code }: Check): string {
  return `tjek-${code}`;
}
