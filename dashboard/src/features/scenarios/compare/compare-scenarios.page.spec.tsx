/** @jest-environment jsdom */
import { answers } from '../../../lib/testing/small-network.ts';
import { fireEvent, screen, within } from '@testing-library/react';
import { measuredWidth } from '../../../components/testing/measured-width.ts';
import { renderAt } from '../../../components/testing/render-at.ts';
import { sampleComparison, sampleDocument } from '../testing/sample-scenarios.ts';
import { answerScenarios } from '../testing/scenario-answers.ts';
import { comparedBy } from './compared-by.ts';
import { CompareScenariosPage } from './compare-scenarios.page.tsx';

beforeEach(() => {
  answerScenarios();
  measuredWidth(700);
});

const [first, second] = sampleComparison.scenarios.map(({ id }) => id);
const show = (more = '') =>
  renderAt(`/scenarier/sammenlign?sc=${first},${second}${more}`, <CompareScenariosPage />);

describe('Sammenlign scenarier', () => {
  it('opens with the scenario that has the lowest first outcome, where they can be told apart', async () => {
    const outcomes = sampleComparison.outcomes.map((row) => ({
      ...row,
      scenario: { value: row.id === first ? 900 : 800 },
    }));
    answers.set('/api/scenarios/comparisons', { ...sampleComparison, outcomes });
    await show();
    expect(
      await screen.findByText(
        '8 pladser i 2028 ligger lavest i 2030 – manglende pladser: 800 pladser. 12 pladser til autisme i 2028: 900 pladser.',
      ),
    ).toBeTruthy();
  });

  it('does not rank what gives the same', async () => {
    const outcomes = sampleComparison.outcomes.map((row) => ({ ...row, scenario: { value: 929 } }));
    answers.set('/api/scenarios/comparisons', { ...sampleComparison, outcomes });
    await show();
    expect(await screen.findAllByText(/Scenarierne giver stort set det samme i 2030/)).not.toHaveLength(0);
  });

  it('marks by a word where the assumptions differ from the first, and what is not assumed at all', async () => {
    await show();
    const table = within(await screen.findByRole('table', { name: /ikke er ens i alle scenarierne/ }));
    const rows = table.getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual([
      'Nyt tilbud: Pladser12 pladser8 pladserforskellig',
      'Tilbud lukker: Første dag uden tilbuddet1. januar 2029ikke antagetforskellig',
    ]);
    expect(table.getByText(/8 pladserforskellig|8 pladser/, { selector: 'td' }).className).toBe('differs');
  });

  it('says what must be known before comparing, with what to do next', async () => {
    await show();
    expect(await screen.findByText('Læg mærke til:')).toBeTruthy();
    expect(screen.getByText(/Giv dem samme frø/)).toBeTruthy();
  });

  it('sets nothing side by side that is withheld, and says why', async () => {
    const [one, two] = sampleComparison.scenarios;
    answers.set('/api/scenarios/comparisons', {
      guard: [{ code: 'kinds-differ', effect: 'withholds', params: {} }],
      scenarios: [one, { ...two, document: { ...sampleDocument, kind: 'sharing', name: 'En anden slags' } }],
      differences: [],
      outcomes: [],
      bridges: [],
    });
    await show();
    expect(await screen.findByText('Kan ikke sammenlignes:')).toBeTruthy();
    expect(screen.getByText(/Vælg scenarier af samme slags/)).toBeTruthy();
    expect(screen.queryByText('Hvad de giver')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows the lines of the outcome that is chosen, and keeps it in the address', async () => {
    const { address } = await show();
    const [select] = await screen.findAllByLabelText('Resultat');
    fireEvent.change(select!, { target: { value: 'availability-2030' } });
    expect(await screen.findByText(/^Fra basis til scenarie: Chance for en ledig plads/)).toBeTruthy();
    expect(address()).toMatch(/udfald=availability-2030/);
  });

  it('asks for two when there are fewer', async () => {
    await renderAt(`/scenarier/sammenlign?sc=${first}`, <CompareScenariosPage />);
    expect(await screen.findByText('Vælg to eller tre scenarier')).toBeTruthy();
  });

  it('says of an outcome that a scenario does not tell that it does not apply', () => {
    const outcomes = sampleComparison.outcomes.filter(
      ({ id, outcome }) => id === first || outcome !== 'availability',
    );
    const row = comparedBy({ ...sampleComparison, outcomes }).find(
      ({ outcome }) => outcome === 'availability',
    );
    expect(row?.scenarios.map(({ figure }) => figure)).toEqual([
      { value: 0.55 },
      { missing: 'not-applicable' },
    ]);
  });
});
