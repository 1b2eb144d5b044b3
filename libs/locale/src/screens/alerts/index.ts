import { makeTexts } from '../../texts/make-texts.ts';
import { alertMessages } from './message-texts.ts';
import { alertsPage } from './texts.ts';

export { alertHeadline } from './alert-headline.ts';
export { alertMail, type AlertMail, type MailedAlert } from './alert-mail.ts';
export type { AlertView, WatchedKey, WatchedUnit } from './alert-view.ts';
export { watchedName, watchedNumber } from './watched-words.ts';

/** Texts of Beskeder. */
export const alertsTexts = makeTexts({ ...alertsPage, ...alertMessages });
