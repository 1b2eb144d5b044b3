/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { municipalities, sampleEdition } from '../../components/testing/sample-lists.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import type { Schema } from '../../lib/api.ts';
import { PublicationsPage } from './publications.page.tsx';

const preview: Schema<'PublicationPreview'> = {
  previous: '2026-03',
  checks: [
    { code: 'round-open', severity: 'warning', params: { round: 'Indberetning 2026' } },
    { code: 'figures-removed', severity: 'warning', params: { rows: 2 } },
  ],
  changes: [{ kind: 'need', added: 71, removed: 2 }],
  batches: [
    {
      id: 'b1',
      kind: 'population',
      reporter: 'sekretariat',
      fileName: 'folk.csv',
      rows: 1200,
      acceptedAt: '2026-11-20T09:00:00Z',
    },
    {
      id: 'b2',
      kind: 'need',
      reporter: '0169',
      fileName: 'behov.csv',
      rows: 71,
      acceptedAt: '2026-11-19T09:00:00Z',
    },
  ],
};
const publication: Schema<'PublicationItem'> = {
  id: 'p1',
  label: '2026-11',
  state: 'running',
  stage: 'counts',
  done: 3,
  of: 12,
  startedBy: 'en-anden',
  startedAt: '2026-11-22T07:00:00Z',
};

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', sessionOf('secretariat'));
  answers.set('/api/publications', { publications: [] });
  answers.set('/api/publications/preview', preview);
  answers.set('/api/editions', { editions: [sampleEdition], workingAvailable: true });
  answers.set('/api/reference/municipalities', { items: municipalities });
});

const click = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function show() {
  const view = await renderAt('/udgivelser', <PublicationsPage />);
  await screen.findByLabelText('Udgavens navn');
  return view;
}

async function fill(): Promise<void> {
  await show();
  screen.getAllByRole('checkbox').forEach((box) => fireEvent.click(box));
  type('Udgavens navn', '2026-11');
  type('Hvad er nyt?', 'Nye behovstal');
  await click('Udgiv');
}

describe('Udgivelser', () => {
  it('shows what a new edition would change, and the editions there are', async () => {
    await show();
    expect(screen.getByRole('row', { name: 'Behov 71 2' })).toBeTruthy();
    expect(
      await screen.findByRole('row', { name: /Befolkning Sekretariatet folk\.csv 1\.200/ }),
    ).toBeTruthy();
    expect(screen.getByRole('row', { name: /Behov Høje-Taastrup behov\.csv/ })).toBeTruthy();
    const link = await screen.findByRole('link', { name: '2026-03' });
    expect(link.getAttribute('href')).toBe('/?dv=2026-03');
  });

  it('asks for every warning by itself, and for name and note', async () => {
    await show();
    await click('Udgiv');
    expect(screen.getByText('Der er 4 ting at rette')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Sæt hak ved: 2 rækker/ })).toBeTruthy();
    fireEvent.click(screen.getByLabelText(/er stadig åben/));
    expect(screen.getByText('Der er 3 ting at rette')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('is blocked by an error of the checklist', async () => {
    const blocked = { code: 'nothing-accepted', severity: 'error', params: {} };
    answers.set('/api/publications/preview', { ...preview, checks: [blocked] });
    await show();
    expect(screen.getByText(/har ikke modtaget nogen leverancer/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Udgiv' }).disabled).toBe(true);
  });

  it('says that it cannot be undone before it publishes, and then how far it is', async () => {
    answers.set('POST /api/publications', publication);
    await fill();
    expect(screen.getByText(/kan ikke ændres eller slettes/)).toBeTruthy();
    expect(sent).toEqual([]);
    answers.set('/api/publications', { publications: [publication] });
    await click('Ja, udgiv “2026-11”');
    expect(sent[0]).toMatchObject({
      path: '/api/publications',
      headers: { 'Idempotency-Key': expect.stringMatching(/^[0-9a-f]{32}$/) as string },
      body: { label: '2026-11', note: 'Nye behovstal', confirmed: ['round-open', 'figures-removed'] },
    });
    expect(await screen.findByText('Beskytter små tal: 3 af 12')).toBeTruthy();
    answers.set('/api/publications', { publications: [{ ...publication, state: 'done', editionId: '3' }] });
    const link = await screen.findByRole('link', { name: 'Se udgaven' }, { timeout: 3000 });
    expect(link.getAttribute('href')).toBe('/?dv=2026-11');
  });

  it('sends the same key again after a failure, and another one for another edition', async () => {
    answers.set('POST /api/publications', new Refusal(500, { code: 'internal', requestId: 'x1' }));
    await fill();
    await click('Ja, udgiv “2026-11”');
    await screen.findByText(/nummeret x1/);
    await click('Udgiv');
    await click('Ja, udgiv “2026-11”');
    type('Hvad er nyt?', 'Nye behovstal og takster');
    await click('Udgiv');
    await click('Ja, udgiv “2026-11”');
    const [first, second, third] = sent.map(({ headers }) => headers['Idempotency-Key']);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('shows another’s publication without losing what is being typed', async () => {
    await show();
    type('Hvad er nyt?', 'Halvskrevet');
    answers.set('/api/publications', { publications: [publication] });
    await act(async () => void window.dispatchEvent(new Event('visibilitychange')));
    expect(await screen.findByText(/Startet af en-anden/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Hvad er nyt?').value).toBe('Halvskrevet');
  });
});
