/** @jest-environment jsdom */
import { answers, noConnection, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { AlertsPage } from './alerts.page.tsx';

const known = (value: number, label: string) => ({ period: '2025', value, edition: { id: label, label } });
const crossed = {
  id: 'a',
  kind: 'threshold',
  subscription: 's',
  madeAt: '2026-11-22T22:02:00Z',
  read: false,
  link: '/sammenlign?k=0169&dv=to&ind=vacant-places',
  threshold: {
    indicator: 'vacant-places',
    unit: 'count',
    place: { code: '0169', name: 'Høje-Taastrup', nameEn: 'Høje-Taastrup' },
    direction: 'above',
    limit: 10,
    after: known(12, 'to'),
    before: known(8, 'et'),
    synthetic: true,
  },
  mail: 'failed',
  mailSaid: '550 Postkassen er lukket',
};
const overdue = {
  ...crossed,
  id: 'b',
  kind: 'overdue',
  read: true,
  link: '/indberetning?runde=r',
  threshold: undefined,
  overdue: {
    round: 'r',
    roundLabel: 'Behov 2025',
    deadlineAt: '2026-11-20T11:00:00Z',
    forms: [{ municipality: '0169', name: 'Høje-Taastrup', kinds: ['need'] }],
  },
  mail: 'no-server',
  mailSaid: undefined,
};
const subscription = {
  id: 's',
  version: 3,
  kind: 'threshold',
  indicator: 'vacant-places',
  unit: 'count',
  area: '1084',
  municipality: '0169',
  direction: 'above',
  limit: 10,
  known: known(12, 'to'),
  beyond: true,
  mail: false,
  language: 'da',
  createdAt: '2026-11-01T08:00:00Z',
};
const catalogue = [
  { indicator: 'occupancy', unit: 'share', level: 'municipality' },
  { indicator: 'vacant-places', unit: 'count', level: 'municipality' },
  { indicator: 'availability', unit: 'share', level: 'area' },
];

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', sessionOf('reporter', '0169'));
  answers.set('/api/alerts/messages', { unread: 1, messages: [crossed, overdue] });
  answers.set('/api/alerts/subscriptions', { subscriptions: [subscription], mail: 'open' });
  answers.set('/api/analyses/indicators', { figures: [], totals: { indicators: catalogue } });
  answers.set('/api/alerts/present-value', (asked: URLSearchParams) => ({
    indicator: asked.get('indicator'),
    unit: asked.get('indicator') === 'occupancy' ? 'share' : 'count',
    area: '1084',
    period: '2025',
    value: asked.get('municipality') === '0169' ? { value: 0.93 } : { missing: 'withheld' },
    edition: { id: '2', label: 'to' },
  }));
});

const open = async (address = '/beskeder') => {
  const view = await renderAt(address, <AlertsPage />);
  await screen.findByRole('button', { name: 'Hold øje med dette tal' });
  return view;
};
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp, within_?: HTMLElement) =>
  act(async () => void fireEvent.click((within_ ? within(within_) : screen).getByRole('button', { name })));
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('messages', () => {
  it('open with how many are new, and say what happened, what was before, and where the mail is', async () => {
    await open();
    expect(screen.getByText('Du har 1 ny besked. Du holder øje med 1 ting.')).toBeTruthy();
    const [first, second] = screen
      .getAllByRole('listitem')
      .filter(({ className }) => className.includes('card'));
    expect(plain(first?.textContent)).toContain(
      'Tallet for ledige pladser i Høje-Taastrup er nu 12 (2025), over din grænse på 10. I udgaven et var det 8 (2025).',
    );
    expect(plain(first?.textContent)).toContain('Ny22. november 2026 kl. 23.02');
    expect(first?.textContent).toContain(
      'Mailen kunne ikke sendes (Mailserveren svarer: 550 Postkassen er lukket)',
    );
    expect(plain(second?.textContent)).toContain(
      'Behov 2025: 1 skema fra Høje-Taastrup mangler efter fristen 20. november 2026.',
    );
    expect(second?.textContent).toContain('Ikke sendt som mail: Der er ingen mailserver.');
  });

  it('lead to the frozen page, and are read by that', async () => {
    answers.set('POST /api/alerts/messages/read', { unread: 0, messages: [] });
    const { address } = await open('/beskeder?ind=occupancy');
    await act(async () => void fireEvent.click(screen.getByRole('link', { name: 'Se tallet i udgaven to' })));
    expect(address()).toBe('/sammenlign?k=0169&dv=to&ind=vacant-places');
    expect(sent[0]).toMatchObject({
      path: '/api/alerts/messages/read',
      body: { messages: ['a'], read: true },
    });
  });

  it('are deleted only after a question', async () => {
    answers.set('DELETE /api/alerts/messages/a', undefined);
    await open();
    await press(/^Slet: Tallet for ledige/);
    expect(sent).toEqual([]);
    await press('Slet', screen.getByRole('dialog'));
    expect(sent[0]).toMatchObject({ method: 'DELETE', path: '/api/alerts/messages/a' });
  });

  it('say what will stand here while there are none', async () => {
    answers.set('/api/alerts/messages', { unread: 0, messages: [] });
    await open();
    expect(screen.getByText('Der er ingen beskeder.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Markér alle som læst' })).toBeNull();
  });
});

