import type { LazyPage } from './lazy-page.tsx';
import { lazyPage } from './lazy-page.tsx';

/** Addresses of the pages that read published figures, any of which may stand alone on another site's page. */
export const figurePages: readonly (readonly [path: string, component: LazyPage])[] = [
  ['/', lazyPage(() => import('../features/overview/overview.page.tsx').then((file) => file.OverviewPage))],
  ['/mangler', lazyPage(() => import('../features/gaps/gaps.page.tsx').then((file) => file.GapsPage))],
  ['/tilbudsvifte', lazyPage(() => import('./range-and-services.tsx').then((file) => file.RangeAndServices))],
  [
    '/tilbudsvifte/$tilbud',
    lazyPage(() => import('../features/services/service.page.tsx').then((file) => file.ServicePage)),
  ],
  ['/pladser', lazyPage(() => import('../features/places/places.page.tsx').then((file) => file.PlacesPage))],
  [
    '/afspecialisering',
    lazyPage(() =>
      import('../features/specialisation/specialisation.page.tsx').then((file) => file.SpecialisationPage),
    ),
  ],
  ['/oekonomi', lazyPage(() => import('../features/costs/costs.page.tsx').then((file) => file.CostsPage))],
  [
    '/prognoser',
    lazyPage(() => import('../features/forecasts/forecasts.page.tsx').then((file) => file.ForecastsPage)),
  ],
  [
    '/samarbejde',
    lazyPage(() =>
      import('../features/cooperation/cooperation.page.tsx').then((file) => file.CooperationPage),
    ),
  ],
  [
    '/kommuner/$kode',
    lazyPage(() => import('../features/profile/profile.page.tsx').then((file) => file.ProfilePage)),
  ],
  [
    '/koeb-og-salg',
    lazyPage(() => import('../features/trade/trade.page.tsx').then((file) => file.TradePage)),
  ],
  [
    '/sammenlign',
    lazyPage(() => import('../features/compare/compare.page.tsx').then((file) => file.ComparePage)),
  ],
];

/** Fetches these pages while there is time, so that moving between them works without a connection. */
export async function preloadPages(): Promise<void> {
  await Promise.all(figurePages.map(([, component]) => component.preload()));
}
