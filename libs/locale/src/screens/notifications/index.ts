import { makeTexts } from '../../texts/make-texts.ts';
import { notificationColumns } from './column-texts.ts';
import { notificationEdit } from './edit-texts.ts';
import { notificationPage } from './texts.ts';

export {
  notificationHeadline,
  notificationsHeadline,
  type NotificationsView,
  type NotificationView,
} from './notification-headline.ts';
export { notificationCell, notificationColumn, type NotificationNames } from './notification-words.ts';

/** Texts of central notifications. */
export const notificationTexts = makeTexts(notificationPage);

/** Texts for those who write the answers. */
export const notificationEditTexts = makeTexts(notificationEdit);

/** Headings of the figures' columns. */
export const notificationColumnTexts = makeTexts(notificationColumns);
