/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { municipalities } from '../../components/testing/sample-lists.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { sampleUsers } from './testing/sample-users.ts';
import { UsersPage } from './users.page.tsx';

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', sessionOf('administrator'));
  answers.set('/api/users', { users: sampleUsers });
  answers.set('/api/reference/municipalities', { items: municipalities });
});

const click = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const show = async () => {
  await renderAt('/brugere', <UsersPage />);
  await screen.findByText('Indberetter for Høje-Taastrup');
};
const edit = () => within(document.querySelector<HTMLElement>('.edit-user')!);
const type = (id: string, value: string) =>
  fireEvent.change(document.getElementById(id)!, { target: { value } });

describe('Brugere', () => {
  it('shows who may do what, how they sign in and whether they can', async () => {
    await show();
    const [, admin, rie, aage] = screen.getAllByRole('row').map((row) => row.textContent);
    expect(admin).toBe('Admin AndersenadminAdministratorKode fra appÅbenRet');
    expect(rie).toContain('kommune-0169 · rie@kommune.dkIndberetter for Høje-TaastrupKun adgangskode');
    expect(aage).toContain('Ingen rollerKun adgangskodeLukket');
  });

  it('shows a new account’s password once, with what to do with it', async () => {
    const user = { ...sampleUsers[1]!, id: 'u9', name: 'anne', displayName: 'Anne Holm' };
    answers.set('POST /api/users', { user, password: 'fem-helt-nye-ord-her' });
    await show();
    type('ny-konto-name', 'Anne');
    type('ny-konto-displayName', 'Anne Holm');
    type('ny-konto-rolle-1', '0169');
    await click('Opret kontoen');
    expect(sent[0]?.body).toEqual({
      name: 'Anne',
      displayName: 'Anne Holm',
      rights: [{ role: 'reporter', municipality: '0169', onBehalf: false }],
    });
    expect(await screen.findByText('fem-helt-nye-ord-her')).toBeTruthy();
    expect(screen.getByText(/ikke i samme mail som brugernavnet “anne”/)).toBeTruthy();
    await click(/^Jeg har gemt den/);
    expect(screen.queryByText('fem-helt-nye-ord-her')).toBeNull();
  });

  it('asks before another role, and sends the version that was shown', async () => {
    answers.set('PATCH /api/users/u2', sampleUsers[2]);
    await show();
    await click('Ret Rie Indberetter');
    expect(document.activeElement?.textContent).toBe('Ret Rie Indberetter');
    await act(async () => fireEvent.click(edit().getByLabelText(/^Indberetter på vegne/)));
    await act(async () => fireEvent.click(edit().getByRole('button', { name: 'Gem ændringerne' })));
    expect(
      screen.getByText(/fra Indberetter for Høje-Taastrup til Indberetter på vegne af Høje-Taastrup/),
    ).toBeTruthy();
    expect(sent).toEqual([]);
    await click('Ja, skift roller');
    const rights = [{ role: 'reporter', municipality: '0169', onBehalf: true }];
    expect(sent[0]).toMatchObject({ headers: { 'If-Match': '2' }, body: { rights } });
    expect(await screen.findByText('Ændringerne for Rie Indberetter er gemt.')).toBeTruthy();
  });

  it('refuses in words to close the last administrator', async () => {
    answers.set('PATCH /api/users/u1', new Refusal(409, { code: 'last-administrator' }));
    await show();
    await click('Ret Admin Andersen');
    await click('Luk kontoen');
    await click('Ja, luk kontoen');
    expect(sent[0]).toMatchObject({ headers: { 'If-Match': '4' }, body: { active: false } });
    expect(await screen.findByText('Der skal være en administrator.')).toBeTruthy();
  });

  it('resets a password and removes a second factor only when confirmed', async () => {
    answers.set('POST /api/users/u1/password', { user: sampleUsers[1], password: 'ny-kode' });
    answers.set('DELETE /api/users/u1/second-factor', null);
    await show();
    await click('Ret Admin Andersen');
    await click('Ny adgangskode');
    await click('Annullér');
    expect(sent).toEqual([]);
    await click('Ny adgangskode');
    await click('Ja, lav en ny adgangskode');
    expect(await screen.findByText('ny-kode')).toBeTruthy();
    await click('Fjern kode fra app');
    await click('Ja, fjern koden');
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/users/u1/password',
      'DELETE /api/users/u1/second-factor',
    ]);
  });

  it('asks before typed changes are thrown away, and gives focus back', async () => {
    await show();
    await click('Ret Rie Indberetter');
    type('ret-konto-felt-displayName', 'Rie R.');
    const asked: unknown[] = [];
    window.confirm = (question) => asked.push(question) > 1;
    await click('Færdig');
    expect(document.querySelector('.edit-user')).not.toBeNull();
    await click('Færdig');
    expect(document.querySelector('.edit-user')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Ret Rie Indberetter');
  });
});
