import type { LazyPage } from './lazy-page.tsx';
import { lazyPage } from './lazy-page.tsx';

/** Addresses of what belongs to the agreements; other people change it, so nothing of it is kept on the device. */
export const agreementPages: readonly (readonly [path: string, component: LazyPage])[] = [
  [
    '/rammeaftale',
    lazyPage(() => import('../features/agreement/agreement.page.tsx').then((file) => file.AgreementPage)),
  ],
  [
    '/rammeaftale/$beslutning',
    lazyPage(() =>
      import('../features/agreement/decision/decision.page.tsx').then((file) => file.DecisionPage),
    ),
  ],
  [
    '/udmeldinger',
    lazyPage(() =>
      import('../features/notifications/notifications.page.tsx').then((file) => file.NotificationsPage),
    ),
  ],
  [
    '/udmeldinger/$udmelding',
    lazyPage(() =>
      import('../features/notifications/notification.page.tsx').then((file) => file.NotificationPage),
    ),
  ],
  [
    '/aarshjul',
    lazyPage(() => import('../features/year-wheel/year-wheel.page.tsx').then((file) => file.YearWheelPage)),
  ],
];
