import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import type { Search } from '../lib/search-params.ts';
import type { Dropped } from '../lib/url-state.ts';
import { readSearch, writeSearch } from '../lib/url-state.ts';
import { BrokenPage } from './broken-page.tsx';
import { lazyPage } from './lazy-page.tsx';
import { workPages } from './work-pages.ts';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

/** What the router starts from. */
export interface RouterStart {
  /** Parts of the first address that meant nothing. */
  readonly dropped: readonly Dropped[];
  /** Where addresses come from; the browser's, unless a test brings its own. */
  readonly history?: RouterHistory;
}

const components = {
  overview: lazyPage(() =>
    import('../features/overview/overview.page.tsx').then((file) => file.OverviewPage),
  ),
  gaps: lazyPage(() => import('../features/gaps/gaps.page.tsx').then((file) => file.GapsPage)),
  range: lazyPage(() => import('./range-and-services.tsx').then((file) => file.RangeAndServices)),
  service: lazyPage(() => import('../features/services/service.page.tsx').then((file) => file.ServicePage)),
  costs: lazyPage(() => import('../features/costs/costs.page.tsx').then((file) => file.CostsPage)),
} as const;

/** Pages that explain; fetched when they are opened. */
const methods = lazyPage(() =>
  import('../features/methods/methods.page.tsx').then((file) => file.MethodsPage),
);
const method = lazyPage(() => import('../features/methods/method.page.tsx').then((file) => file.MethodPage));

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
    createRoute({ ...under, path: '/', component: components.overview }),
    createRoute({ ...under, path: '/mangler', component: components.gaps }),
    createRoute({ ...under, path: '/tilbudsvifte', component: components.range }),
    createRoute({ ...under, path: '/tilbudsvifte/$tilbud', component: components.service }),
    createRoute({ ...under, path: '/oekonomi', component: components.costs }),
    createRoute({ ...under, path: '/metoder', component: methods }),
    createRoute({ ...under, path: '/metoder/$metode', component: method }),
    ...workPages.map(([path, component]) => createRoute({ ...under, path, component })),
  ];
  return createRouter({
    routeTree: root.addChildren(pages),
    parseSearch: (text) => readSearch(text).search,
    stringifySearch: (search) => writeSearch(search),
    scrollRestoration: true,
    ...(history && { history }),
  });
}
