/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { sampleForecasts } from '../../components/need-ahead/testing/sample-forecasts.ts';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { GapsPage } from './gaps.page.tsx';
import { cellAnswer, groupAnswer, municipalityAnswer, typeAnswer } from './testing/sample-gaps.ts';

const byWay: Record<string, unknown> = {
  targetGroup: groupAnswer,
  municipality: municipalityAnswer,
  serviceType: typeAnswer,
  'targetGroup,municipality': cellAnswer,
};
const gaps = '/api/analyses/supply-gaps';

beforeEach(() => {
  asked.length = 0;
  answers.clear();
  measuredWidth(900);
  answers.set('/api/analyses/forecasts', sampleForecasts);
  answers.set('/api/reference/service-types', { items: [] });
  answers.set(gaps, (query: URLSearchParams) => byWay[query.get('by') ?? '']);
});

const card = async (id: string): Promise<HTMLElement> =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`[data-figure-card="${id}"]`);
    if (!found) throw new Error(`no card ${id}`);
    return found;
  });

describe('Mangler', () => {
  it('shows the area and the matrix, each with headline and source', async () => {
    await renderAt('/mangler?k=0169', <GapsPage />);
    const region = await card('mangler-maalgruppe');
    expect(within(region).getByRole('heading', { level: 3 }).textContent).toMatch(/^1 af 2 målgrupper/);
    const matrix = await card('mangler-matrix');
    expect(within(matrix).getByRole('button', { name: 'Autisme, Høje-Taastrup: +8 pladser' })).toBeTruthy();
    expect(document.querySelectorAll('.figure-source')).toHaveLength(2);
  });

  it('asks for the rule’s number and writes it into the address', async () => {
    const { address } = await renderAt('/mangler?bel=95', <GapsPage />);
    const region = await card('mangler-maalgruppe');
    expect(
      asked.filter((each) => each.startsWith(gaps)).every((each) => each.includes('occupancy=0.95')),
    ).toBe(true);
    await act(async () =>
      fireEvent.change(within(region).getByLabelText('Sådan beregnes behovet'), {
        target: { value: 'afvisning' },
      }),
    );
    expect(address()).toBe('/mangler?behov=afvisning&bel=95');
    await act(async () =>
      fireEvent.change(within(await card('mangler-maalgruppe')).getByLabelText('Højst afvist'), {
        target: { value: '10' },
      }),
    );
    await waitFor(() => expect(asked.some((each) => each.includes('refusal=0.1'))).toBe(true));
  });

  it('opens a target group from its row, with its own card first', async () => {
    const { address } = await renderAt('/mangler', <GapsPage />);
    const region = await card('mangler-maalgruppe');
    await act(async () => fireEvent.click(within(region).getByRole('button', { name: 'Autisme' })));
    expect(address()).toBe('/mangler?mg=AD_AUT');
    await card('mangler-gruppe');
    expect(document.querySelector('[data-figure-card]')?.getAttribute('data-figure-card')).toBe(
      'mangler-gruppe',
    );
  });

  it('shows how sure the chosen group’s shortage is, all groups beside it, and the matrix when asked', async () => {
    const { container } = await renderAt('/mangler?mg=AD_AUT', <GapsPage />);
    const sure = await card('mangler-sikkerhed');
    expect(within(sure).getByRole('heading', { level: 3 }).textContent).toContain('i 10 af 20 mulige udfald');
    expect(sure.querySelectorAll('circle')).toHaveLength(20);
    await card('prognoser-maalgrupper');
    await card('mangler-maalgruppe');
    expect(container.querySelector('[data-figure-card="mangler-matrix"]')).toBeNull();
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Vis alle målgrupper og kommuner i en tabel' })),
    );
    await card('mangler-matrix');
  });

  it('explains a selected cell in sight and leads to free places', async () => {
    const scrolled: unknown[] = [];
    // jsdom has no layout to scroll.
    Element.prototype.scrollIntoView = (how) => void scrolled.push(how);
    await renderAt('/mangler?k=0169', <GapsPage />);
    const matrix = await card('mangler-matrix');
    await act(async () =>
      fireEvent.click(within(matrix).getByRole('button', { name: /^Autisme, København/ })),
    );
    expect(scrolled).toEqual([{ block: 'nearest', behavior: 'smooth' }]);
    const details = matrix.querySelector<HTMLElement>('.figure-details')!;
    expect(details.textContent).toContain('Der mangler 12 pladser i København.');
    expect(details.textContent).toContain('Behov18');
    expect(within(details).getByRole('link', { name: 'Find ledige pladser' }).getAttribute('href')).toBe(
      '/tilbudsvifte?k=0169&mg=AD_AUT&ledig=ja',
    );
  });

  it.each([
    [/^Børn.*Høje-Taastrup: skjult/, 'Skjult af hensyn til personers anonymitet (færre end 5).'],
    [/^Autisme, Frederiksberg/, 'Ikke indberettet af Frederiksberg for 2025.'],
    [/^AD_EAT, Høje-Taastrup/, 'Ikke relevant: kommunen har ingen borgere i målgruppen.'],
  ])('says why the cell %s has no number', async (name, text) => {
    await renderAt('/mangler?k=0169', <GapsPage />);
    const matrix = await card('mangler-matrix');
    const cell = within(matrix)
      .getAllByRole('button')
      .find((button) => name.test((button.getAttribute('aria-label') ?? '').replace('CH_PHYS', 'Børn')))!;
    await act(async () => fireEvent.click(cell));
    expect(matrix.querySelector('.figure-details')?.textContent).toContain(text);
  });

  it('sorts the matrix by a municipality’s column through the address', async () => {
    const { address } = await renderAt('/mangler', <GapsPage />);
    const matrix = await card('mangler-matrix');
    await act(async () => fireEvent.click(within(matrix).getByRole('button', { name: 'København' })));
    expect(address()).toBe('/mangler?kol=0101');
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: /København/ }).getAttribute('aria-sort')).toBe(
        'ascending',
      ),
    );
  });

  it.each([
    ['kommune', 'mangler-kommune', /^I 1 af 2 kommuner/],
    ['tilbudstype', 'mangler-tilbudstype', /^1 af 2 tilbudstyper/],
  ])('shows rows per %s', async (pr, id, headline) => {
    await renderAt(`/mangler?pr=${pr}`, <GapsPage />);
    expect(within(await card(id)).getByRole('heading', { level: 3 }).textContent).toMatch(headline);
  });

  it('shows no zeros for a year nobody has reported for', async () => {
    const basis = {
      ...groupAnswer.basis,
      period: { from: '2030', to: '2030' },
      coverage: { reported: 0, expected: 3, missing: [] },
    };
    answers.set(gaps, { ...groupAnswer, basis });
    await renderAt('/mangler?p=2030', <GapsPage />);
    await waitFor(() =>
      expect(screen.getAllByText('Tallene for 2030 er ikke offentliggjort endnu.')).toHaveLength(2),
    );
    expect(document.querySelector('[data-figure-card]')).toBeNull();
  });

  it('offers to leave a target group the area has no figures for', async () => {
    answers.set(gaps, (query: URLSearchParams) => ({
      ...(byWay[query.get('by') ?? ''] as typeof groupAnswer),
      figures: [],
    }));
    const { address } = await renderAt('/mangler?mg=AD_AUT', <GapsPage />);
    const reset = await screen.findByRole('button', { name: 'Nulstil filtre' });
    await act(async () => fireEvent.click(reset));
    expect(address()).toBe('/mangler');
  });
});
