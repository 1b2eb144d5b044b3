/** @jest-environment jsdom */
import '../../lib/testing/small-network.ts';
import { screen } from '@testing-library/react';
import { renderAt } from '../testing/render-at.ts';
import { DocumentLinks } from './document-links.tsx';

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

it('offers PDF and Word of what the page shows, in the language of the page', async () => {
  const asked = { edition: '2', area: '1084' };
  await renderAt('/', <DocumentLinks what="annex" path="/documents/annexes/0169" asked={asked} />);
  expect(hrefs()).toEqual([
    '/api/documents/annexes/0169?edition=2&area=1084&format=pdf&l=da',
    '/api/documents/annexes/0169?edition=2&area=1084&format=docx&l=da',
  ]);
  expect(screen.getByRole('link', { name: 'Hent sagsbilag (Word)' }).hasAttribute('download')).toBe(true);
});
