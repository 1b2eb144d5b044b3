/** @jest-environment jsdom */
import { answers, asked } from '../lib/testing/small-network.ts';
import { createMemoryHistory } from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import {
  groupings,
  municipalities,
  sampleEdition,
  targetGroups,
} from '../components/testing/sample-lists.ts';
import { createQueryClient } from '../lib/queries/query-client.ts';
import { App } from './app.tsx';

const older = {
  ...sampleEdition,
  id: '1',
  label: '2025-12',
  publishedAt: '2025-12-01T10:00:00Z',
  synthetic: false,
};
const lists: Record<string, unknown> = {
  '/api/session': { pending: [], provider: false, demonstration: false, publicRead: true },
  '/api/editions': { editions: [sampleEdition, older], workingAvailable: false },
  '/api/reference/municipalities': { items: municipalities },
  '/api/reference/groupings': { items: groupings },
  '/api/reference/target-groups': { items: targetGroups },
};
for (const [path, answer] of Object.entries(lists)) answers.set(path, answer);

beforeEach(() => {
  asked.length = 0;
  localStorage.clear();
  window.scrollTo = () => undefined;
});

async function open(address: string, requests = 5) {
  const history = createMemoryHistory({ initialEntries: [address] });
  render(<App client={createQueryClient()} dropped={[]} history={history} />);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(asked.length).toBeGreaterThanOrEqual(requests));
  return { address: () => history.location.href };
}

describe('dashboard', () => {
  it.each([
    ['/', 'Overblik'],
    ['/mangler', 'Mangler og overskud pr. målgruppe'],
    ['/tilbudsvifte', 'Tilbudsvifte'],
    ['/oekonomi', 'Udgifter'],
    ['/maanen', 'Siden findes ikke'],
  ])('shows %s as %s and names the tab', async (address, title) => {
    const history = createMemoryHistory({ initialEntries: [address] });
    render(<App client={createQueryClient()} dropped={[]} history={history} />);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(title);
    expect(document.title).toBe(`${title} – Tilbudsvifte`);
  });

  it('asks for the editions once and pins the newest by its id in every other request', async () => {
    await open('/mangler');
    expect(asked.filter((address) => address === '/api/editions')).toHaveLength(1);
    // Who is signed in is no matter of editions.
    const others = asked.filter((address) => !['/api/editions', '/api/session'].includes(address));
    expect(others).toEqual(
      expect.arrayContaining([
        '/api/reference/groupings?edition=2',
        '/api/reference/municipalities?edition=2',
        '/api/reference/target-groups?edition=2',
      ]),
    );
    expect(others.filter((address) => !/[?&]edition=2(&|$)/.test(address))).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });

  it('keeps the choices of the address from page to page and marks the current page', async () => {
    const { address } = await open('/mangler?k=0169&mg=AD_AUT&sort=navn');
    await act(async () => void fireEvent.click(screen.getByRole('link', { name: 'Økonomi' })));
    await screen.findByRole('heading', { level: 1, name: 'Udgifter' });
    expect(address()).toBe('/oekonomi?k=0169&mg=AD_AUT');
    expect(screen.getByRole('link', { name: 'Økonomi' }).getAttribute('aria-current')).toBe('page');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('says that the figures are made up', async () => {
    await open('/');
    await screen.findByText('Syntetiske demonstrationsdata.');
  });

  it('shows a frozen edition, asks for it by id and leads to the newest', async () => {
    const { address } = await open('/mangler?dv=2025-12');
    await screen.findByText(/Du ser tal fra udgave 2025-12 \(1\. december 2025\)\. Der findes nyere tal\./);
    expect(asked).toContain('/api/reference/groupings?edition=1');
    expect(screen.queryByText('Syntetiske demonstrationsdata.')).toBeNull();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Vis nyeste' })));
    await waitFor(() => expect(address()).toBe('/mangler'));
  });

  it('never shows another edition than the one asked for', async () => {
    const { address } = await open('/mangler?dv=2020-01', 2);
    await screen.findByText('Udgaven “2020-01” findes ikke. Vis den nyeste i stedet.');
    expect(screen.getAllByRole('alert')[0]!.textContent).toContain('Udgaven “2020-01” findes ikke.');
    expect([...asked].sort()).toEqual(['/api/editions', '/api/session']);
    await act(
      async () =>
        void fireEvent.click(
          within(screen.getAllByRole('alert')[0]!).getByRole('button', { name: 'Vis nyeste' }),
        ),
    );
    await waitFor(() => expect(address()).toBe('/mangler'));
  });

  it('switches language with the address and the document', async () => {
    const { address } = await open('/mangler?k=0169');
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'English' })));
    await screen.findByRole('heading', { level: 1, name: 'Gaps and surplus by target group' });
    expect(address()).toBe('/mangler?k=0169&l=en');
    expect(document.documentElement.lang).toBe('en');
  });

  it('remembers the theme on this device', async () => {
    await open('/');
    fireEvent.change(screen.getByRole('combobox', { name: 'Udseende' }), { target: { value: 'dark' } });
    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
    expect(localStorage.getItem('tilbudsvifte.theme')).toBe('dark');
    fireEvent.change(screen.getByRole('combobox', { name: 'Udseende' }), { target: { value: 'system' } });
    expect(document.documentElement.hasAttribute('data-theme')).toBe(false);
  });

  it('names choices that mean nothing', async () => {
    const history = createMemoryHistory({ initialEntries: ['/mangler?k=9999'] });
    render(<App client={createQueryClient()} dropped={[{ name: 'p', value: '19' }]} history={history} />);
    await screen.findByText('“k=9999” kendes ikke og er ikke brugt.');
    expect(screen.getByText('“p=19” kendes ikke og er ikke brugt.')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Fjern' })));
    await waitFor(() => expect(history.location.href).toBe('/mangler'));
    expect(screen.queryByText(/er ikke brugt/)).toBeNull();
  });
});
