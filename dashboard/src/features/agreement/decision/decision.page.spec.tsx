/** @jest-environment jsdom */
import { answers, sent } from '../../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { createElement } from 'react';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import {
  municipalities,
  sampleEdition,
  targetGroups,
  groupings,
} from '../../../components/testing/sample-lists.ts';
import { measuredWidth } from '../../../components/testing/measured-width.ts';
import { sessionOf } from '../../../components/testing/sample-session.ts';
import { createQueryClient } from '../../../lib/queries/query-client.ts';
import { agreementAnswers, sampleAgreement } from '../testing/sample-agreement.ts';
import { DecisionPage } from './decision.page.tsx';

window.scrollTo = () => undefined;
measuredWidth(600);
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

async function open(id: string): Promise<void> {
  const root = createRootRoute();
  const page = createRoute({
    getParentRoute: () => root,
    path: '/rammeaftale/$beslutning',
    component: DecisionPage,
  });
  const history = createMemoryHistory({ initialEntries: [`/rammeaftale/${id}`] });
  const router = createRouter({ routeTree: root.addChildren([page]), history });
  const client = createQueryClient();
  client.setQueryData(['editions'], { editions: [sampleEdition], workingAvailable: false });
  const lists = { municipalities, groupings, 'target-groups': targetGroups };
  for (const [name, items] of Object.entries(lists))
    client.setQueryData([name, sampleEdition.id, {}], { items });
  const pages = createElement(RouterProvider, { router: router as never });
  await act(async () => void render(createElement(QueryClientProvider, { client }, pages)));
}

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  for (const [path, answer] of agreementAnswers()) answers.set(path, answer);
  answers.set('/api/session', sessionOf('secretariat'));
});

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('the page of a decision', () => {
  it('says what was decided, by whom and by when', async () => {
    await open('d1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Manglerne gøres op hvert år' }),
    ).toBeTruthy();
    expect(document.querySelector('.lead')?.textContent).toBe(
      'Beslutning i Rammeaftale 2025–2026; hviler på 1 fastfrosset figur.',
    );
    await screen.findByText('Endnu ikke');
    const facts = plain(document.querySelector('.fact-list')?.textContent);
    for (const fact of ['AnsvarligSekretariatet', 'Frist1. juni 2025', 'TemaPlads til de få', 'Endnu ikke'])
      expect(facts).toContain(fact);
  });

  it('shows the frozen figures with what was missing, and that there are new ones since', async () => {
    await open('d1');
    const table = await screen.findByRole('table', { name: 'Mangler, frosne tal', hidden: true });
    const [, row] = within(table).getAllByRole('row', { hidden: true });
    expect(plain(row?.textContent)).toContain('døgnpladser11294 %skjult');
    expect(screen.getByText('2 af 3 havde indberettet; mangler Høje-Taastrup')).toBeTruthy();
    expect(screen.getByText('2 parter: Høje-Taastrup, Region Hovedstaden')).toBeTruthy();
    expect(screen.getByText('Nye tal siden')).toBeTruthy();
    expect(screen.getByText(/En forskel viser ikke, at beslutningen er årsagen/)).toBeTruthy();
    const file = screen.getByRole('link', { name: 'Hent hele svaret som Excel', hidden: true });
    expect(file.getAttribute('href')).toBe(
      '/api/analyses/supply-gaps?area=1084&occupancy=0.9&refusal=0.05&edition=2&format=xlsx',
    );
  });

  it('calculates them again and says whether they are the same, or what differs', async () => {
    const path = 'POST /api/agreements/evidence/e1/checks';
    const same = { identical: true, sha256: 'a', recomputed: 'a', figures: 0, differences: [] };
    answers.set(path, same);
    await open('d1');
    await screen.findByRole('button', { name: 'Regn tallene igen' });
    await press('Regn tallene igen');
    expect(await screen.findByText('Genberegnet nu: hver eneste byte er den samme.')).toBeTruthy();
    const difference = { part: 'method', name: 'supply-gap', before: '1.0', after: '1.1' };
    answers.set(path, { ...same, identical: false, figures: 4, differences: [difference] });
    await press('Regn tallene igen');
    expect(await screen.findByText(/Forskellen er i metoderne; 4 tal er anderledes/)).toBeTruthy();
  });

  it('has the goals of its theme, and no others', async () => {
    await open('d1');
    const table = await screen.findByRole('table', { name: /^Mål/ });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(within(table).getByText('Højst fem målgrupper må mangle pladser')).toBeTruthy();
    const line = document.querySelector<HTMLElement>('.goal-line')!;
    expect(line.querySelector('figcaption')?.textContent).toBe('Højst fem målgrupper må mangle pladser');
    expect(line.querySelector('svg')).toBeTruthy();
    expect(within(line).getByRole('table', { hidden: true }).textContent).toContain('202415');
  });

  it('lets figures be taken away only while the agreement may change', async () => {
    await open('d1');
    await screen.findByRole('button', { name: 'Regn tallene igen' });
    expect(screen.queryByRole('button', { name: 'Fjern tallene fra beslutningen' })).toBeNull();
    document.body.innerHTML = '';
    for (const [key, answer] of agreementAnswers({ ...sampleAgreement, mayChange: true }))
      answers.set(key, answer);
    answers.set('DELETE /api/agreements/evidence/e1', {});
    await open('d1');
    await screen.findByRole('button', { name: 'Fjern tallene fra beslutningen' });
    await press('Fjern tallene fra beslutningen');
    const dialog = screen.getByRole('dialog');
    await act(
      async () =>
        void fireEvent.click(within(dialog).getByRole('button', { name: 'Fjern tallene fra beslutningen' })),
    );
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'DELETE /api/agreements/evidence/e1',
    ]);
  });

  it('says that there is none', async () => {
    await open('gone');
    expect((await screen.findByRole('alert')).textContent).toBe('Beslutningen findes ikke.');
  });
});
