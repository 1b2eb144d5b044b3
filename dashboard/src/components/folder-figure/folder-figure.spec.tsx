/** @jest-environment jsdom */
import '../../lib/testing/small-network.ts';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
} from '@tanstack/react-router';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ReactElement } from 'react';
import { useSearchState } from '../../lib/use-search-state.ts';
import { readSearch, writeSearch } from '../../lib/url-state.ts';
import { FigureCard } from '../figure-card/figure-card.tsx';
import type { FigureModel } from '../figure-card/figure-model.ts';
import { PageLink } from '../page-link/page-link.tsx';
import { Page } from '../page/page.tsx';
import { renderAt } from '../testing/render-at.ts';
import { sampleFigure } from '../testing/sample-figure.ts';
import { FolderFigure } from './folder-figure.tsx';
import type { FolderFigureProps } from './folder-figure.tsx';
import { PageRouterContext } from './page-router.ts';

const models = ['en', 'to'].map((id) => ({ ...sampleFigure, id }));

/** A page with two figures that shows what its address says. */
function TwoFigures(): ReactElement {
  const [{ k, dv }] = useSearchState();
  return (
    <Page title="Mangler" context={null}>
      {models.map((model) => (
        <FigureCard
          key={model.id}
          model={model}
          figure={<PageLink to="/pladser">{`tegning ${k} ${dv}`}</PageLink>}
          exportFigure={() => <svg />}
          controls={<p>styring</p>}
        />
      ))}
    </Page>
  );
}

function pageRouter(address: string) {
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({ getParentRoute: () => root, path: '/mangler', component: TwoFigures });
  return createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch: (text) => readSearch(text).search,
    stringifySearch: (search) => writeSearch(search),
  }) as never;
}

async function shown(more: Partial<FolderFigureProps> = {}) {
  const view = await renderAt(
    '/moede/1?key=abcdefghijklmnopqrstuvwxyz',
    <PageRouterContext value={pageRouter}>
      <FolderFigure address="/mangler?k=0169&dv=2026-03" figure="to" {...more} />
    </PageRouterContext>,
  );
  await waitFor(() => expect(document.querySelector('.embed-place')?.childElementCount).toBeGreaterThan(0));
  return view;
}

describe('FolderFigure', () => {
  it('shows one figure of a page as that page draws it, by its own address and without controls', async () => {
    document.title = 'Mappen';
    await shown();
    const place = document.querySelector('.embed-place')!;
    expect(place.querySelectorAll('[data-figure-card]')).toHaveLength(1);
    expect(place.querySelector('[data-figure-card]')!.getAttribute('data-figure-card')).toBe('to');
    expect(place.textContent).toContain('tegning 0169 2026-03');
    expect(place.textContent).not.toContain('styring');
    expect(document.title).toBe('Mappen');
  });

  it('tells what the figure says', async () => {
    const told: FigureModel[] = [];
    const onModel = (model: FigureModel): void => void told.push(model);
    await shown({ onModel });
    expect(told).toEqual([models[1]]);
  });

  it('leads the window on, not the hidden page, when a link of the figure is followed', async () => {
    const { address } = await shown();
    const link = document.querySelector<HTMLAnchorElement>('.embed-place .figure-drawing a')!;
    await act(async () => void fireEvent.click(link, { button: 0 }));
    await waitFor(() => expect(address()).toBe('/pladser?k=0169&dv=2026-03'));
    expect(document.querySelector('.embed-place')!.textContent).toContain('tegning');
  });

  it('prints drawing, every row of the table and how it is read, with nothing to press', async () => {
    await shown({ variant: 'print' });
    const sheet = document.querySelector('.sheet-figure')!;
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(sampleFigure.headline);
    expect(sheet.querySelectorAll('tbody tr')).toHaveLength(sampleFigure.rows.length);
    expect(sheet.querySelectorAll('button')).toHaveLength(0);
    for (const part of ['tegning', 'skjult', 'ikke indberettet', 'Minus betyder mangel.', 'Kilde:'])
      expect(sheet.textContent).toContain(part);
  });

  it('says so where the page has no such figure', async () => {
    await renderAt(
      '/moede/1',
      <PageRouterContext value={pageRouter}>
        <FolderFigure address="/mangler" figure="findes-ikke" />
      </PageRouterContext>,
    );
    expect(await screen.findByText(/Der er ingen figur at vise her/)).toBeTruthy();
  });
});
