import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import type { Search } from '../lib/search-params.ts';
import type { Dropped } from '../lib/url-state.ts';
import { readSearch, writeSearch } from '../lib/url-state.ts';
import { BrokenPage } from './broken-page.tsx';
import { NotFound } from './not-found.tsx';
import { Shell } from './shell.tsx';

/** What the router starts from. */
export interface RouterStart {
  /** Parts of the first address that meant nothing. */
  readonly dropped: readonly Dropped[];
  /** Where addresses come from; the browser's, unless a test brings its own. */
  readonly history?: RouterHistory;
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
    createRoute({
      ...under,
      path: '/',
      component: lazyRouteComponent(() => import('../features/overview/overview.page.tsx'), 'OverviewPage'),
    }),
    createRoute({
      ...under,
      path: '/mangler',
      component: lazyRouteComponent(() => import('../features/gaps/gaps.page.tsx'), 'GapsPage'),
    }),
    createRoute({
      ...under,
      path: '/tilbudsvifte',
      component: lazyRouteComponent(() => import('./range-and-services.tsx'), 'RangeAndServices'),
    }),
    createRoute({
      ...under,
      path: '/tilbudsvifte/$tilbud',
      component: lazyRouteComponent(() => import('../features/services/service.page.tsx'), 'ServicePage'),
    }),
    createRoute({
      ...under,
      path: '/oekonomi',
      component: lazyRouteComponent(() => import('../features/costs/costs.page.tsx'), 'CostsPage'),
    }),
  ];
  return createRouter({
    routeTree: root.addChildren(pages),
    parseSearch: (text) => readSearch(text).search,
    stringifySearch: (search) => writeSearch(search),
    scrollRestoration: true,
    ...(history && { history }),
  });
}
