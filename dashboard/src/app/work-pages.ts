import type { LazyPage } from './lazy-page.tsx';
import { lazyPage } from './lazy-page.tsx';

/** Addresses of the pages for people who are signed in; fetched when they are opened, not before. */
export const workPages: readonly (readonly [path: string, component: LazyPage])[] = [
  [
    '/log-ind',
    lazyPage(() => import('../features/sign-in/sign-in.page.tsx').then((file) => file.SignInPage)),
  ],
  [
    '/indberetning',
    lazyPage(() => import('../features/reporting/reporting.page.tsx').then((file) => file.ReportingPage)),
  ],
  [
    '/indberetning/$delivery',
    lazyPage(() => import('../features/reporting/delivery.page.tsx').then((file) => file.DeliveryPage)),
  ],
  ['/runder', lazyPage(() => import('../features/rounds/rounds.page.tsx').then((file) => file.RoundsPage))],
  [
    '/runder/$runde',
    lazyPage(() => import('../features/rounds/round.page.tsx').then((file) => file.RoundPage)),
  ],
  [
    '/runder/undtagelser',
    lazyPage(() => import('../features/exemptions/exemptions.page.tsx').then((file) => file.ExemptionsPage)),
  ],
  [
    '/statistikbanken',
    lazyPage(() => import('../features/statbank/statbank.page.tsx').then((file) => file.StatbankPage)),
  ],
  [
    '/udgivelser',
    lazyPage(() =>
      import('../features/publications/publications.page.tsx').then((file) => file.PublicationsPage),
    ),
  ],
  [
    '/rammeaftaler',
    lazyPage(() => import('../features/agreement/agreements.page.tsx').then((file) => file.AgreementsPage)),
  ],
  [
    '/rammeaftaler/$aftale',
    lazyPage(() =>
      import('../features/agreement/edit/edit-agreement.page.tsx').then((file) => file.EditAgreementPage),
    ),
  ],
  ['/beskeder', lazyPage(() => import('../features/alerts/alerts.page.tsx').then((file) => file.AlertsPage))],
  ['/konto', lazyPage(() => import('../features/sign-in/account.page.tsx').then((file) => file.AccountPage))],
  ['/brugere', lazyPage(() => import('../features/users/users.page.tsx').then((file) => file.UsersPage))],
  ['/log', lazyPage(() => import('../features/audit/audit.page.tsx').then((file) => file.AuditPage))],
];
