import { type NotificationSource, notificationSources } from '../notification-codes.ts';

/** What a notification is about. */
export interface NotificationSubject {
  readonly area: string;
  readonly targetGroup: string;
}

/** Whether an analysis is asked about the target group; the others publish no figures of one, or answer for all. */
const asksGroup: Readonly<Record<NotificationSource, string | null>> = {
  'supply-gaps': '',
  forecasts: '',
  'service-range': null,
  places: 'by=serviceType',
  'specialisation-risk': '',
  access: '',
  cooperation: 'by=cluster',
  // Purchases by target group would nearly all be withheld, so they are not published: the area's are.
  trade: null,
};

/** The request of every source, the same for every notification about the group. */
export function figureRequests(
  subject: NotificationSubject,
): readonly (readonly [NotificationSource, string])[] {
  const { area, targetGroup } = subject;
  return notificationSources.map((source) => {
    const also = asksGroup[source];
    const group = also === null ? [] : [`targetGroup=${encodeURIComponent(targetGroup)}`];
    const asked = [`area=${encodeURIComponent(area)}`, ...group, ...(also ? [also] : [])];
    return [source, `/api/analyses/${source}?${asked.join('&')}`];
  });
}
