import { formatDate, NO_BREAK_SPACE } from '@tilbudsvifte/locale';
import type { Language } from '@tilbudsvifte/locale';

/**
 * Date and time on the clock of Copenhagen, as they are typed and sent, in words.
 * @example localTimeText('2026-11-27T12:00', 'da') // '27. november 2026 kl. 12.00'
 */
export function localTimeText(local: string, language: Language): string {
  const [day = '', time = ''] = local.split('T');
  const clock = language === 'da' ? `kl.${NO_BREAK_SPACE}${time.replace(':', '.')}` : time;
  return `${formatDate(day, language)} ${clock}`;
}
