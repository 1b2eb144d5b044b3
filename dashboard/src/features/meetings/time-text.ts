import type { Language } from '@tilbudsvifte/locale';

/** Times of the day of a meeting or an item of its programme. */
export interface Times {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

const said = (time: string, language: Language): string =>
  language === 'da' ? time.replace(':', '.') : time;

/** From when to when, as clocks are written; nothing where no time is told. @example timeText({ startsAt: '15:30', endsAt: '18:00' }, 'da') // 'kl. 15.30–18.00' */
export function timeText({ startsAt, endsAt }: Times, language: Language): string {
  if (startsAt === null) return '';
  const span = [startsAt, ...(endsAt === null ? [] : [endsAt])].map((time) => said(time, language)).join('–');
  return language === 'da' ? `kl. ${span}` : span;
}
