/** @jest-environment jsdom */
import { answers } from '../../lib/testing/small-network.ts';
import { screen, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { ServicePage } from './service.page.tsx';
import { servicePageAnswer } from './testing/sample-services.ts';

// The page reads its service from the route; outside the real routes that is the empty name.
const path = '/api/services/';

beforeEach(() => {
  answers.clear();
  answers.set('/api/reference/service-types', { items: [] });
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
  });
});

describe('one service', () => {
  it('shows facts, places, occupancy, rates and buyers', async () => {
    answers.set(path, servicePageAnswer);
    await renderAt('/tilbudsvifte/', <ServicePage />);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBeDefined();
    await screen.findByText('Lovgrundlag før 2024');
    expect(screen.getByText('serviceloven § 66')).toBeTruthy();
    expect(screen.getByText('I drift siden 1. januar 2015')).toBeTruthy();
    const cards = [...document.querySelectorAll('[data-figure-card]')].map((card) =>
      card.getAttribute('data-figure-card'),
    );
    expect(cards).toEqual(['pladser', 'belaegning', 'takst', 'koebere']);
    const buyers = document.querySelector<HTMLElement>('[data-figure-card="koebere"]')!;
    expect(within(buyers).getByText('Øvrige (skjult)')).toBeTruthy();
    expect(screen.getByLabelText('Ydelse')).toBeTruthy();
  });

  it('says that places were not reported instead of drawing an empty chart', async () => {
    answers.set(path, { ...servicePageAnswer, figures: [] });
    await renderAt('/tilbudsvifte/', <ServicePage />);
    await screen.findByText('Ikke indberettet af Botilbud Bakken for 2. kvartal 2024.');
  });

  it('says that a service is not in the edition and leads back to the list', async () => {
    await renderAt('/tilbudsvifte/', <ServicePage />);
    await screen.findByText('Tilbuddet findes ikke i udgave 2026-03.');
    expect(screen.getByRole('link', { name: 'Til listen over tilbud' }).getAttribute('href')).toBe(
      '/tilbudsvifte',
    );
  });
});
