/** @jest-environment jsdom */
import { answers, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { AccountPage } from './account.page.tsx';

const session = {
  user: { name: 'anna', displayName: 'Anna And', rights: [] },
  pending: [],
  provider: false,
  demonstration: false,
  publicRead: true,
};
const here = { id: 'a', begunAt: '2026-11-23T09:05:00Z', lastUsedAt: '2026-11-23T10:15:00Z', here: true };
const there = { id: 'b', begunAt: '2026-11-22T07:00:00Z', lastUsedAt: '2026-11-22T08:30:00Z', here: false };

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', session);
  answers.set('/api/sessions', { passwordOf: 'person', sessions: [here, there] });
});

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const asked = () => sent.map(({ method, path }) => `${method} ${path}`);
const open = async () => {
  await renderAt('/konto', <AccountPage />);
  await screen.findByRole('heading', { level: 1, name: 'Min konto' });
};

describe('/konto', () => {
  it('changes the password of anybody who is signed in, also without a role, and says so', async () => {
    await open();
    await screen.findByRole('heading', { name: 'Skift adgangskode' });
    answers.set('PUT /api/session/password', session);
    type('Nuværende adgangskode', 'den gamle adgangskode');
    type('Ny adgangskode', 'fire tilfældige ord her');
    await press('Gem den nye adgangskode');
    await screen.findByText(/Adgangskoden er skiftet/);
    expect(sent.map(({ body }) => body)).toEqual([
      { current: 'den gamle adgangskode', next: 'fire tilfældige ord her' },
    ]);
    // What was typed does not stay.
    for (const label of ['Nuværende adgangskode', 'Ny adgangskode'])
      expect(screen.getByLabelText<HTMLInputElement>(label).value).toBe('');
  });

  it('names a wrong current password at its field and keeps what was typed', async () => {
    await open();
    await screen.findByRole('heading', { name: 'Skift adgangskode' });
    answers.set('PUT /api/session/password', new Refusal(401, { code: 'sign-in-failed' }));
    type('Nuværende adgangskode', 'forkert');
    type('Ny adgangskode', 'fire tilfældige ord her');
    await press('Gem den nye adgangskode');
    const current = screen.getByLabelText<HTMLInputElement>('Nuværende adgangskode');
    expect([current.getAttribute('aria-invalid'), current.value]).toEqual(['true', 'forkert']);
  });

  it.each([
    ['provider', /kommunens login/],
    ['demonstration', /beholder deres adgangskode/],
  ])('says whose the password is where it is not one’s own: %s', async (passwordOf, words) => {
    answers.set('/api/sessions', { passwordOf, sessions: [here] });
    await open();
    await screen.findByText(words);
    expect(screen.queryByLabelText('Ny adgangskode')).toBeNull();
  });

  it('shows when each session began and was last used, and which is this one', async () => {
    await open();
    const rows = (await screen.findAllByRole('row')).map(({ textContent }) =>
      textContent?.replaceAll('\u00a0', ' '),
    );
    expect(rows.slice(1)).toEqual([
      '23. nov. 2026 kl. 10.0523. nov. 2026 kl. 11.15Denne browser',
      '22. nov. 2026 kl. 08.0022. nov. 2026 kl. 09.30Afslut',
    ]);
  });

  it('ends one, says which, and leaves the keyboard at the list', async () => {
    await open();
    answers.set('DELETE /api/sessions/b', {});
    const name = /^Afslut login fra 22. nov. 2026/;
    await screen.findByRole('button', { name });
    answers.set('/api/sessions', { passwordOf: 'person', sessions: [here] });
    await press(name);
    await screen.findByText('Login fra 22. nov. 2026 kl. 08.00 er afsluttet.');
    await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
    expect(asked()).toEqual(['DELETE /api/sessions/b']);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /^1 login/ }));
  });

  it('ends all others, and offers it only where there are any', async () => {
    await open();
    answers.set('DELETE /api/sessions', {});
    await screen.findByRole('button', { name: 'Afslut alle andre' });
    answers.set('/api/sessions', { passwordOf: 'person', sessions: [here] });
    await press('Afslut alle andre');
    await screen.findByText('Alle andre login er afsluttet.');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Afslut alle andre' })).toBeNull());
    expect(asked()).toEqual(['DELETE /api/sessions']);
  });

  it('says why it could not', async () => {
    await open();
    answers.set('DELETE /api/sessions', new Refusal(403, { code: 'cross-site' }));
    await screen.findByRole('button', { name: 'Afslut alle andre' });
    await press('Afslut alle andre');
    expect((await screen.findByRole('alert')).textContent).toContain('Afvist fra et andet websted');
  });

  it('asks to sign in first', async () => {
    const { user: _user, ...nobody } = session;
    answers.set('/api/session', nobody);
    await open();
    await screen.findByRole('link', { name: /Log ind/ });
    expect(screen.queryByRole('table')).toBeNull();
  });
});
