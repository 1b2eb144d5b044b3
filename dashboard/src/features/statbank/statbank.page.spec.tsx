/** @jest-environment jsdom */
import { answers, asked, noConnection, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { groupings, municipalities } from '../../components/testing/sample-lists.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import type { Schema } from '../../lib/api.ts';
import { StatbankPage } from './statbank.page.tsx';

const tables = ['FOLK1A', 'FRKM1xx', 'REGK31', 'ANBAAR13', 'NEW1'];
const stored: Schema<'FetchItem'> = {
  id: 'f1',
  table: 'REGK31',
  years: [2019, 2020, 2021],
  area: '1084',
  state: 'done',
  stage: 'reading',
  bytes: 2_345_678,
  rows: 1234,
  tableUpdated: '2026-04-21T08:00:00',
  result: 'stored',
  batch: 'b1',
  issues: [{ code: 'zeros-unknown', severity: 'notice', params: { rows: 4 } }],
  startedBy: 'sekretariat',
  startedAt: '2026-11-20T09:00:00Z',
};
const running: Schema<'FetchItem'> = {
  ...stored,
  id: 'f2',
  state: 'running',
  stage: 'downloading',
  issues: [],
};
delete running.result;
const serve = (...fetches: Schema<'FetchItem'>[]) =>
  answers.set('/api/imports/statbank', { tables, fetches });

beforeEach(() => {
  sent.length = 0;
  asked.length = 0;
  answers.clear();
  answers.set('/api/session', sessionOf('secretariat'));
  answers.set('/api/reference/groupings', { items: groupings });
  answers.set('/api/reference/municipalities', { items: municipalities });
  serve();
});

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
async function open(): Promise<void> {
  await renderAt('/statistikbanken', <StatbankPage />);
  await screen.findByRole('button', { name: 'Hent tabellen' });
  await screen.findByRole('option', { name: 'Region Hovedstaden' });
}
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const cards = () => [...document.querySelectorAll('.fetch-card')].map((card) => plain(card.textContent));

describe('figures from StatBank', () => {
  it('are chosen by what they are about; a table that has no words here keeps its name', async () => {
    await open();
    const options = within(screen.getByLabelText('Tabel')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Vælg tabel',
      'Befolkning (FOLK1A)',
      'Befolkningsprognose (FRKM1xx)',
      'Regnskab (REGK31)',
      'Anbragte børn og unge efter lovgrundlag (ANBAAR13)',
      'NEW1',
    ]);
    expect(screen.getByText('Intet er hentet endnu.')).toBeTruthy();
  });

  it('are asked for with all years and municipalities, or with those that were chosen', async () => {
    answers.set('POST /api/imports/statbank', running);
    await open();
    type('Tabel', 'FOLK1A');
    await press('Hent tabellen');
    type('Tabel', 'FRKM1xx');
    type('Tabellens navn', ' frkm125');
    type('Kommuner', '1084');
    type('Fra år (kan udelades)', '2026');
    type('Til år (kan udelades)', '2028');
    await press('Hent tabellen');
    expect(sent.map(({ body }) => body)).toEqual([
      { table: 'FOLK1A' },
      { table: 'FRKM125', years: [2026, 2027, 2028], area: '1084' },
    ]);
    expect(screen.getByLabelText<HTMLSelectElement>('Tabel').value).toBe('');
  });

  it.each([
    [{ Tabel: '' }, 'Tabel'],
    [{ Tabel: 'FRKM1xx' }, 'Tabellens navn'],
    [{ Tabel: 'FOLK1A', 'Fra år (kan udelades)': '2020' }, 'Til år (kan udelades)'],
    [{ Tabel: 'FOLK1A', 'Til år (kan udelades)': '2020' }, 'Fra år (kan udelades)'],
    [
      { Tabel: 'FOLK1A', 'Fra år (kan udelades)': '2021', 'Til år (kan udelades)': '2020' },
      'Til år (kan udelades)',
    ],
    [
      { Tabel: 'FOLK1A', 'Fra år (kan udelades)': '1999', 'Til år (kan udelades)': '2099' },
      'Til år (kan udelades)',
    ],
  ])('%j is wrong at %s, and nothing is sent', async (typed, wrong) => {
    await open();
    for (const [label, value] of Object.entries(typed)) type(label, value);
    await press('Hent tabellen');
    expect(screen.getByText('Der er én ting at rette')).toBeTruthy();
    expect(screen.getByLabelText(wrong).getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('show how far they have come, whoever began, and say aloud how it ended', async () => {
    serve(running);
    await open();
    expect(screen.getByText('Regnskab (REGK31) hentes')).toBeTruthy();
    expect(plain(screen.getByText(/MB er kommet/).textContent)).toBe('2,3 MB er kommet.');
    expect(screen.getByRole('progressbar', { name: 'Regnskab (REGK31) hentes' })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Hent tabellen' }).disabled).toBe(true);
    serve({ ...running, stage: 'reading', rows: 812 });
    await screen.findByText('812 rækker er læst.', {}, { timeout: 3000 });
    serve({ ...stored, id: 'f2' });
    await waitFor(
      () =>
        expect(screen.getAllByRole('status').map(({ textContent }) => plain(textContent))).toContain(
          'Regnskab (REGK31): 1.234 tal er gemt og er med i den næste udgave.',
        ),
      { timeout: 3000 },
    );
    const before = asked.filter((path) => path.startsWith('/api/imports')).length;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(asked.filter((path) => path.startsWith('/api/imports'))).toHaveLength(before);
  });

  it('tell whose they are, under which licence, and where they go', async () => {
    serve(stored);
    await open();
    expect(
      screen.getByText(/^Kilde: Danmarks Statistik, Statistikbanken\. Licens: CC BY 4\.0\./),
    ).toBeTruthy();
    const [card] = cards();
    expect(card).toContain('tabel REGK31 (CC BY 4.0), opdateret 21. april 2026');
    expect(card).toContain('2019–2021 · Region Hovedstaden · startet af sekretariat');
    expect(card).toContain('1 bemærkning fra kontrollen');
    expect(card).toContain('4 rækker med 0');
    const link = screen.getByRole('link', { name: 'Se, hvad den næste udgave ændrer' });
    expect(link.getAttribute('href')).toBe('/udgivelser');
    expect(screen.queryByRole('button', { name: /igen$/ })).toBeNull();
  });

  it('that did not come say why, what holds now, and what helps', async () => {
    const failed: Schema<'FetchItem'> = { ...stored, state: 'failed', years: [], area: '', issues: [] };
    const { result: _result, ...unknown } = failed;
    const busy = { code: 'statbank-busy', severity: 'error' as const, params: { status: 429 } };
    const wrong = { code: 'year-invalid', severity: 'error' as const, row: 7, field: 'TID', raw: '20x4' };
    serve(
      { ...unknown, id: 'f4', table: 'FOLK1A', issues: [busy] },
      { ...failed, id: 'f3', result: 'refused', issues: Array.from({ length: 12 }, () => wrong) },
      { ...unknown, id: 'f2', table: 'NEW1' },
      { ...stored, id: 'f1', result: 'unchanged' },
    );
    answers.set('POST /api/imports/statbank', running);
    await open();
    const [first, second, third, fourth] = cards();
    expect(first).toContain('Hentningen mislykkedes. Intet er gemt; de tidligere tal gælder stadig.');
    expect(first).toContain('Prøv igen om nogle minutter.');
    // Nothing came, so there is nothing to name a source of.
    expect(first).not.toContain('CC BY 4.0');
    expect(second).toContain('Tabellen blev ikke indlæst.');
    expect(second).toContain('række 7: ');
    expect(second).toContain('Og 2 flere.');
    expect(third).toContain('bed administratoren se i serverens log');
    expect(fourth).toContain('Tallene er de samme som dem, der allerede er her.');
    await press('Hent FOLK1A igen');
    expect(sent[0]?.body).toEqual({ table: 'FOLK1A' });
  });

  it.each([
    [new Refusal(409, { code: 'in-progress' }), /Arbejdet er i gang/],
    [new Refusal(502, { code: 'source-unreachable' }), /Kilden svarer ikke/],
    [noConnection, /Ingen forbindelse/],
  ])('that could not be begun (%j) say what to do, and keep what was chosen', async (outcome, text) => {
    answers.set('POST /api/imports/statbank', outcome);
    await open();
    type('Tabel', 'REGK31');
    type('Kommuner', '1084');
    await press('Hent tabellen');
    expect((await screen.findByRole('alert')).textContent).toMatch(text);
    expect(screen.getByLabelText<HTMLSelectElement>('Kommuner').value).toBe('1084');
  });

  it('say at its field what the server refused', async () => {
    const errors = [{ field: 'area', code: 'validation' }];
    answers.set('POST /api/imports/statbank', new Refusal(400, { code: 'validation', errors }));
    await open();
    type('Tabel', 'REGK31');
    type('Kommuner', '1084');
    await press('Hent tabellen');
    expect(
      await screen.findByRole('link', { name: 'Området findes ikke mere. Vælg et andet.' }),
    ).toBeTruthy();
    expect(screen.getByLabelText('Kommuner').getAttribute('aria-invalid')).toBe('true');
  });

  it('are the secretariat’s alone', async () => {
    answers.set('/api/session', sessionOf('reporter', '0169'));
    await renderAt('/statistikbanken', <StatbankPage />);
    expect(await screen.findByText('Siden er ikke for din rolle')).toBeTruthy();
  });
});
