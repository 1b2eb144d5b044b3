import type { Language } from '@tilbudsvifte/locale';

/** Name of a code-list entry in the language of the page. @example nameOf(area, 'en') // 'Capital Region of Denmark' */
export function nameOf(item: { readonly name: string; readonly nameEn: string }, language: Language): string {
  return language === 'en' && item.nameEn !== '' ? item.nameEn : item.name;
}
