/** @jest-environment jsdom */
import { answers, noConnection, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { ReportingPage } from './reporting.page.tsx';
import {
  sampleDelivery,
  sampleForm,
  sampleRound,
  sampleSession,
  sampleStatus,
} from './testing/sample-deliveries.ts';

const form = {
  columns: [
    { name: 'kommunekode', holds: 'key' },
    { name: 'aar', holds: 'key' },
    { name: 'maalgruppe', holds: 'key' },
    { name: 'modtagere', holds: 'number' },
    { name: 'tendens', holds: 'choice', choices: ['op', 'uaendret', 'ned'] },
  ],
  rows: [
    ['0169', '2026', 'AD_AUT', '4', 'op'],
    ['0169', '2026', 'AD_SUB', '7', ''],
  ],
};

beforeEach(() => {
  answers.clear();
  sent.length = 0;
  sessionStorage.clear();
  answers.set('/api/session', sampleSession('reporter'));
  answers.set('/api/rounds', { rounds: [sampleRound] });
  answers.set('/api/rounds/aaaa-1/form', form);
  answers.set('POST /api/deliveries', sampleDelivery());
  set(sampleForm(), sampleForm({ kind: 'places', state: 'submitted', deliveryId: 'd2' }));
});

const set = (...forms: ReturnType<typeof sampleForm>[]) =>
  answers.set('/api/rounds/aaaa-1', sampleStatus(forms));
const open = (address = '/indberetning') => renderAt(address, <ReportingPage />);
const press = async (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('/indberetning', () => {
  it('says how far the municipality is, by when the rest is due, and what to do with each form', async () => {
    await open();
    await screen.findByText('1 af 2 skemaer indsendt');
    expect(screen.getByText(/^Frist om [\d.]+ dage, fredag den 27\. november 2099/)).toBeTruthy();
    const need = screen.getByRole('heading', { name: 'Behov' }).closest('li')!;
    expect(within(need).getByText('Mangler')).toBeTruthy();
    expect(
      within(need)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Send en fil', 'Bekræft uændret']);
    const places = screen.getByRole('heading', { name: 'Pladser og belægning' }).closest('li')!;
    expect(within(places).getByRole('link').getAttribute('href')).toBe('/indberetning/d2');
    expect(within(places).queryByRole('button')).toBeNull();
  });

  it('offers no way to deliver after the deadline, and says whom to ask', async () => {
    set(sampleForm({ deadlineAt: '2026-01-05T11:00:00Z', late: true }));
    await open();
    await screen.findByText(/^Fristen var for/);
    expect(screen.getByText(/Bed sekretariatet om udsættelse/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Send en fil/ })).toBeNull();
  });

  it('shows an approver what waits, and no way to deliver', async () => {
    answers.set('/api/session', sampleSession('approver'));
    await open();
    const link = await screen.findByRole('link', { name: 'Se igennem og godkend: Pladser og belægning' });
    expect(link.getAttribute('href')).toBe('/indberetning/d2');
    expect(screen.queryByRole('button', { name: /Send en fil/ })).toBeNull();
  });

  it('lets who holds several municipalities choose', async () => {
    answers.set('/api/session', sampleSession('reporter', '0169', '0101'));
    set(sampleForm(), sampleForm({ municipality: '0101' }));
    const { address } = await open();
    fireEvent.change(await screen.findByLabelText('Kommune'), { target: { value: '0169' } });
    await screen.findByRole('heading', { name: 'Skemaer for Høje-Taastrup' });
    expect(address()).toBe('/indberetning?ik=0169');
  });

  it.each([
    [{ ...sampleSession('reporter'), user: undefined }, 'Log ind for at bruge siden'],
    [sampleSession('committee'), 'Siden er ikke for din rolle'],
    [{ ...sampleSession('reporter'), pending: ['password'] }, 'Der mangler et trin, før din adgang gælder.'],
  ])('says who may use it, and offers to sign in', async (session, words) => {
    answers.set('/api/session', session);
    await open();
    await screen.findByText(words);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/log-ind?til=%2Findberetning');
  });

  it('says that no round is open', async () => {
    answers.set('/api/rounds', { rounds: [] });
    await open();
    await screen.findByText('Ingen runde er åben');
  });
});

describe('confirming unchanged', () => {
  it('shows rows and sums before it is done, and does it once', async () => {
    const { address } = await open();
    await screen.findByText('1 af 2 skemaer indsendt');
    await press('Bekræft uændret: Behov');
    await screen.findByText('Du bekræfter, at 2 rækker fra sidst også gælder 2026.');
    expect(screen.getByText('Borgere, der får tilbuddet: 11 i alt')).toBeTruthy();
    expect(sent).toEqual([]);
    await press('Ja, de er uændrede');
    await waitFor(() => expect(address()).toBe('/indberetning/d1'));
    expect(sent.map(({ body }) => body)).toEqual([
      { round: 'aaaa-1', municipality: '0169', kind: 'need', way: 'unchanged' },
    ]);
    expect(sent[0]?.headers['Idempotency-Key']).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('the form in the browser', () => {
  const cell = (name: string) => screen.getByLabelText(name) as HTMLInputElement;
  const filled = async () => {
    const view = await open('/indberetning?skema=need');
    await screen.findByLabelText('Borgere, der får tilbuddet, række 1');
    return view;
  };

  it('holds last time’s figures, with what names a row as text', async () => {
    await filled();
    expect(cell('Borgere, der får tilbuddet, række 2').value).toBe('7');
    expect(screen.queryByLabelText('Målgruppe, række 1')).toBeNull();
    expect(screen.getByText('Intet er ændret fra sidst')).toBeTruthy();
  });

  it('moves like a spreadsheet', async () => {
    await filled();
    const first = cell('Borgere, der får tilbuddet, række 1');
    first.focus();
    fireEvent.keyDown(first, { key: 'Enter' });
    const second = cell('Borgere, der får tilbuddet, række 2');
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(first);
  });

  it('sends the rows in the order of the columns, with what is the same in every row', async () => {
    const { address } = await filled();
    fireEvent.change(cell('Borgere, der får tilbuddet, række 1'), { target: { value: '5' } });
    fireEvent.change(cell('Tendens, række 2'), { target: { value: 'ned' } });
    await press('Tilføj række');
    fireEvent.change(cell('Målgruppe, række 3'), { target: { value: 'AD_AUT' } });
    await press('Læs tallene');
    await waitFor(() => expect(address()).toBe('/indberetning/d1'));
    expect(sent[0]?.body).toMatchObject({
      way: 'form',
      rows: [
        ['0169', '2026', 'AD_AUT', '5', 'op'],
        ['0169', '2026', 'AD_SUB', '7', 'ned'],
        ['0169', '2026', 'AD_AUT', '', ''],
      ],
    });
  });

  it('keeps what was typed in the tab, through a lost connection and a new visit', async () => {
    answers.set('POST /api/deliveries', noConnection);
    const { unmount } = await filled();
    fireEvent.change(cell('Borgere, der får tilbuddet, række 1'), { target: { value: '5' } });
    await press('Læs tallene');
    expect((await screen.findByRole('alert')).textContent).toContain('Ingen forbindelse');
    expect(cell('Borgere, der får tilbuddet, række 1').value).toBe('5');
    unmount();
    await filled();
    expect(cell('Borgere, der får tilbuddet, række 1').value).toBe('5');
    expect(screen.getByText(/Du ser det, du skrev sidst/)).toBeTruthy();
  });

  it('tries again under the same key, so that nothing is delivered twice', async () => {
    answers.set('POST /api/deliveries', new Refusal(500, { code: 'internal', requestId: 'q7' }));
    await filled();
    await press('Læs tallene');
    await screen.findByText(/q7/);
    await press('Læs tallene');
    const keys = sent.map(({ headers }) => headers['Idempotency-Key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('names the cells that can never be read and sends nothing', async () => {
    await filled();
    fireEvent.change(cell('Borgere, der får tilbuddet, række 2'), { target: { value: 'syv' } });
    await press('Læs tallene');
    const link = screen.getByRole('link', { name: /række 2: “syv” er ikke et tal/ });
    fireEvent.click(link);
    expect(document.activeElement).toBe(cell('Borgere, der får tilbuddet, række 2'));
    expect(sent).toEqual([]);
  });

  it('goes to the cell that an error named', async () => {
    await open('/indberetning?skema=need&celle=2.modtagere');
    await screen.findByLabelText('Borgere, der får tilbuddet, række 2');
    await waitFor(() => expect(document.activeElement).toBe(cell('Borgere, der får tilbuddet, række 2')));
  });
});
