/** @jest-environment jsdom */
import { answers, noConnection, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { measuredWidth } from '../../components/testing/measured-width.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { AgreementPage } from './agreement.page.tsx';
import { agreementAnswers, sampleAgreement } from './testing/sample-agreement.ts';

const now = new Date('2026-11-22T11:00:00Z');
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

measuredWidth(700);
beforeEach(() => {
  jest.useFakeTimers({
    now,
    doNotFake: ['setTimeout', 'setInterval', 'queueMicrotask', 'setImmediate', 'nextTick'],
  });
  sent.length = 0;
  answers.clear();
  for (const [path, answer] of agreementAnswers()) answers.set(path, answer);
  answers.set('/api/session', sessionOf('reporter', '0169'));
});
afterEach(() => void jest.useRealTimers());

const open = async (agreement = sampleAgreement) => {
  for (const [path, answer] of agreementAnswers(agreement)) answers.set(path, answer);
  const view = await renderAt('/rammeaftale', <AgreementPage />);
  await screen.findByRole('heading', { level: 2, name: 'Hvem har godkendt?' });
  return view;
};

describe('Rammeaftale', () => {
  it('opens with who has approved and by when the rest must', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rammeaftale 2025–2026');
    expect(plain(document.querySelector('.lead')?.textContent)).toBe(
      '1 af 2 kommuner har godkendt Rammeaftale 2025–2026; fristen er 31. december 2026. Regionen mangler at godkende.',
    );
  });

  it('tells the process as a list: what is done, and what is under way with its days', async () => {
    await open();
    const [done, current] = [...document.querySelectorAll('.process-step')];
    expect(done?.textContent).toContain('Gjort');
    expect(current?.getAttribute('aria-current')).toBe('step');
    expect(plain(current?.textContent)).toContain('31. december 2026 (om 39 dage)');
    expect(current?.textContent).toContain('1 af 3 parter har godkendt');
  });

  it('names the state of each party in tile and list, and shows the chosen one', async () => {
    await open();
    const tile = await screen.findByRole('button', { name: /^København: Godkendt/ });
    fireEvent.click(tile);
    const chosen = document.querySelector<HTMLElement>('.approval-chosen');
    expect(within(chosen!).getByRole('link').getAttribute('href')).toBe('https://www.kk.dk/dagsorden');
    const table = screen.getByRole('table', { name: 'Godkendelser, 3 parter', hidden: true });
    const rows = within(table).getAllByRole('row', { hidden: true }).slice(1);
    // The region stands last whatever its name.
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual([
      'Høje-Taastrup',
      'København',
      'Region Hovedstaden',
    ]);
    expect(screen.getByText(/Aftalen kræver, at alle parter godkender. Der mangler 2 parter/)).toBeTruthy();
  });

  it('gives a goal a status in words, and none before there are two figures', async () => {
    await open();
    const table = screen.getByRole('table', { name: /^Mål/ });
    const [, first, second] = within(table).getAllByRole('row');
    expect(plain(first?.textContent)).toContain('højst 5');
    expect(plain(first?.textContent)).toContain('15 i 2024');
    expect(first?.textContent).toContain('På vej');
    expect(second?.textContent).toContain('Kan ikke afgøres endnu');
    expect(screen.getByText('1 af 2 mål er på vej. 1 kan ikke afgøres endnu.')).toBeTruthy();
  });

  it('leads from a decision to its page, and gives the due dates to a calendar', async () => {
    await open();
    const link = screen.getByRole('link', { name: 'Manglerne gøres op hvert år' });
    expect(link.getAttribute('href')).toBe('/rammeaftale/d1?aftale=a1');
    const calendar = screen.getByRole('link', { name: 'Hent fristerne til din kalender (ICS)' });
    expect(calendar.getAttribute('href')).toBe('/api/agreements/a1/calendar.ics');
    expect(plain(document.querySelector('.wheel-list:last-of-type')?.textContent)).toBeTruthy();
    expect(plain(screen.getByText(/Fra Kommuner og region/).textContent)).toBe(
      'Fra Kommuner og region, før embedsmandsudvalget 15. januar 2027',
    );
  });

  it('says that there is none yet', async () => {
    answers.set('/api/agreements', { agreements: [] });
    await renderAt('/rammeaftale', <AgreementPage />);
    expect(await screen.findByText('Der er ingen rammeaftale at vise endnu.')).toBeTruthy();
  });

  it('offers no forms to those who only read', async () => {
    await open();
    fireEvent.click(await screen.findByRole('button', { name: /^Høje-Taastrup: Ikke behandlet/ }));
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Redigér aftalen' })).toBeNull();
  });
});

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('recording a treatment', () => {
  const mine = { ...sampleAgreement, mayApprove: ['0169'] };

  it('asks for the day of the meeting, and for the remark that an approval carries', async () => {
    await open(mine);
    fireEvent.change(await screen.findByRole('combobox', { name: 'Behandling' }), {
      target: { value: 'approved-with-remark' },
    });
    fireEvent.change(screen.getByLabelText('Dagsorden'), { target: { value: 'kk.dk' } });
    await press('Gem behandlingen');
    expect(screen.getByText('Der er 3 ting at rette')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('sends it from the version that was shown, and keeps what was typed when it could not be sent', async () => {
    await open(mine);
    const path = 'PUT /api/agreements/a1/approvals/0169';
    answers.set(path, noConnection);
    fireEvent.change(await screen.findByRole('combobox', { name: 'Behandling' }), {
      target: { value: 'approved' },
    });
    fireEvent.change(screen.getByLabelText('Dato'), { target: { value: '2026-11-20' } });
    await press('Gem behandlingen');
    expect(await screen.findByText('Ingen forbindelse.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Dato').value).toBe('2026-11-20');
    answers.set(path, {});
    await press('Gem behandlingen');
    expect(sent[1]?.body).toEqual({ state: 'approved', on: '2026-11-20', remark: '', link: '' });
    expect(sent[1]?.headers['If-Match']).toBe('2');
  });
});

describe('a hearing comment', () => {
  it('is sent for the own municipality, once', async () => {
    await open({ ...sampleAgreement, status: 'hearing', mayComment: ['0169'] });
    answers.set('POST /api/agreements/a1/comments', { comments: [] });
    expect(await screen.findByRole('heading', { name: 'Høringssvar fra Høje-Taastrup' })).toBeTruthy();
    await press('Send høringssvar');
    expect(screen.getByText('Der er én ting at rette')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Svar'), { target: { value: ' Vi er enige. ' } });
    fireEvent.change(screen.getByLabelText('Hvad svaret handler om'), { target: { value: 'd1' } });
    await press('Send høringssvar');
    expect(sent[0]?.body).toEqual({ party: '0169', about: 'd1', text: 'Vi er enige.' });
    expect(sent[0]?.headers['Idempotency-Key']).toMatch(/^[0-9a-f]{32}$/);
    expect(await screen.findByText('Høringssvaret er sendt.')).toBeTruthy();
  });
});
