/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { sampleAreaTrade, sampleOwnTrade } from './testing/sample-trade.ts';
import { TradePage } from './trade.page.tsx';

const page = <TradePage />;
const tradeAsked = (): string[] => asked.filter((address) => address.includes('/analyses/'));

beforeEach(() => {
  localStorage.clear();
  measuredWidth(800);
  answers.clear();
  answers.set('/api/analyses/trade', (parameters: URLSearchParams) =>
    parameters.has('municipality') ? sampleOwnTrade : sampleAreaTrade(parameters.has('closure')),
  );
  asked.length = 0;
});

describe('Køb og salg', () => {
  it('opens with the sentence about the chosen municipality and asks two questions', async () => {
    await renderAt('/koeb-og-salg?k=0169', page);
    const lead = await screen.findByText(/^Høje-Taastrup køber 60\s%/, { selector: '.lead' });
    expect(lead).toBeTruthy();
    await screen.findByRole('heading', { name: 'Alle mod alle' });
    expect(tradeAsked().sort()).toEqual([
      '/api/analyses/trade?area=1084&edition=2',
      '/api/analyses/trade?area=1084&municipality=0169&edition=2',
    ]);
  });

  it('shows partners, flows and reach of the municipality, then the area', async () => {
    await renderAt('/koeb-og-salg?k=0169', page);
    await screen.findByRole('heading', { name: 'Alle mod alle' });
    const cards = screen.getAllByRole('article');
    expect(cards.map((card) => card.dataset['figureCard'])).toEqual([
      'partnere',
      'stroemme',
      'koebere-paa-kort',
      'afhaengighed',
      'koebere-og-saelgere',
    ]);
    for (const card of cards) expect(card.textContent).toContain('Kilde: Kommunernes indberetning');
  });

  it('is about the area where no municipality is chosen, and asks once', async () => {
    await renderAt('/koeb-og-salg', page);
    expect(
      await screen.findByText(/^Kommunerne i Region Hovedstaden køber 70\s%/, { selector: '.lead' }),
    ).toBeTruthy();
    expect(screen.queryByText('Hvem køber vi af, og hvem sælger vi til?')).toBeNull();
    expect(tradeAsked()).toEqual(['/api/analyses/trade?area=1084&edition=2']);
  });

  it('leads from the wide table to what a small screen has room for', async () => {
    await renderAt('/koeb-og-salg', page);
    expect(await screen.findByText(/kræver en bred skærm/)).toBeTruthy();
  });

  it('says what a closure means once a service is chosen, and writes it into the address', async () => {
    const { address } = await renderAt('/koeb-og-salg', page);
    const choice = await screen.findByRole('combobox', { name: 'Tilbud' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['Vælg et tilbud', 'Høje-Taastrup: Bostedet Lyngen', 'København: Bofællesskabet Åen']);
    await act(async () => fireEvent.change(choice, { target: { value: 'T1' } }));
    expect(address()).toBe('/koeb-og-salg?luk=T1');
    const card = await screen.findByRole('article', { name: /^Lukker Bostedet Lyngen, kan højst 9 af 24/ });
    expect(within(card).getByRole('link', { name: 'Bofællesskabet Åen' }).getAttribute('href')).toBe(
      '/tilbudsvifte/T2',
    );
    expect(tradeAsked().at(-1)).toBe('/api/analyses/trade?area=1084&closure=T1&edition=2');
  });

  it('keeps a service of another area in the choice', async () => {
    answers.set('/api/analyses/trade', () => {
      const answer = sampleAreaTrade(true);
      return { ...answer, totals: { ...answer.totals, services: [] } };
    });
    await renderAt('/koeb-og-salg?luk=T1', page);
    const choice = await screen.findByRole('combobox', { name: 'Tilbud' });
    expect((choice as HTMLSelectElement).selectedOptions[0]?.textContent).toBe(
      'Høje-Taastrup: Bostedet Lyngen',
    );
  });

  it('moves through the flows by keyboard', async () => {
    await renderAt('/koeb-og-salg?k=0169', page);
    const picture = await screen.findByRole('application', { name: /køber 60 pladser af andre/ });
    await act(async () => fireEvent.focus(picture));
    const said = (): string =>
      picture.parentElement?.querySelector('.chart-details')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
    expect(said()).toBe('Høje-Taastrup køber 30 pladser af Region Hovedstaden: 30 % af sine pladser.');
  });
});
