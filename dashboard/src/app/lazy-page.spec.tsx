/** @jest-environment jsdom */
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from '../components/error-boundary/error-boundary.tsx';
import { lazyPage } from './lazy-page.tsx';

const drawn = (Page: () => React.ReactElement) =>
  render(
    <ErrorBoundary fallback={<p>broken</p>}>
      <Page />
    </ErrorBoundary>,
  );

describe('lazyPage', () => {
  it('draws the page once it is fetched, and fetches it once', async () => {
    let fetched = 0;
    const Page = lazyPage(async () => {
      fetched += 1;
      return () => <p>page</p>;
    });
    await Page.preload();
    await Page.preload();
    drawn(Page);
    expect(screen.getByText('page')).toBeTruthy();
    expect(fetched).toBe(1);
  });

  it('breaks inside its surroundings where it cannot be fetched, and may be fetched later', async () => {
    let online = false;
    const Page = lazyPage(async () => {
      if (!online) throw new TypeError('Failed to fetch dynamically imported module');
      return () => <p>page</p>;
    });
    await Page.preload();
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    drawn(Page).unmount();
    drawn(Page);
    quiet.mockRestore();
    expect(screen.getByText('broken')).toBeTruthy();
    online = true;
    await Page.preload();
    drawn(Page);
    expect(screen.getByText('page')).toBeTruthy();
  });

  it('leaves what the router draws around it in place where it cannot be fetched', async () => {
    window.scrollTo = () => undefined;
    const root = createRootRoute({
      component: () => (
        <ErrorBoundary fallback={<p>broken</p>}>
          <Outlet />
        </ErrorBoundary>
      ),
      errorComponent: () => <p>everything broken</p>,
    });
    const component = lazyPage(() => Promise.reject(new TypeError('Failed to fetch')));
    const page = createRoute({ getParentRoute: () => root, path: '/', component });
    const history = createMemoryHistory({ initialEntries: ['/'] });
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <RouterProvider router={createRouter({ routeTree: root.addChildren([page]), history }) as never} />,
    );
    expect(await screen.findByText('broken')).toBeTruthy();
    quiet.mockRestore();
    expect(screen.queryByText('everything broken')).toBeNull();
  });
});
