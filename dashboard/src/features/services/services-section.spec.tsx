/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { ServicesSection } from './services-section.tsx';
import { servicesAnswer } from './testing/sample-services.ts';

const path = '/api/services';

beforeEach(() => {
  asked.length = 0;
  answers.clear();
  answers.set('/api/reference/service-types', { items: [] });
  answers.set(path, servicesAnswer);
});

describe('Find tilbud', () => {
  it('lists services with place, operator, free places, rate, distance and freshness', async () => {
    await renderAt('/tilbudsvifte?k=0169', <ServicesSection />);
    const link = await screen.findByRole('link', { name: 'Botilbud Bakken' });
    expect(link.getAttribute('href')).toBe('/tilbudsvifte/T0001?k=0169');
    const [home, older, never] = screen
      .getAllByRole('listitem')
      .filter((item) => item.className === 'service');
    const text = (item: HTMLElement | undefined): string =>
      item?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    expect(text(home)).toContain('BO107 · Høje-Taastrup · Høje-Taastrup · 4 km');
    expect(text(home)).toContain('3 ledige af 24');
    expect(text(home)).toContain('3.125 kr. pr. døgn (2025)');
    expect(text(home)).toContain('Pladser pr. 4. kvartal 2025');
    expect(text(older)).toContain('Ældre tal: 2. kvartal 2025');
    expect(text(never)).toContain('Pladser er ikke indberettet');
  });

  it('finds a free place for a target group in two choices, written into the address', async () => {
    const { address } = await renderAt('/tilbudsvifte?k=0169', <ServicesSection />);
    await screen.findByRole('link', { name: 'Botilbud Bakken' });
    await act(async () =>
      fireEvent.change(screen.getByLabelText('Målgruppe'), { target: { value: 'AD_AUT' } }),
    );
    await act(async () => fireEvent.click(screen.getByRole('checkbox', { name: /Kun tilbud med ledige/ })));
    expect(address()).toBe('/tilbudsvifte?k=0169&mg=AD_AUT&ledig=ja');
    await waitFor(() =>
      expect(asked.at(-1)).toBe(
        `${path}?area=1084&targetGroup=AD_AUT&vacant=true&sort=distance&near=0169&pageSize=50&edition=2`,
      ),
    );
  });

  it('narrows by rate and distance, with the counts of each', async () => {
    const { address } = await renderAt('/tilbudsvifte?k=0169', <ServicesSection />);
    await screen.findByRole('link', { name: 'Botilbud Bakken' });
    const rates = within(screen.getByLabelText('Takst pr. døgn'));
    expect(rates.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Alle',
      'Under 1.500 kr. (1)',
      '2.500 til under 4.000 kr. (2)',
    ]);
    await act(async () =>
      fireEvent.change(screen.getByLabelText('Takst pr. døgn'), { target: { value: 'from-2500' } }),
    );
    await act(async () => fireEvent.change(screen.getByLabelText('Afstand'), { target: { value: '30' } }));
    expect(address()).toBe('/tilbudsvifte?k=0169&pris=from-2500&inden=30');
    await waitFor(() => expect(asked.at(-1)).toContain('rateBand=from-2500&within=30'));
    expect(await screen.findByRole('button', { name: /Inden for 30 km/ })).toBeTruthy();
  });

  it('keeps the list and the field while the next answer is on its way, and asks when typing pauses', async () => {
    const { address } = await renderAt('/tilbudsvifte', <ServicesSection />);
    await screen.findByRole('link', { name: 'Botilbud Bakken' });
    const box = screen.getByRole('searchbox');
    for (const typed of ['b', 'ba', 'bak']) fireEvent.change(box, { target: { value: typed } });
    expect(asked.some((each) => each.includes('q='))).toBe(false);
    await waitFor(() => expect(address()).toBe('/tilbudsvifte?q=bak'));
    expect(screen.getByRole('link', { name: 'Botilbud Bakken' })).toBeTruthy();
    await waitFor(() => expect(asked.filter((each) => each.includes('q=bak'))).toHaveLength(1));
    expect(document.body.contains(box)).toBe(true);
  });

  it('shows chips that take their filter out, and a reset', async () => {
    const { address } = await renderAt(
      '/tilbudsvifte?mg=AD_AUT&bk=0101&ledig=ja&side=2',
      <ServicesSection />,
    );
    const chips = await screen.findByRole('list', { name: 'Valgte filtre' });
    await act(async () =>
      fireEvent.click(within(chips).getByRole('button', { name: 'Fjern filteret København' })),
    );
    expect(address()).toBe('/tilbudsvifte?mg=AD_AUT&ledig=ja');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Nulstil filtre' })));
    expect(address()).toBe('/tilbudsvifte');
  });

  it('shows more when there are more', async () => {
    answers.set(path, { ...servicesAnswer, totals: { ...servicesAnswer.totals, matching: 70 } });
    const { address } = await renderAt('/tilbudsvifte', <ServicesSection />);
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: 'Vis flere' })));
    expect(address()).toBe('/tilbudsvifte?side=2');
    await waitFor(() => expect(asked.at(-1)).toContain('pageSize=100'));
  });

  it('says that nothing matches and resets the filters', async () => {
    answers.set(path, { ...servicesAnswer, figures: [], totals: { ...servicesAnswer.totals, matching: 0 } });
    const { address } = await renderAt('/tilbudsvifte?q=xyz', <ServicesSection />);
    await screen.findByText('Ingen tilbud passer til valget.');
    const [reset] = screen.getAllByRole('button', { name: 'Nulstil filtre' });
    await act(async () => fireEvent.click(reset!));
    expect(address()).toBe('/tilbudsvifte');
  });
});
