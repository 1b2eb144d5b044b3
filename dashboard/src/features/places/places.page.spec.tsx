/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { renderAt } from '../../components/testing/render-at.ts';
import { PlacesPage } from './places.page.tsx';
import { sampleByMunicipality, sampleByType } from './testing/sample-places.ts';

measuredWidth(800);
const page = <PlacesPage />;
const types = [{ code: 'AFL', name: 'Aflastning', nameEn: 'Respite care' }];

beforeEach(() => {
  asked.length = 0;
  answers.set('/api/reference/service-types', { items: types });
  answers.set('/api/analyses/places', (parameters: URLSearchParams) =>
    parameters.get('by') === 'municipality' ? sampleByMunicipality : sampleByType,
  );
});

describe('PlacesPage', () => {
  it('opens with free places and what the services could run at', async () => {
    await renderAt('/pladser', page);
    expect(
      await screen.findByText(
        /^6 af 100 døgnpladser er ledige i Region Hovedstaden\. Skal højst 5\s% afvises/,
      ),
    ).toBeTruthy();
  });

  it('asks two questions for four figures, each with its source and downloads', async () => {
    await renderAt('/pladser', page);
    await screen.findByRole('article', { name: /spænder fra 80/ });
    expect(asked.filter((address) => address.includes('/analyses/'))).toEqual([
      '/api/analyses/places?area=1084&edition=2',
      '/api/analyses/places?area=1084&by=municipality&edition=2',
    ]);
    const cards = screen.getAllByRole('article');
    expect(cards).toHaveLength(4);
    for (const card of cards) {
      expect(card.textContent).toContain('Kilde: Kommunernes indberetning');
      expect(within(card).getByText(/^Hent viste data/)).toBeTruthy();
    }
  });

  it('leads from a row to the services behind it, and to services with free places', async () => {
    await renderAt('/pladser?mg=AD_AUT', page);
    const [link] = await screen.findAllByRole('link', { name: 'Aflastning' });
    expect(link?.getAttribute('href')).toBe('/tilbudsvifte?mg=AD_AUT&tt=AFL');
    expect(screen.getByRole('link', { name: 'Find ledige pladser' }).getAttribute('href')).toBe(
      '/tilbudsvifte?mg=AD_AUT&ledig=ja',
    );
  });

  it('asks for the own municipality, and for the area when that is chosen', async () => {
    const { address } = await renderAt('/pladser?k=0169', page);
    const scope = await screen.findByRole('combobox', { name: 'Vis' });
    expect(asked.filter((one) => one.includes('/analyses/'))).toEqual([
      '/api/analyses/places?area=1084&municipality=0169&edition=2',
      '/api/analyses/places?area=1084&by=municipality&edition=2',
    ]);
    await act(async () => fireEvent.change(scope, { target: { value: 'omraade' } }));
    expect(address()).toBe('/pladser?k=0169&hvor=omraade');
    expect(asked).toContain('/api/analyses/places?area=1084&edition=2');
  });

  it('writes division and order into the address', async () => {
    const { address } = await renderAt('/pladser', page);
    const choose = async (name: string, value: string): Promise<void> => {
      const field = await screen.findByRole('combobox', { name });
      await act(async () => fireEvent.change(field, { target: { value } }));
    };
    await choose('Opdel efter', 'tilbud');
    await choose('Rækkefølge', 'lav');
    expect(address()).toBe('/pladser?opdelt=tilbud&orden=lav');
    expect(asked).toContain('/api/analyses/places?area=1084&by=service&edition=2');
  });

  it('says the details of a tile and leads to that municipality', async () => {
    await renderAt('/pladser', page);
    const tile = await screen.findByRole('button', { name: /^København: 80/ });
    await act(async () => fireEvent.click(tile));
    expect(screen.getByText(/20 ledige af 100 pladser i drift/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Se pladser i København' });
    expect(link.getAttribute('href')).toBe('/pladser?k=0101');
  });
});
