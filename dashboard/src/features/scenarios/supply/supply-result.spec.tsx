/** @jest-environment jsdom */
import { answers } from '../../../lib/testing/small-network.ts';
import { screen } from '@testing-library/react';
import { measuredWidth } from '../../../components/testing/measured-width.ts';
import { renderAt } from '../../../components/testing/render-at.ts';
import { SupplyResult } from './supply-result.tsx';
import { supplyDocument, supplyResult } from './testing/sample-supply.ts';

beforeAll(() => {
  measuredWidth(900);
  for (const list of ['target-groups', 'service-types']) answers.set(`/api/reference/${list}`, { items: [] });
  answers.set('/api/services', { figures: [], totals: {} });
});

const cards = (): (string | null)[] =>
  screen.getAllByRole('article').map((card) => card.getAttribute('data-figure-card'));

it('answers four questions, each figure with its own headline', async () => {
  await renderAt('/scenarier/1', <SupplyResult result={supplyResult} document={supplyDocument} />);
  await screen.findByRole('heading', { level: 2, name: 'Har vi plads nok?' });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Har vi plads nok?',
    'Hvor mange pladser skal der til?',
    'Hvad sker der med tilbuddene?',
    'Hvem betaler, og hvem skal flytte?',
  ]);
  expect(cards()).toEqual([
    'scenarie-mangler',
    'scenarie-behov',
    'scenarie-maal',
    'scenarie-tilbud',
    'scenarie-ringe',
    'scenarie-koebere',
  ]);
  const headlines = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(new Set(headlines).size).toBe(6);
});

it('shows only what there is: no goal, no service, nobody who moves', async () => {
  const tables = { ...supplyResult.tables, goals: [], services: [], ripple: [], buyers: [] };
  await renderAt(
    '/scenarier/1',
    <SupplyResult result={{ ...supplyResult, tables }} document={supplyDocument} />,
  );
  await screen.findByRole('heading', { level: 2, name: 'Har vi plads nok?' });
  expect(cards()).toEqual(['scenarie-mangler', 'scenarie-behov']);
});
