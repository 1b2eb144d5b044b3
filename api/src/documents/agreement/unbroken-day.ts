import { formatDate, type Language, NO_BREAK_SPACE } from '@tilbudsvifte/locale';

/** A day in words that stays on one line, for the cells of tables. */
export function unbrokenDay(date: string, language: Language): string {
  return formatDate(date.slice(0, 10), language).replaceAll(' ', NO_BREAK_SPACE);
}
