/** @jest-environment jsdom */
import { answers, noConnection, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { groupings, municipalities } from '../../components/testing/sample-lists.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { RoundsPage } from './rounds.page.tsx';
import { sampleRound, sampleStatus } from './testing/sample-round.ts';

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', sessionOf('secretariat'));
  answers.set('/api/rounds', { rounds: [sampleRound] });
  answers.set('/api/rounds/r1', sampleStatus);
  answers.set('/api/reference/groupings', { items: groupings });
  answers.set('/api/reference/municipalities', { items: municipalities });
});

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function fill(): Promise<void> {
  await renderAt('/runder', <RoundsPage />);
  await screen.findByRole('option', { name: 'Region Hovedstaden' });
  type('Navn', 'Takster 2027');
  type('Periode', '2027k1');
  fireEvent.click(screen.getByLabelText('Takster'));
  type('Område', '1084');
  type('Åbner (dansk tid)', '2027-01-04T08:00');
  type('Frist (dansk tid)', '2027-01-29T12:00');
}
const open = async () => act(async () => fireEvent.click(screen.getByRole('button', { name: 'Åbn runden' })));

describe('Runder', () => {
  it('lists rounds with phase in words and how much has come', async () => {
    await renderAt('/runder', <RoundsPage />);
    const link = await screen.findByRole('link', { name: 'Indberetning 2026' });
    expect(link.getAttribute('href')).toBe('/runder/r1');
    expect(screen.getByText('Åben')).toBeTruthy();
    expect(await screen.findByText('2 af 6 skemaer')).toBeTruthy();
  });

  it('names on the list who has not reported, all and something apart', async () => {
    const forms = sampleStatus.forms.map((form) =>
      form.municipality === '0101' && form.kind === 'need' ? { ...form, state: 'returned' as const } : form,
    );
    answers.set('/api/rounds/r1', { ...sampleStatus, forms });
    await renderAt('/runder', <RoundsPage />);
    expect(await screen.findByText('1 kommune har intet indsendt: Frederiksberg.')).toBeTruthy();
    expect(screen.getByText('1 kommune mangler noget: København.')).toBeTruthy();
    expect(screen.queryByText(/Høje-Taastrup/, { selector: 'p' })).toBeNull();
  });

  it('names everything that is missing at its field, and sends nothing', async () => {
    await renderAt('/runder', <RoundsPage />);
    await screen.findByLabelText('Navn');
    await open();
    expect(screen.getByText('Der er 6 ting at rette')).toBeTruthy();
    expect(screen.getByLabelText('Område').getAttribute('aria-invalid')).toBe('true');
    expect(sent).toEqual([]);
  });

  it('opens a round and leads to it', async () => {
    answers.set('POST /api/rounds', { ...sampleRound, id: 'r2', label: 'Takster 2027' });
    await fill();
    await open();
    expect(sent[0]?.body).toEqual({
      label: 'Takster 2027',
      period: '2027K1',
      kinds: ['rates'],
      area: '1084',
      opensAt: '2027-01-04T08:00',
      deadlineAt: '2027-01-29T12:00',
      note: '',
    });
    const link = await screen.findByRole('link', { name: 'Se, hvor langt kommunerne er' });
    expect(link.getAttribute('href')).toBe('/runder/r2');
    expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('');
  });

  it('says at the field that the name is taken, and keeps what was typed', async () => {
    answers.set('POST /api/rounds', new Refusal(409, { code: 'name-taken' }));
    await fill();
    await open();
    expect(await screen.findAllByText('Der er allerede en runde med det navn. Vælg et andet.')).toHaveLength(
      2,
    );
    expect(screen.getByLabelText<HTMLInputElement>('Periode').value).toBe('2027K1');
    type('Navn', 'Takster 2028');
    await waitFor(() => expect(screen.queryByText(/allerede en runde/)).toBeNull());
  });

  it('keeps what was typed when there is no connection', async () => {
    answers.set('POST /api/rounds', noConnection);
    await fill();
    await open();
    expect(await screen.findByText('Ingen forbindelse.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Navn').value).toBe('Takster 2027');
  });

  it('lets an administrator look, not open rounds, and sends others to sign-in', async () => {
    answers.set('/api/session', sessionOf('administrator'));
    const { unmount } = await renderAt('/runder', <RoundsPage />);
    await screen.findByRole('link', { name: 'Indberetning 2026' });
    expect(screen.queryByRole('button', { name: 'Åbn runden' })).toBeNull();
    unmount();
    answers.set('/api/session', sessionOf('reporter', '0169'));
    await renderAt('/runder', <RoundsPage />);
    expect(await screen.findByText('Siden er ikke for din rolle')).toBeTruthy();
  });
});
