/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { groupings, municipalities } from '../../components/testing/sample-lists.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { RoundContent } from './round-content.tsx';
import { sampleRound, sampleStatus } from './testing/sample-round.ts';

const reminders = [
  {
    municipality: '0101',
    missing: ['need', 'places'],
    deadlineAt: sampleRound.deadlineAt,
    reporters: ['Rie Ross'],
    reachable: 1,
  },
  {
    municipality: '0147',
    missing: ['need'],
    deadlineAt: sampleRound.deadlineAt,
    reporters: [],
    reachable: 0,
  },
];

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/reference/groupings', { items: groupings });
  answers.set('/api/reference/municipalities', { items: municipalities });
  answers.set('/api/rounds/r1/reminders', { reminders, canSend: false });
});

const rights = sessionOf('secretariat').user?.rights ?? [];
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const show = async (address = '/runder/r1') => {
  const view = await renderAt(address, <RoundContent status={sampleStatus} rights={rights} />);
  await screen.findAllByText('Høje-Taastrup');
  return view;
};
const matrix = () => screen.getByRole('table', { name: /^Hvor hvert skema står/ });
const rowNames = () =>
  within(matrix())
    .getAllByRole('rowheader')
    .map((cell) => plain(cell.firstChild?.textContent));

describe('a round', () => {
  it('says how complete and timely it is', async () => {
    await show();
    expect(plain(document.querySelector('.lead')?.textContent)).toMatch(
      /^2 af 6 skemaer er indsendt \(33 %\), og 1 er modtaget af sekretariatet\. 1 af de indsendte kom for sent\. Fristen er /,
    );
  });

  it('shows every form in words and leads to its delivery', async () => {
    await show();
    const link = within(matrix()).getByRole('link', {
      name: 'Høje-Taastrup, Pladser og belægning: Godkendt',
    });
    expect(link.getAttribute('href')).toBe('/indberetning/d2');
    expect(within(matrix()).getAllByRole('link')).toHaveLength(3);
    const [, frederiksberg] = within(matrix()).getAllByRole('row');
    expect(plain(frederiksberg?.textContent)).toMatch(
      /^FrederiksbergFrist udsat til fredag den 4\. december kl\. 12\.00Begrundelse: Nyt fagsystem/,
    );
    expect(within(matrix()).getAllByText(/^Begrundelse/)).toHaveLength(1);
    expect(within(matrix()).getByText('for sent')).toBeTruthy();
    expect(within(matrix()).getByText('frist overskredet')).toBeTruthy();
  });

  it('shows only the municipalities of a filter, which the address remembers', async () => {
    const { address } = await show();
    expect(rowNames()).toHaveLength(3);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Venter på mig (1)' })));
    expect(address()).toBe('/runder/r1?vis=mig');
    expect(rowNames()).toEqual(['Høje-Taastrup']);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Alt modtaget (0)' })));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Vis alle' })));
    expect(address()).toBe('/runder/r1');
  });

  it('names who is missing what, with a text to send by hand', async () => {
    await show();
    const table = await screen.findByRole('table', { name: 'Hvem mangler hvad' });
    expect(within(table).getByText('Rie Ross')).toBeTruthy();
    expect(within(table).getByText('Ingen indberetter er oprettet')).toBeTruthy();
    expect(screen.getByText(/kan ikke sende mail/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send rykkere' })).toBeNull();
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    await act(async () =>
      fireEvent.click(within(table).getByRole('button', { name: 'Kopiér teksten til København' })),
    );
    expect(plain(copied[0])).toContain(
      'jeres indberetning til Indberetning 2026: Behov, Pladser og belægning',
    );
  });

  it('mails reminders only when that was confirmed, and says how it went', async () => {
    answers.set('/api/rounds/r1/reminders', { reminders, canSend: true });
    const mailed = [
      { municipality: '0101', mailedTo: 1, reason: 'refused', said: '550 no such mailbox' },
      { municipality: '0147', mailedTo: 0, reason: 'no-address' },
      { municipality: '0169', mailedTo: 2 },
    ];
    answers.set('POST /api/rounds/r1/reminders', { sent: 2, failed: 2, reminders: mailed });
    await show();
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: 'Send rykkere' })));
    expect(
      screen.getByText(/Der sendes én mail til 1 kommune\. 1 kommune har ingen mailadresse/),
    ).toBeTruthy();
    expect(sent).toEqual([]);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Ja, send' })));
    expect(await screen.findByText('2 rykkere er sendt. 2 kunne ikke sendes.')).toBeTruthy();
    expect(screen.getByText(/^København: .* “550 no such mailbox”$/)).toBeTruthy();
    expect(screen.getByText(/^Frederiksberg: ingen indberetter har en mailadresse/)).toBeTruthy();
    expect(sent[0]?.headers['Idempotency-Key']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('extends a deadline only to a later one', async () => {
    answers.set('POST /api/rounds/r1/extensions', null);
    await show();
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    type('Kommune', '0147');
    type('Ny frist (dansk tid)', '2026-12-04T12:00');
    type('Begrundelse', 'Systemskifte');
    const go = () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Udsæt fristen' })));
    await go();
    expect(screen.getAllByText(/efter kommunens nuværende, fredag den 4\. december/)).toHaveLength(2);
    type('Ny frist (dansk tid)', '2026-12-07T12:00');
    await go();
    const body = { municipality: '0147', deadlineAt: '2026-12-07T12:00', reason: 'Systemskifte' };
    expect(sent[0]?.body).toEqual(body);
  });

  it('shows the difference when somebody else has changed the round, and loses nothing', async () => {
    answers.set('PATCH /api/rounds/r1', new Refusal(412, { code: 'changed-since' }));
    await show();
    fireEvent.change(screen.getByLabelText(/^Besked/), { target: { value: 'Husk takster' } });
    const save = () =>
      act(async () => fireEvent.click(screen.getByRole('button', { name: 'Gem ændringerne' })));
    await save();
    await waitFor(() => expect(screen.getByRole('table', { name: 'Forskellen' })).toBeTruthy());
    expect(sent[0]).toMatchObject({ headers: { 'If-Match': '3' }, body: { note: 'Husk takster' } });
    expect(screen.getByLabelText<HTMLInputElement>(/^Besked/).value).toBe('Husk takster');
    answers.set('PATCH /api/rounds/r1', sampleRound);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Gem mit alligevel' })));
    expect(await screen.findByText('Ændringerne er gemt.')).toBeTruthy();
  });

  it('offers those who only look nothing to change', async () => {
    const looking = sessionOf('administrator').user?.rights ?? [];
    await renderAt('/runder/r1', <RoundContent status={sampleStatus} rights={looking} />);
    await screen.findAllByText('Høje-Taastrup');
    expect(screen.queryByRole('heading', { name: 'Rykkere' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Venter på mig/ })).toBeNull();
  });
});
