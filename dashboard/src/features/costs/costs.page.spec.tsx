/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { CostsPage } from './costs.page.tsx';
import { sampleBudgets } from './testing/sample-budgets.ts';
import { sampleCosts, sampleDecomposition } from './testing/sample-costs.ts';
import { sampleEffects } from './testing/sample-effects.ts';
import { sampleRates } from './testing/sample-rates.ts';

const page = <CostsPage />;
const articles = (): Promise<HTMLElement[]> => screen.findAllByRole('article');

beforeEach(() => {
  localStorage.clear();
  measuredWidth(800);
  answers.clear();
  answers.set('/api/analyses/costs', sampleCosts);
  answers.set('/api/analyses/cost-decomposition', (query: URLSearchParams) =>
    query.has('by') ? sampleEffects : sampleDecomposition,
  );
  answers.set('/api/analyses/rates', sampleRates);
  answers.set('/api/analyses/budget-certainty', sampleBudgets);
  answers.set('/api/reference/account-functions', { items: [] });
  answers.set('/api/reference/service-types', { items: [] });
  asked.length = 0;
});

describe('Økonomi', () => {
  it('asks once for each answer its figures are made of', async () => {
    await renderAt('/oekonomi?k=0169', page);
    await screen.findByRole('article', { name: /Færre modtagere svarer til/ });
    expect(asked.filter((address) => address.includes('/analyses/'))).toEqual([
      '/api/analyses/costs?area=1084&edition=2',
      '/api/analyses/cost-decomposition?area=1084&municipality=0169&edition=2',
      '/api/analyses/cost-decomposition?area=1084&by=municipality&edition=2',
      '/api/analyses/rates?area=1084&edition=2',
      '/api/analyses/budget-certainty?area=1084&group=all&edition=2',
    ]);
  });

  it('answers in nine figures, each with its source and downloads', async () => {
    await renderAt('/oekonomi?k=0169', page);
    await screen.findByRole('article', { name: /svarer til/ });
    const cards = await articles();
    expect(cards).toHaveLength(9);
    for (const card of cards) {
      expect(card.textContent).toContain('Kilde: Kommunernes indberetning');
      expect(within(card).getByText(/^Hent viste data/)).toBeTruthy();
    }
  });

  it('moves along the line by keyboard and says each point', async () => {
    await renderAt('/oekonomi?k=0169', page);
    const chart = await screen.findByRole('application', { name: /^Udgifterne i Høje-Taastrup steg 40/ });
    await act(async () => fireEvent.focus(chart));
    await act(async () => fireEvent.keyDown(chart, { key: 'ArrowLeft' }));
    const say = chart.parentElement?.querySelector('.chart-details')?.textContent?.replaceAll('\u00a0', ' ');
    expect(say).toBe('Høje-Taastrup, 2025: 240 mio. kr.');
  });

  it('writes measure, group and prices into the address and asks for current prices', async () => {
    const { address } = await renderAt('/oekonomi?k=0169', page);
    const choose = async (name: string, value: string): Promise<void> => {
      const field = await screen.findByLabelText(name);
      await act(async () => fireEvent.change(field, { target: { value } }));
    };
    await choose('Vis', 'indbygger');
    await choose('Udgiftsområde', 'adults');
    await choose('Priser', 'current');
    expect(address()).toBe('/oekonomi?k=0169&m=kr&omr=adults&enhed=indbygger');
    expect(asked).toContain('/api/analyses/costs?area=1084&prices=current&edition=2');
  });

  it('offers the areas of spending where expenditure per recipient needs one', async () => {
    const { address } = await renderAt('/oekonomi?k=0169&enhed=modtager', page);
    const [card] = await articles();
    await act(async () => fireEvent.click(within(card!).getByRole('button', { name: 'Voksne' })));
    expect(address()).toBe('/oekonomi?k=0169&omr=adults&enhed=modtager');
    expect(await screen.findByRole('application', { name: /pr\. modtager i Høje-Taastrup/ })).toBeTruthy();
  });

  it('says that figures are withheld instead of drawing an empty chart', async () => {
    await renderAt('/oekonomi?k=0147&enhed=modtager&omr=adults', page);
    expect(await screen.findByText(/Skjult af hensyn til personers anonymitet \(færre end 5\)/)).toBeTruthy();
  });

  it('says that the change cannot be split where a year is not reported', async () => {
    const gone = { missing: 'not-reported' };
    const { figures, totals } = sampleDecomposition;
    answers.set('/api/analyses/cost-decomposition', {
      ...sampleDecomposition,
      figures: figures.map(({ effect }) => ({ effect, amountDkk: gone })),
      totals: { ...totals, startDkk: gone, endDkk: gone, changeDkk: gone },
    });
    await renderAt('/oekonomi?k=0169', page);
    expect(await screen.findByText('Ikke indberettet af Høje-Taastrup for 2018–2025.')).toBeTruthy();
  });

  it('asks for a longer period instead of splitting a change of no years', async () => {
    await renderAt('/oekonomi?k=0169&p=2025..2026', page);
    expect(await screen.findByText(/Vælg en periode med mindst to regnskabsår/)).toBeTruthy();
    expect(asked.some((address) => address.includes('cost-decomposition'))).toBe(false);
  });

  it('tells the refund in words', async () => {
    await renderAt('/oekonomi', page);
    expect(await screen.findByText(/Region Hovedstaden brugte 960\smio\.\skr\. brutto/)).toBeTruthy();
  });

  it('holds rates against the line that the reader chooses', async () => {
    const { address } = await renderAt('/oekonomi?k=0169', page);
    const choose = async (name: string, value: string): Promise<void> => {
      const field = await screen.findByLabelText(name);
      await act(async () => fireEvent.change(field, { target: { value } }));
    };
    await choose('Reduktion', '5');
    await choose('Reduktionen gælder', 'annual');
    await choose('Basisår', '2026');
    expect(address()).toBe('/oekonomi?k=0169&basis=2026&red=5&redm=aarligt');
    expect(asked).toContain('/api/analyses/rates?area=1084&base=2026&reduction=0.05&manner=annual&edition=2');
  });

  it('finds a municipality in the scatter by name', async () => {
    await renderAt('/oekonomi?k=0169&omr=adults', page);
    const card = await screen.findByRole('article', { name: /10 modtagere pr\. 1\.000/ });
    const list = within(card).getByRole('combobox', { name: 'Find en kommune i figuren' });
    await act(async () => fireEvent.change(list, { target: { value: '0101' } }));
    expect(card.querySelector('.chart-details')?.textContent).toMatch(/^København: 12,5 modtagere/);
  });

  it('holds the buffers apart against the buffer together', async () => {
    await renderAt('/oekonomi', page);
    const card = await screen.findByRole('article', { name: /^Hver for sig skal kommunerne/ });
    expect(
      within(card)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Hver for sig', 'Som ét budget']);
  });
});
