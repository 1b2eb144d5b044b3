import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { PageRouterContext } from '../components/folder-figure/page-router.ts';
import type { MakePageRouter } from '../components/folder-figure/page-router.ts';
import { sparesData } from '../lib/connection/spares-data.ts';
import { createAppRouter } from './create-app-router.tsx';
import { preloadPages } from './figure-pages.ts';
import type { RouterStart } from './create-app-router.tsx';

// Late enough to leave the first page's own requests alone.
const PRELOAD_AFTER_MS = 2000;

const pageRouter: MakePageRouter = (address) =>
  createAppRouter({
    dropped: [],
    history: createMemoryHistory({ initialEntries: [address] }),
    inside: true,
  });

/** What the dashboard starts from. */
export interface AppStart extends RouterStart {
  /** Cache of answers, with what has come already. */
  readonly client: QueryClient;
}

/** The whole dashboard: cache of answers and pages. */
export function App({ client, ...start }: AppStart): ReactElement {
  const [router] = useState(() => createAppRouter(start));
  useEffect(() => {
    if (sparesData()) return;
    const timer = window.setTimeout(() => void preloadPages(), PRELOAD_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <QueryClientProvider client={client}>
      <PageRouterContext value={pageRouter}>
        <RouterProvider router={router} />
      </PageRouterContext>
    </QueryClientProvider>
  );
}
