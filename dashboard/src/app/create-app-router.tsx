import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import type { Search } from '../lib/search-params.ts';
import type { Dropped } from '../lib/url-state.ts';
import { readSearch, writeSearch } from '../lib/url-state.ts';
import { embedRoot, frontPage } from '../components/figure-card/embed-code.ts';
import { BrokenPage } from './broken-page.tsx';
import { embedded } from './embedded-page.tsx';
import { agreementPages } from './agreement-pages.ts';
import { explainingPages } from './explaining-pages.ts';
import { figurePages } from './figure-pages.ts';
import { folderPages } from './folder-pages.ts';
import { meetingPages } from './meeting-pages.ts';
import { scenarioFigures, scenarioPages } from './scenario-pages.ts';
import { workPages } from './work-pages.ts';
import { NotFound } from './not-found.tsx';
import { Inside } from './inside.tsx';
import { Shell } from './shell.tsx';
import { WaitingOverview } from './waiting-overview.tsx';
import { WaitingPage } from './waiting-page.tsx';

/** What the router starts from. */
export interface RouterStart {
  /** Parts of the first address that meant nothing. */
  readonly dropped: readonly Dropped[];
  /** Where addresses come from; the browser's, unless a test brings its own. */
  readonly history?: RouterHistory;
  /** For a page inside another one: no frame around it, and the window's place is left alone. */
  readonly inside?: boolean;
}

const WAIT_BEFORE_LEAVING_MS = 1000;

/** Pages and their addresses. Every page is a chunk of its own; addresses are read and written in one place. */
export function createAppRouter({ dropped, history, inside = false }: RouterStart) {
  const root = createRootRoute({
    component: inside ? Inside : () => <Shell dropped={dropped} />,
    // The search was checked when the address was parsed; here it only gets its type.
    validateSearch: (search: Record<string, unknown>): Search => search,
    notFoundComponent: NotFound,
    errorComponent: BrokenPage,
  });
  const under = { getParentRoute: () => root };
  const pages = [
    ...figurePages,
    ...explainingPages,
    ...workPages,
    ...scenarioPages,
    ...meetingPages,
    ...agreementPages,
    ...folderPages,
  ].map(([path, component]) =>
    createRoute({ ...under, path, component, ...(path === '/' && { pendingComponent: WaitingOverview }) }),
  );
  const single = [...figurePages, ...scenarioFigures].map(([path, component]) =>
    createRoute({
      ...under,
      path: `${embedRoot}${path === '/' ? frontPage : path}/$figur`,
      component: embedded(component),
    }),
  );
  const router = createRouter({
    routeTree: root.addChildren([...pages, ...single]),
    parseSearch: (text) => readSearch(text).search,
    stringifySearch: (search) => writeSearch(search),
    scrollRestoration: !inside,
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
