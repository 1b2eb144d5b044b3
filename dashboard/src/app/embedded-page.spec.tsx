/** @jest-environment jsdom */
import { answers } from '../lib/testing/small-network.ts';
import { createMemoryHistory } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import {
  groupings,
  municipalities,
  sampleEdition,
  targetGroups,
} from '../components/testing/sample-lists.ts';
import { sampleFigure } from '../components/testing/sample-figure.ts';
import { renderAt } from '../components/testing/render-at.ts';
import { FigureCard } from '../components/figure-card/figure-card.tsx';
import { EmbeddingContext } from '../components/figure-card/embedding.ts';
import { createQueryClient } from '../lib/queries/query-client.ts';
import { App } from './app.tsx';
import { pageOf } from './embedded-page.tsx';

answers.set('/api/editions', { editions: [sampleEdition], workingAvailable: false });
answers.set('/api/reference/municipalities', { items: municipalities });
answers.set('/api/reference/groupings', { items: groupings });
answers.set('/api/reference/target-groups', { items: targetGroups });
window.scrollTo = () => undefined;

const card = (id: string) => (
  <FigureCard model={{ ...sampleFigure, id }} figure={<svg />} exportFigure={() => <svg />} />
);

describe('a single figure', () => {
  it('stands alone: the other figures of the page are not drawn, and nothing offers what belongs to the page', async () => {
    const place = document.body.appendChild(document.createElement('div'));
    const embedding = { figure: 'to', place, page: '/mangler' };
    await renderAt(
      '/embed/mangler/to?k=0169',
      <EmbeddingContext value={embedding}>
        <p>siden</p>
        {card('en')}
        {card('to')}
      </EmbeddingContext>,
    );
    expect(
      [...document.querySelectorAll('[data-figure-card]')].map((each) =>
        each.getAttribute('data-figure-card'),
      ),
    ).toEqual(['to']);
    expect(place.textContent).toContain('Kilde: Kommunernes indberetning');
    expect(place.textContent).not.toContain('Om tallet');
    const link = screen.getByRole('link', { name: 'Se figuren i Tilbudsvifte' });
    expect(link.getAttribute('href')).toBe('/mangler?k=0169');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('knows the page it comes from', () => {
    expect(pageOf('/embed/mangler/mangler-matrix')).toBe('/mangler');
    expect(pageOf('/embed/overblik/kort')).toBe('/');
    expect(pageOf('/embed/tilbudsvifte/T0101/belaegning')).toBe('/tilbudsvifte/T0101');
  });

  it('says so where there is none, without menus around it', async () => {
    const history = createMemoryHistory({ initialEntries: ['/embed/mangler/findes-ikke?k=0169'] });
    render(<App client={createQueryClient()} dropped={[]} history={history} />);
    await waitFor(() => expect(document.querySelector('main.embed')).not.toBeNull());
    expect(await screen.findByText(/Der er ingen figur at vise her/, {}, { timeout: 9000 })).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('banner')).toBeNull();
  }, 15_000);
});
