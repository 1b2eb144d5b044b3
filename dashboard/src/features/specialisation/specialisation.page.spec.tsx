/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { SpecialisationPage } from './specialisation.page.tsx';
import { sampleRisk } from './testing/sample-risk.ts';

const page = <SpecialisationPage />;

beforeEach(() => {
  asked.length = 0;
  answers.set('/api/reference/service-types', {
    items: [{ code: 'BO107', name: 'Midlertidigt botilbud', nameEn: 'Temporary housing' }],
  });
  answers.set('/api/analyses/specialisation-risk', sampleRisk);
});

describe('SpecialisationPage', () => {
  it('says what it is not, and lists the services with their five signs', async () => {
    await renderAt('/afspecialisering', page);
    expect(await screen.findByText(/en læsehjælp, ikke en sandsynlighed/)).toBeTruthy();
    const table = await screen.findByRole('table', { name: /har mindst én advarsel/ });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(within(table).getAllByText('advarsel', { exact: false })).not.toHaveLength(0);
  });

  it('leads to each service', async () => {
    await renderAt('/afspecialisering', page);
    const link = await screen.findByRole('link', { name: 'Tilbud T1' });
    expect(link.getAttribute('href')).toBe('/tilbudsvifte/T1');
  });

  it('is about the own municipality until the area is chosen', async () => {
    const { address } = await renderAt('/afspecialisering?k=0169', page);
    const scope = await screen.findByRole('combobox', { name: 'Vis' });
    expect(asked.filter((one) => one.includes('/analyses/'))).toEqual([
      '/api/analyses/specialisation-risk?area=1084&municipality=0169&edition=2',
    ]);
    await act(async () => fireEvent.change(scope, { target: { value: 'omraade' } }));
    expect(address()).toBe('/afspecialisering?k=0169&hvor=omraade');
    expect(asked).toContain('/api/analyses/specialisation-risk?area=1084&edition=2');
  });

  it('says so when no service matches', async () => {
    answers.set('/api/analyses/specialisation-risk', {
      ...sampleRisk,
      figures: [],
      totals: { ...sampleRisk.totals, services: 0, flagged: 0 },
    });
    await renderAt('/afspecialisering?mg=AD_AUT', page);
    expect(await screen.findByText('Ingen tilbud med pladser passer til valget.')).toBeTruthy();
  });
});
