/** A notification is answered once; what was sent never changes. */
export const notificationStatuses = ['draft', 'sent'] as const;
export type NotificationStatus = (typeof notificationStatuses)[number];

/** What the national board asks about a target group, in its own order. */
export const notificationSections = ['size', 'services', 'challenges', 'coordination'] as const;
export type NotificationSection = (typeof notificationSections)[number];

/** Analyses whose answers fill the sections. */
export const notificationSources = [
  'supply-gaps',
  'forecasts',
  'service-range',
  'places',
  'specialisation-risk',
  'access',
  'cooperation',
  'trade',
] as const;
export type NotificationSource = (typeof notificationSources)[number];

/** Tables of figures, by section. */
export const notificationTables = [
  'need',
  'forecast',
  'range',
  'operators',
  'occupancy',
  'gaps',
  'risk',
  'reach',
  'near',
  'pools',
  'trade',
] as const;
export type NotificationTableName = (typeof notificationTables)[number];

/** What an answer still lacks before it can be sent. */
export const notificationLacks = ['due-on', 'size', 'services', 'challenges', 'coordination'] as const;
export type NotificationLack = (typeof notificationLacks)[number];