describe('what is watched', () => {
  it('is told with its limit and what it is now, and stops after a question', async () => {
    answers.set('DELETE /api/alerts/subscriptions/s', undefined);
    await open();
    const [, row] = within(screen.getByRole('table')).getAllByRole('row');
    expect([...(row?.children ?? [])].map((cell) => plain(cell.textContent))).toEqual([
      'Ledige pladser, Høje-Taastrup',
      'kommer over 10',
      '12 (2025), allerede forbi grænsen',
      'Også som mail: Ledige pladser, Høje-Taastrup',
      'Stop',
    ]);
    await press('Stop: Ledige pladser, Høje-Taastrup');
    await press('Stop', screen.getByRole('dialog'));
    expect(sent[0]).toMatchObject({ method: 'DELETE', headers: { 'If-Match': '3' } });
  });

  it('comes by mail from the version that was shown', async () => {
    answers.set('PATCH /api/alerts/subscriptions/s', { ...subscription, mail: true });
    await open();
    await act(
      async () => void fireEvent.click(screen.getByLabelText('Også som mail: Ledige pladser, Høje-Taastrup')),
    );
    expect(sent[0]).toMatchObject({ method: 'PATCH', headers: { 'If-Match': '3' }, body: { mail: true } });
  });

  it('is also missing reports of the own municipality, and of none for a committee', async () => {
    answers.set('POST /api/alerts/subscriptions', subscription);
    await open();
    await act(
      async () => void fireEvent.click(screen.getByLabelText('Indberetninger fra min kommune, der mangler')),
    );
    expect(sent[0]?.body).toEqual({ kind: 'overdue', mail: true, language: 'da' });
    answers.set('/api/session', sessionOf('committee', '0169'));
    document.body.replaceChildren();
    await open();
    expect(screen.queryByLabelText('Indberetninger fra min kommune, der mangler')).toBeNull();
    expect(screen.getByLabelText('Tal i mine mapper, der ændres i en ny udgave')).toBeTruthy();
  });
});

describe('watching a figure', () => {
  it('shows what it is now, and whether it is beyond the limit already', async () => {
    await open();
    expect(plain((await screen.findByText(/^Tallet er/)).textContent)).toContain(
      'Tallet er 93 % i 2025 (udgaven to).',
    );
    type('Grænse i procent', '90');
    expect(screen.getByText(/Det er forbi grænsen nu\./)).toBeTruthy();
  });

  it('says that a withheld figure is not shown', async () => {
    await open('/beskeder?k=0101');
    expect(await screen.findByText(/^Tallet er ikke vist nu: skjult\./)).toBeTruthy();
  });

  it('sends figure, side and limit, shares from per cent', async () => {
    answers.set('POST /api/alerts/subscriptions', {
      ...subscription,
      indicator: 'occupancy',
      unit: 'share',
      limit: 0.95,
    });
    await open();
    type('Besked, når tallet', 'below');
    type('Grænse i procent', '95');
    await press('Hold øje med dette tal');
    expect(sent[0]?.body).toEqual({
      kind: 'threshold',
      indicator: 'occupancy',
      area: '1084',
      municipality: '0169',
      direction: 'below',
      limit: 0.95,
      mail: true,
      language: 'da',
    });
    expect(plain((await screen.findByText(/^Gemt: /)).textContent)).toBe(
      'Gemt: Belægning, Høje-Taastrup kommer over 95 %.',
    );
  });

  it('names what is missing at its field, and keeps what was typed when it could not be sent', async () => {
    answers.set('POST /api/alerts/subscriptions', noConnection);
    await open();
    type('Tal', 'gap-today');
    await press('Hold øje med dette tal');
    expect(screen.getByRole('alert').textContent).toContain('Vælg en målgruppe.');
    expect(sent).toEqual([]);
    type('Tal', 'occupancy');
    type('Grænse i procent', '95');
    await press('Hold øje med dette tal');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Grænse i procent').value).toBe('95');
  });
});
