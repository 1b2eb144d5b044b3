/** @jest-environment jsdom */
import { answers, asked } from '../../lib/testing/small-network.ts';
import { screen, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { MunicipalityProfile } from './municipality-profile.tsx';
import { emptyProfile, profileAnswer } from './testing/sample-profile.ts';

const profile = '/api/analyses/municipality-profile';

beforeEach(() => {
  asked.length = 0;
  answers.clear();
  answers.set('/api/reference/service-types', { items: [] });
  answers.set(profile, profileAnswer);
});

describe('Kommuneprofil', () => {
  it('is of the municipality of the address, in six questions with a link each', async () => {
    await renderAt('/kommuner/0169', <MunicipalityProfile code="0169" />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Høje-Taastrup: seks svar' })).toBeTruthy();
    const questions = await screen.findAllByRole('heading', { level: 2 });
    expect(questions.map(({ textContent }) => textContent)).toEqual([
      'Har vi plads?',
      'Mangler der pladser?',
      'Hvad bruger vi?',
      'Hvad køber vi hos andre?',
      'Hvad venter forude?',
      'Hvad er besluttet?',
    ]);
    const gaps = document.querySelector<HTMLElement>('[data-profile="gaps"]')!;
    expect(within(gaps).getByRole('link').getAttribute('href')).toBe('/mangler?k=0169');
    expect(asked.some((each) => each.startsWith(profile) && each.includes('municipality=0169'))).toBe(true);
    expect(screen.getByText(/Læsetid: 3 minutter/)).toBeTruthy();
  });

  it('has the figures of each question as a table', async () => {
    await renderAt('/kommuner/0169', <MunicipalityProfile code="0169" />);
    const table = await screen.findByRole('table', { name: /^Har vi plads\?/ });
    expect(within(table).getByRole('row', { name: 'Ledige døgnpladser 12 140' })).toBeTruthy();
  });

  it('says that a municipality has not reported', async () => {
    answers.set(profile, emptyProfile);
    await renderAt('/kommuner/0169', <MunicipalityProfile code="0169" />);
    expect(await screen.findByText(/Høje-Taastrup har ikke indberettet behov for 2025/)).toBeTruthy();
    expect(screen.getAllByText('ikke indberettet').length).toBeGreaterThan(5);
  });

  it('knows which codes are no municipality', async () => {
    await renderAt('/kommuner/9999', <MunicipalityProfile code="9999" />);
    expect((await screen.findByRole('alert')).textContent).toContain('9999');
    expect(asked.some((each) => each.startsWith(profile))).toBe(false);
  });
});
