/** @jest-environment jsdom */
import { answers, noConnection, Refusal, sent } from '../../lib/testing/small-network.ts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { SignInPage } from './sign-in.page.tsx';

const nobody = { pending: [], provider: false, demonstration: false, publicRead: true };
const user = {
  name: 'anna',
  displayName: 'Anna And',
  rights: [{ role: 'reporter', municipality: '0169', onBehalf: false }],
};

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', nobody);
});

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

async function open(address = '/log-ind') {
  const view = await renderAt(address, <SignInPage />);
  await screen.findByRole('heading', { level: 1 });
  return view;
}

describe('/log-ind', () => {
  it('signs in and goes to where the person came from', async () => {
    answers.set('POST /api/session', { ...nobody, user });
    const { address } = await open('/log-ind?til=/oekonomi&k=0169');
    await screen.findByLabelText('Brugernavn');
    type('Brugernavn', 'anna');
    type('Adgangskode', 'hemmelig');
    await press('Log ind');
    await waitFor(() => expect(address()).toBe('/oekonomi?k=0169'));
    expect(sent.map(({ body }) => body)).toEqual([{ name: 'anna', password: 'hemmelig' }]);
  });

  it('goes to the page of the role when the person came from nowhere', async () => {
    answers.set('POST /api/session', { ...nobody, user });
    const { address } = await open();
    await screen.findByLabelText('Brugernavn');
    type('Brugernavn', 'anna');
    type('Adgangskode', 'hemmelig');
    await press('Log ind');
    await waitFor(() => expect(address()).toBe('/indberetning'));
  });

  it('names what is missing at its field and in a summary, and sends nothing', async () => {
    await open();
    await screen.findByLabelText('Brugernavn');
    await press('Log ind');
    expect(screen.getByRole('alert').textContent).toContain('Der er 2 ting at rette');
    expect(screen.getByLabelText('Brugernavn').getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('link', { name: 'Skriv din adgangskode.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Adgangskode'));
    expect(sent).toEqual([]);
  });

  it('asks for the code when the account has one, and keeps name and password', async () => {
    answers.set('POST /api/session', new Refusal(401, { code: 'second-factor-needed' }));
    await open();
    await screen.findByLabelText('Brugernavn');
    type('Brugernavn', 'anna');
    type('Adgangskode', 'hemmelig');
    await press('Log ind');
    const code = await screen.findByLabelText('Kode fra godkendelsesappen');
    expect(document.activeElement).toBe(code);
    expect(screen.queryByRole('alert')).toBeNull();
    type('Kode fra godkendelsesappen', '12345');
    await press('Log ind');
    expect(screen.getByRole('alert').textContent).toContain('Koden skal have seks cifre');
    answers.set('POST /api/session', { ...nobody, user });
    type('Kode fra godkendelsesappen', '123 456');
    await press('Log ind');
    expect(sent.at(-1)?.body).toEqual({ name: 'anna', password: 'hemmelig', code: '123 456' });
  });

  it.each([
    [new Refusal(401, { code: 'sign-in-failed' }), /Navn, adgangskode eller kode er forkert/],
    [new Refusal(429, { code: 'too-many-attempts' }), /Vent 15 minutter/],
    [noConnection, /Ingen forbindelse/],
  ])('says why it failed and keeps what was typed', async (answer, words) => {
    answers.set('POST /api/session', answer);
    await open();
    await screen.findByLabelText('Brugernavn');
    type('Brugernavn', 'anna');
    type('Adgangskode', 'forkert');
    await press('Log ind');
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect((screen.getByLabelText('Brugernavn') as HTMLInputElement).value).toBe('anna');
  });

  it('offers the demonstration accounts only where they exist, and fills one in', async () => {
    answers.set('/api/session', { ...nobody, demonstration: true });
    await open();
    fireEvent.click(await screen.findByRole('button', { name: 'Udfyld med kommune-0169: Indberetter' }));
    expect((screen.getByLabelText('Brugernavn') as HTMLInputElement).value).toBe('kommune-0169');
    expect((screen.getByLabelText('Adgangskode') as HTMLInputElement).value).toBe('demo');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Log ind' }));
  });

  it('leads to the municipality’s own sign-in where there is one, and says when that refused', async () => {
    answers.set('/api/session', { ...nobody, provider: true });
    await open('/log-ind?fejl=provider-refused&til=/indberetning');
    const link = await screen.findByRole('link', { name: 'Log ind med kommunens login' });
    expect(link.getAttribute('href')).toBe('/api/session/provider?returnTo=%2Findberetning');
    expect(screen.getByRole('alert').textContent).toContain('Kommunens login gav ikke adgang');
    expect(screen.queryByText('Demonstrationskonti')).toBeNull();
  });

  it('says when the sign-in would have left nobody to let people in', async () => {
    answers.set('/api/session', { ...nobody, provider: true });
    await open('/log-ind?fejl=last-administrator');
    expect((await screen.findByRole('alert')).textContent).toContain('administrator');
  });

  it('asks for a new password first, names what is wrong with it, then for the second factor', async () => {
    answers.set('/api/session', { ...nobody, user, pending: ['password', 'second-factor'] });
    answers.set('PUT /api/session/password', new Refusal(400, { code: 'password-leaked' }));
    await open();
    await screen.findByText('Vælg en ny adgangskode');
    type('Nuværende adgangskode', 'fra-brevet');
    type('Ny adgangskode', 'password1234');
    await press('Gem den nye adgangskode');
    expect(screen.getByRole('alert').textContent).toContain('lækkede adgangskoder');
    expect(screen.getByLabelText('Ny adgangskode').getAttribute('aria-invalid')).toBe('true');
    answers.set('PUT /api/session/password', { ...nobody, user, pending: ['second-factor'] });
    answers.set('POST /api/session/second-factor', {
      secret: 'ABCDEFGH',
      address: 'otpauth://totp/T:anna?secret=ABCDEFGH',
    });
    type('Ny adgangskode', 'fire tilfældige ord her');
    await press('Gem den nye adgangskode');
    await screen.findByText('ABCD EFGH');
    expect(await screen.findByRole('img', { name: /QR-kode/ })).toBeTruthy();
    type('Kode fra godkendelsesappen', '000000');
    await press('Bekræft koden');
    expect(screen.getByRole('alert').textContent).toContain('Skriv din adgangskode');
    expect(sent.filter(({ path }) => path === '/api/session/second-factor')).toHaveLength(1);
    type('Adgangskode', 'fra-brevet');
    const wrong = (field: string): Refusal =>
      new Refusal(401, { code: 'sign-in-failed', errors: [{ field, code: 'sign-in-failed' }] });
    answers.set('PUT /api/session/second-factor', wrong('code'));
    await press('Bekræft koden');
    expect(screen.getByRole('alert').textContent).toContain('Koden passer ikke');
    expect(screen.getByLabelText('Kode fra godkendelsesappen').getAttribute('aria-invalid')).toBe('true');
    answers.set('PUT /api/session/second-factor', wrong('current'));
    type('Kode fra godkendelsesappen', '000001');
    await press('Bekræft koden');
    expect(screen.getByRole('alert').textContent).toContain('Adgangskoden er forkert');
    expect(screen.getByLabelText('Adgangskode').getAttribute('aria-invalid')).toBe('true');
    expect(sent.at(-1)?.body).toEqual({ current: 'fra-brevet', code: '000001' });
  });

  it('hides what is typed as a password, and lets a password manager fill it in', async () => {
    await open();
    const current = await screen.findByLabelText<HTMLInputElement>('Adgangskode');
    expect([current.type, current.autocomplete]).toEqual(['password', 'current-password']);
    expect(fireEvent.paste(current)).toBe(true);
  });

  it('says who is signed in already and goes on or signs out', async () => {
    answers.set('/api/session', { ...nobody, user });
    await open();
    await screen.findByText('Du er logget ind som Anna And.');
    expect(screen.getByRole('button', { name: 'Log ud for at bruge en anden konto' })).toBeTruthy();
  });
});
