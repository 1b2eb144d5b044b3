/** @jest-environment jsdom */
import { answers, noConnection, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { groupings, municipalities } from '../../components/testing/sample-lists.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { ExemptionsPage } from './exemptions.page.tsx';

// Noon of a Sunday in Denmark.
const now = new Date('2026-11-22T11:00:00Z');
const exemption = {
  municipality: '0169',
  kind: 'need',
  rule: 'served',
  reason: 'Nyt botilbud fra januar',
  expiresOn: '2027-06-30',
  madeBy: 'sekretariat',
  inForce: true,
};
const old = { ...exemption, municipality: '0101', kind: 'places', rule: 'approved_places', inForce: false };

beforeEach(() => {
  jest.useFakeTimers({
    now,
    doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'setImmediate', 'nextTick'],
  });
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', sessionOf('secretariat'));
  answers.set('/api/rules/exemptions', {
    exemptions: [exemption, { ...old, expiresOn: '2026-03-31' }],
  });
  answers.set('/api/reference/groupings', { items: groupings });
  answers.set('/api/reference/municipalities', { items: municipalities });
});
afterEach(() => void jest.useRealTimers());

const open = async () => {
  const view = await renderAt('/runder/undtagelser', <ExemptionsPage />);
  await screen.findByRole('button', { name: 'Undtag kommunen' });
  await screen.findByRole('option', { name: 'Høje-Taastrup' });
  return view;
};
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
function fill(): void {
  type('Kommune', '0101');
  type('Tal, der ikke skal forklares', 'places vacant_places');
  type('Begrundelse', ' Ombygning af to botilbud ');
  type('Sidste dag', '2027-03-31');
}

describe('exemptions from rules', () => {
  it('tell who, from what, why and until when; those that expired apart', async () => {
    await open();
    const table = screen.getByRole('table', { name: /^1 undtagelse,/ });
    const [, row] = within(table).getAllByRole('row');
    expect([...(row?.children ?? [])].map((cell) => cell.textContent?.replaceAll('\u00a0', ' '))).toEqual([
      'Høje-Taastrup',
      'Behov: Borgere, der får tilbuddet',
      'Nyt botilbud fra januar',
      '30. juni 2027',
      'sekretariat',
      'Afslut',
    ]);
    expect(screen.getByText('1 undtagelse er udløbet')).toBeTruthy();
    expect(
      within(screen.getByRole('table', { name: 'Udløbne undtagelser', hidden: true })).queryByText('Afslut'),
    ).toBeNull();
  });

  it('are given with figure, reason and last day', async () => {
    answers.set('POST /api/rules/exemptions', { exemptions: [] });
    await open();
    fill();
    await press('Undtag kommunen');
    expect(sent[0]?.body).toEqual({
      municipality: '0101',
      kind: 'places',
      rule: 'vacant_places',
      reason: 'Ombygning af to botilbud',
      expiresOn: '2027-03-31',
    });
    const done = await screen.findByText(/København er undtaget til og med/);
    expect(done.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'København er undtaget til og med 31. marts 2027.',
    );
    expect(screen.getByLabelText<HTMLTextAreaElement>('Begrundelse').value).toBe('');
  });

  it('name everything that is missing at its field, also a day that has passed, and send nothing', async () => {
    await open();
    await press('Undtag kommunen');
    expect(screen.getByText('Der er 4 ting at rette')).toBeTruthy();
    fill();
    type('Sidste dag', '2026-11-21');
    await press('Undtag kommunen');
    expect(screen.getByText('Der er én ting at rette')).toBeTruthy();
    expect(screen.getByLabelText('Sidste dag').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Kommune').getAttribute('aria-invalid')).toBeNull();
    expect(sent).toEqual([]);
  });

  it('say at the field what the server refused, and keep what was typed', async () => {
    const errors = [{ field: 'municipality', code: 'validation' }];
    answers.set('POST /api/rules/exemptions', new Refusal(400, { code: 'validation', errors }));
    await open();
    fill();
    await press('Undtag kommunen');
    const link = await screen.findByRole('link', { name: 'Vælg kommunen.' });
    fireEvent.click(link);
    expect(document.activeElement).toBe(screen.getByLabelText('Kommune'));
    expect(screen.getByLabelText<HTMLInputElement>('Sidste dag').value).toBe('2027-03-31');
    answers.set('POST /api/rules/exemptions', noConnection);
    type('Kommune', '0147');
    expect(screen.queryByText('Vælg kommunen.')).toBeNull();
    await press('Undtag kommunen');
    expect(await screen.findByText('Ingen forbindelse.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>('Kommune').value).toBe('0147');
  });

  it('say before they replace one that is in force', async () => {
    await open();
    type('Kommune', '0169');
    type('Tal, der ikke skal forklares', 'need served');
    expect(screen.getByText(/Høje-Taastrup er allerede undtaget her til og med/)).toBeTruthy();
    type('Tal, der ikke skal forklares', 'need waiting');
    expect(screen.queryByText(/er allerede undtaget/)).toBeNull();
  });

  it('end today, when that was confirmed', async () => {
    answers.set('POST /api/rules/exemptions', { exemptions: [] });
    await open();
    await press('Afslut undtagelsen for Høje-Taastrup, Behov: Borgere, der får tilbuddet');
    expect(
      within(screen.getByRole('dialog')).getByText(/Fra i morgen skal Høje-Taastrup igen forklare/),
    ).toBeTruthy();
    expect(sent).toEqual([]);
    answers.set('/api/rules/exemptions', { exemptions: [{ ...exemption, expiresOn: '2026-11-22' }] });
    await press('Ja, afslut');
    const { inForce: _inForce, madeBy: _madeBy, ...given } = exemption;
    await waitFor(() => expect(sent[0]?.body).toEqual({ ...given, expiresOn: '2026-11-22' }));
    expect(await screen.findByText('Slutter i dag')).toBeTruthy();
  });

  it('are the secretariat’s alone', async () => {
    answers.set('/api/session', sessionOf('administrator'));
    await renderAt('/runder/undtagelser', <ExemptionsPage />);
    expect(await screen.findByText('Siden er ikke for din rolle')).toBeTruthy();
  });
});
