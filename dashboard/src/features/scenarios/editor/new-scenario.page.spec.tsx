/** @jest-environment jsdom */
import { answers, noConnection, Refusal, sent } from '../../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../../components/testing/render-at.ts';
import { sessionOf } from '../../../components/testing/sample-session.ts';
import type { ScenarioDocument } from '../../../lib/scenario-answers.ts';
import { sampleResult, sampleScenario } from '../testing/sample-scenarios.ts';
import { answerScenarios } from '../testing/scenario-answers.ts';
import { NewScenarioPage } from './new-scenario.page.tsx';

beforeEach(answerScenarios);

const open = async () => {
  const view = await renderAt('/scenarier/ny?slags=supply', <NewScenarioPage />);
  await screen.findByLabelText('Navn');
  return view;
};
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const click = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const previews = () =>
  sent
    .filter((one) => one.path.endsWith('/previews'))
    .map((one) => (one.body as { document: ScenarioDocument }).document);
const saved = () => sent.find((one) => one.path === '/api/scenarios' && one.method === 'POST');

async function addService(): Promise<void> {
  fireEvent.change(screen.getByLabelText('Ny ændring'), { target: { value: 'open-service' } });
  await act(async () => fireEvent.click(screen.getAllByRole('button', { name: 'Tilføj' })[0]!));
}

async function fillService(): Promise<void> {
  type('Kommune, det ligger i', '0169');
  type(/^Pladser/, '12');
  type('Åbner', '2028-01-01');
  fireEvent.click(screen.getByLabelText('Autisme'));
  type('Begrundelse', 'Der er flest ventende.');
}

