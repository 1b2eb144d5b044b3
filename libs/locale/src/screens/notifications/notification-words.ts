import { hasExportWord, exportWord } from '../../exports/export-word.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { notificationColumns } from './column-texts.ts';
import { notificationPage } from './texts.ts';

const columnsOf = makeTexts(notificationColumns);
const textsOf = makeTexts(notificationPage);

/** Names of codes, wherever they come from: the page's lists, or those of the edition. */
export interface NotificationNames {
  readonly municipality: (code: string) => string;
  readonly serviceType: (code: string) => string;
}

/** Heading of a column; one that has no words is called by its own name. */
export function notificationColumn(key: string, language: Language): string {
  const name = `notificationColumn.${key}`;
  return name in notificationColumns ? columnsOf(language)(name as keyof typeof notificationColumns) : key;
}

/**
 * A cell of words — the codes of the answer as people say them; one text for the page and for the document.
 * @example notificationCell('kind', 'raised', { names, language: 'da' }) // 'hævet'
 */
export function notificationCell(
  key: string,
  value: string,
  { names, language }: { readonly names: NotificationNames; readonly language: Language },
): string {
  const texts = textsOf(language);
  if (key === 'municipality') return names.municipality(value);
  if (key === 'serviceType')
    return value === 'all' ? texts('notification.allTypes') : names.serviceType(value);
  if (key === 'cluster')
    return value === 'area'
      ? texts('notification.wholeArea')
      : texts('notification.clusterOf', { name: names.municipality(value) });
  if (key === 'kind' && (value === 'actual' || value === 'raised' || value === 'forecast'))
    return texts(`notification.kind.${value}`);
  return hasExportWord(value) ? exportWord(value, language) : value;
}
