/** @jest-environment jsdom */
import '../../../lib/testing/small-network.ts';
import { screen, within } from '@testing-library/react';
import { measuredWidth } from '../../../components/testing/measured-width.ts';
import { renderAt } from '../../../components/testing/render-at.ts';
import { PreventionResult } from './prevention-result.tsx';
import { samplePrevention, withTables } from './testing/sample-prevention.ts';

beforeAll(() => measuredWidth(720));

it('answers three questions in five figures, each with its own headline', async () => {
  await renderAt('/scenarier/1', <PreventionResult {...samplePrevention} />);
  const sections = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(sections).toEqual(['Tjener det sig hjem?', 'Hvor er borgerne?', 'Hvor sikkert er det?']);
  const cards = screen.getAllByRole('article');
  expect(cards.map((card) => card.getAttribute('data-figure-card'))).toEqual([
    'forebyggelse-netto',
    'forebyggelse-koeber-region',
    'forebyggelse-borgere',
    'forebyggelse-udfald',
    'forebyggelse-tornado',
  ]);
  const headlines = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(new Set(headlines).size).toBe(5);
  expect(within(cards[0]!).getByRole('application', { name: headlines[0]! })).toBeTruthy();
});

it('says in a preview that uncertainty is not calculated yet, and draws the rest', async () => {
  const preview = withTables({ 'equally-likely': [], simulation: [] });
  await renderAt('/scenarier/1', <PreventionResult {...preview} />);
  expect(screen.getByText('Usikkerheden regnes først ved en præcis beregning.')).toBeTruthy();
  expect(screen.getAllByRole('article')).toHaveLength(5);
});
