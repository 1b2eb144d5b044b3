import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import type { Search } from '../lib/search-params.ts';
import type { Dropped } from '../lib/url-state.ts';
import { readSearch, writeSearch } from '../lib/url-state.ts';
import { embedRoot, frontPage } from '../components/figure-card/embed-code.ts';
import { BrokenPage } from './broken-page.tsx';
import { embedded } from './embedded-page.tsx';
import { explainingPages } from './explaining-pages.ts';
import { lazyPage } from './lazy-page.tsx';
import { scenarioFigures, scenarioPages } from './scenario-pages.ts';
import { workPages } from './work-pages.ts';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';
import { WaitingOverview } from './waiting-overview.tsx';
import { WaitingPage } from './waiting-page.tsx';

/** What the router starts from. */
export interface RouterStart {
  /** Parts of the first address that meant nothing. */
  readonly dropped: readonly Dropped[];
  /** Where addresses come from; the browser's, unless a test brings its own. */
  readonly history?: RouterHistory;
}

const WAIT_BEFORE_LEAVING_MS = 1000;

const components = {
  overview: lazyPage(() =>
    import('../features/overview/overview.page.tsx').then((file) => file.OverviewPage),
  ),
  gaps: lazyPage(() => import('../features/gaps/gaps.page.tsx').then((file) => file.GapsPage)),
  range: lazyPage(() => import('./range-and-services.tsx').then((file) => file.RangeAndServices)),
  service: lazyPage(() => import('../features/services/service.page.tsx').then((file) => file.ServicePage)),
  places: lazyPage(() => import('../features/places/places.page.tsx').then((file) => file.PlacesPage)),
  risk: lazyPage(() =>
    import('../features/specialisation/specialisation.page.tsx').then((file) => file.SpecialisationPage),
  ),
  trade: lazyPage(() => import('../features/trade/trade.page.tsx').then((file) => file.TradePage)),
  forecasts: lazyPage(() =>
    import('../features/forecasts/forecasts.page.tsx').then((file) => file.ForecastsPage),
  ),
  costs: lazyPage(() => import('../features/costs/costs.page.tsx').then((file) => file.CostsPage)),
  cooperation: lazyPage(() =>
    import('../features/cooperation/cooperation.page.tsx').then((file) => file.CooperationPage),
  ),
  profile: lazyPage(() => import('../features/profile/profile.page.tsx').then((file) => file.ProfilePage)),
  compare: lazyPage(() => import('../features/compare/compare.page.tsx').then((file) => file.ComparePage)),
} as const;

/** What is agreed: other people change it, so nothing of it is kept on the device. */
const agreement = lazyPage(() =>
  import('../features/agreement/agreement.page.tsx').then((file) => file.AgreementPage),
);
const decision = lazyPage(() =>
  import('../features/agreement/decision/decision.page.tsx').then((file) => file.DecisionPage),
);

/** Fetches every page while there is time, so that moving between pages works without a connection. */
export async function preloadPages(): Promise<void> {
  await Promise.all(Object.values(components).map((component) => component.preload()));
}

/** Pages and their addresses. Every page is a chunk of its own; addresses are read and written in one place. */
export function createAppRouter({ dropped, history }: RouterStart) {
  const root = createRootRoute({
    component: () => <Shell dropped={dropped} />,
    // The search was checked when the address was parsed; here it only gets its type.
    validateSearch: (search: Record<string, unknown>): Search => search,
    notFoundComponent: NotFound,
    errorComponent: BrokenPage,
  });
  const under = { getParentRoute: () => root };
  const pages = [
    createRoute({ ...under, path: '/', component: components.overview, pendingComponent: WaitingOverview }),
    createRoute({ ...under, path: '/mangler', component: components.gaps }),
    createRoute({ ...under, path: '/tilbudsvifte', component: components.range }),
    createRoute({ ...under, path: '/tilbudsvifte/$tilbud', component: components.service }),
    createRoute({ ...under, path: '/pladser', component: components.places }),
    createRoute({ ...under, path: '/afspecialisering', component: components.risk }),
    createRoute({ ...under, path: '/oekonomi', component: components.costs }),
    createRoute({ ...under, path: '/prognoser', component: components.forecasts }),
    createRoute({ ...under, path: '/samarbejde', component: components.cooperation }),
    createRoute({ ...under, path: '/kommuner/$kode', component: components.profile }),
    createRoute({ ...under, path: '/koeb-og-salg', component: components.trade }),
    createRoute({ ...under, path: '/sammenlign', component: components.compare }),
    createRoute({ ...under, path: '/rammeaftale', component: agreement }),
    createRoute({ ...under, path: '/rammeaftale/$beslutning', component: decision }),
    ...[...explainingPages, ...workPages, ...scenarioPages].map(([path, component]) =>
      createRoute({ ...under, path, component }),
    ),
  ];
  // Any figure may stand alone on another site's page.
  const single = pages.flatMap(({ options }) => {
    const page = [...Object.values(components), ...scenarioFigures].find(
      (each) => each === options.component,
    );
    if (!page || !('path' in options)) return [];
    const whole = options.path === '/' ? frontPage : String(options.path);
    return [createRoute({ ...under, path: `${embedRoot}${whole}/$figur`, component: embedded(page) })];
  });
  const router = createRouter({
    routeTree: root.addChildren([...pages, ...single]),
    parseSearch: (text) => readSearch(text).search,
    stringifySearch: (search) => writeSearch(search),
    scrollRestoration: true,
    // The shell is drawn at once, and asks for its lists, while the first page's code is on its way.
    defaultPendingComponent: WaitingPage,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    ...(history && { history }),
  });
  // From then on the page that is left stays until the next one is there.
  const stop = router.subscribe('onResolved', () => {
    stop();
    router.update({ ...router.options, defaultPendingMs: WAIT_BEFORE_LEAVING_MS });
  });
  return router;
}
