/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { GlossaryPage } from './glossary.page.tsx';

describe('Ordbog', () => {
  it('explains every word under its letter, with an address of its own', async () => {
    await renderAt('/ordbog', <GlossaryPage />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Ordbog' })).toBeTruthy();
    const entry = document.getElementById('belaegning');
    expect(entry?.textContent).toBe('BelægningDen andel af pladsernes døgn, der er brugt.');
    const letters = screen.getAllByRole('link').map(({ textContent }) => textContent);
    expect(letters[0]).toBe('A');
    for (const letter of letters) expect(document.getElementById(`bogstav-${letter}`)).toBeTruthy();
  });

  it('speaks English with the Danish word beside it', async () => {
    await renderAt('/ordbog?l=en', <GlossaryPage />);
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  });
});