describe('Nyt scenarie', () => {
  it('begins with the defaults of the edition, and says what they give', async () => {
    await open();
    expect(await screen.findByText('Pladser planlægges med 90 % belægning')).toBeTruthy();
    expect(await screen.findByText('929')).toBeTruthy();
    const [first] = previews();
    expect(first).toMatchObject({ kind: 'supply', edition: '2', area: '1084', horizonYear: 2030 });
    expect(first!.assumptions.map(({ lever, reason }) => [lever, reason])).toEqual([
      ['occupancy', 'Udgangspunktet er beholdt.'],
      ['need-path', 'Udgangspunktet er beholdt.'],
      ['fixed-cost', 'Udgangspunktet er beholdt.'],
    ]);
  });

  it('gives focus to what was added, and to the next one or the list when it is removed', async () => {
    await open();
    await addService();
    expect(document.activeElement?.textContent).toBe('Nyt tilbud');
    await addService();
    expect(document.activeElement?.textContent).toBe('Nyt tilbud 2');
    await click('Flyt op: Nyt tilbud 2');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Flyt ned: Nyt tilbud 1');
    await click('Fjern Nyt tilbud 1');
    expect(document.activeElement?.textContent).toBe('Nyt tilbud');
    await click('Fjern Nyt tilbud');
    expect(document.activeElement).toBe(screen.getByLabelText('Ny ændring'));
    expect(screen.getByText('Fjernet: Nyt tilbud')).toBeTruthy();
  });

  it('tells every change in words, and undoes and redoes it', async () => {
    await open();
    await addService();
    await fillService();
    expect(screen.getAllByText(/12 pladser.*1\. januar 2028/).length).toBeGreaterThan(1);
    await click('Fortryd');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Begrundelse').value).toBe('');
    await click('Gør igen');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Begrundelse').value).toBe('Der er flest ventende.');
  });

  it('asks for the newest document only, and not while a field is wrong', async () => {
    await open();
    await waitFor(() => expect(previews()).toHaveLength(1));
    await click('Ret Planlagt belægning');
    for (const text of ['91', '92', '93']) type(/^Belægning/, text);
    await waitFor(() => expect(previews()).toHaveLength(2));
    expect(previews()[1]!.assumptions[0]!.values).toEqual({ occupancy: 0.93 });
    type(/^Belægning/, '120');
    expect(
      screen.getByText(
        'Ret felterne for at se, hvad det giver. Tallene er fra før de felter, der skal rettes.',
      ),
    ).toBeTruthy();
    expect(screen.getByLabelText(/^Belægning/).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getAllByText(/Skriv et tal mellem 50 % og 100 %/).length).toBe(2);
    await act(() => new Promise((done) => setTimeout(done, 150)));
    expect(previews()).toHaveLength(2);
  });

  it('steps a number by the arrow keys within its limits', async () => {
    await open();
    await click('Ret Planlagt belægning');
    const field = screen.getByLabelText<HTMLInputElement>(/^Belægning/);
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    expect(field.value).toBe('90,5');
    for (let i = 0; i < 3; i++) fireEvent.keyDown(field, { key: 'PageUp' });
    expect(field.value).toBe('100');
  });

  it('does not save without name, question and reasons, and names each at its field', async () => {
    await open();
    await addService();
    await click('Gem og beregn');
    expect(saved()).toBeUndefined();
    const summary = within(screen.getAllByRole('alert').find((box) => box.className === 'error-summary')!);
    expect(summary.getByRole('link', { name: 'Giv scenariet et navn.' })).toBeTruthy();
    expect(summary.getByRole('link', { name: 'Nyt tilbud: Skriv en begrundelse.' })).toBeTruthy();
    fireEvent.click(summary.getByRole('link', { name: /Nyt tilbud, Kommune, det/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Kommune, det ligger i'));
  });

  it('asks for a new reason when a default is not kept', async () => {
    await open();
    type('Navn', 'A');
    type('Spørgsmål, som scenariet svarer på', 'B?');
    await click('Ret Planlagt belægning');
    type(/^Belægning/, '85');
    await click('Gem og beregn');
    expect(saved()).toBeUndefined();
    expect(screen.getAllByText(/Værdien er ændret/).length).toBe(2);
  });

  it('saves the document, begins its calculation and goes to it', async () => {
    answers.set('POST /api/scenarios', { ...sampleScenario, id: 'ny' });
    answers.set('POST /api/scenarios/ny/runs', { run: { id: 'r1', state: 'waiting', progress: 0 } });
    const { address } = await open();
    type('Navn', ' 12 pladser ');
    type('Spørgsmål, som scenariet svarer på', 'Rækker det?');
    await addService();
    await fillService();
    await click('Gem og beregn');
    await waitFor(() => expect(address()).toBe('/scenarier/ny'));
    const { document: made } = saved()!.body as { document: ScenarioDocument };
    expect(made.name).toBe('12 pladser');
    expect(made.assumptions.at(-1)).toEqual({
      lever: 'open-service',
      values: { municipality: '0169', targetGroups: ['AD_AUT'], places: 12, from: '2028-01-01' },
      reason: 'Der er flest ventende.',
      source: 'assumption',
    });
    expect(sent.some((one) => one.path === '/api/scenarios/ny/runs')).toBe(true);
  });

  it('shows what the API refuses at the field that it names', async () => {
    const errors = [
      {
        field: 'document.assumptions[0].values.occupancy',
        code: 'out-of-range',
        params: { min: 0.5, max: 1 },
      },
    ];
    answers.set('POST /api/scenarios', new Refusal(400, { code: 'document-refused', errors }));
    await open();
    type('Navn', 'A');
    type('Spørgsmål, som scenariet svarer på', 'B?');
    await click('Gem og beregn');
    expect(
      (
        await screen.findByRole('link', { name: /Planlagt belægning, Belægning: Skriv et tal mellem 50/ })
      ).getAttribute('href'),
    ).toMatch(/-occupancy$/);
    expect(screen.getByLabelText(/^Belægning/).getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps everything when there is no connection', async () => {
    answers.set('POST /api/scenarios', noConnection);
    answers.set('POST /api/scenarios/previews', sampleResult);
    await open();
    type('Navn', 'A');
    type('Spørgsmål, som scenariet svarer på', 'B?');
    await click('Gem og beregn');
    expect(await screen.findByText('Ingen forbindelse.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('A');
  });

  it('takes many rows from a spreadsheet, with one reason for all of them', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Ny ændring'), { target: { value: 'open-service' } });
    await click('Indsæt fra regneark: Nyt tilbud');
    const window = within(screen.getByRole('dialog'));
    fireEvent.change(window.getByLabelText('Celler'), {
      target: { value: 'Frederiksberg\tAutisme\t4\t2028-01-01\n0169\tAutisme\tmange\t2028-01-01' },
    });
    await act(async () => fireEvent.click(window.getByRole('button', { name: 'Indsæt 2 antagelser' })));
    expect(window.getByText(/^Række 2, Pladser: Skriv et tal/)).toBeTruthy();
    expect(window.getByText('Skriv en begrundelse.')).toBeTruthy();
    fireEvent.change(window.getByLabelText('Celler'), {
      target: { value: 'Frederiksberg\tAutisme\t4\t2028-01-01\n0169\tAutisme\t6\t2028-01-01' },
    });
    fireEvent.change(window.getByLabelText('Begrundelse'), { target: { value: 'Kommunernes egne planer.' } });
    await act(async () => fireEvent.click(window.getByRole('button', { name: 'Indsæt 2 antagelser' })));
    expect(screen.getByText('2 antagelser er sat ind.')).toBeTruthy();
    await waitFor(() =>
      expect(
        previews()
          .at(-1)!
          .assumptions.slice(3)
          .map(({ values }) => values['places']),
      ).toEqual([4, 6]),
    );
    expect(previews().at(-1)!.assumptions[3]!.reason).toBe('Kommunernes egne planer.');
  });

  it('lets a kind be chosen first, and is for those who make scenarios', async () => {
    const { unmount } = await renderAt('/scenarier/ny', <NewScenarioPage />);
    const link = await screen.findByRole('link', { name: 'Forebyggelse' });
    expect(link.getAttribute('href')).toBe('/scenarier/ny?slags=prevention');
    unmount();
    answers.set('/api/session', sessionOf('reporter', '0169'));
    await renderAt('/scenarier/ny?slags=supply', <NewScenarioPage />);
    expect(await screen.findByText('Siden er ikke for din rolle')).toBeTruthy();
  });
});
