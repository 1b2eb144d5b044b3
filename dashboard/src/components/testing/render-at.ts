import { createElement } from 'react';
import type { ReactElement } from 'react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { configure, render, waitFor } from '@testing-library/react';
import { createQueryClient } from '../../lib/queries/query-client.ts';
import type { Search } from '../../lib/search-params.ts';
import { readSearch, writeSearch } from '../../lib/url-state.ts';
import { groupings, municipalities, sampleEdition, targetGroups } from './sample-lists.ts';

// A page is drawn in pieces that give way to others: on a busy machine that may take more than the usual second.
configure({ asyncUtilTimeout: 5000 });

// jsdom has no layout and so nothing to scroll; the router scrolls on every page.
window.scrollTo = () => undefined;

/** Draws a component at an address of the dashboard, with the real router and answers already in the cache. */
export async function renderAt(address: string, element: ReactElement) {
  const client = createQueryClient();
  client.setQueryData(['editions'], { editions: [sampleEdition], workingAvailable: false });
  const lists = { municipalities, groupings, 'target-groups': targetGroups };
  for (const [name, items] of Object.entries(lists))
    client.setQueryData([name, sampleEdition.id, {}], { items });
  const root = createRootRoute({
    component: () => element,
    notFoundComponent: () => element,
    validateSearch: (search: Record<string, unknown>): Search => search,
  });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: (text) => readSearch(text).search,
    stringifySearch: (search) => writeSearch(search),
  });
  const pages = createElement(RouterProvider, { router: router as never });
  const view = render(createElement(QueryClientProvider, { client }, pages));
  await waitFor(() => expect(view.container.childElementCount).toBeGreaterThan(0));
  return { ...view, router, address: () => router.state.location.href };
}
