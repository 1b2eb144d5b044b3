/** @jest-environment jsdom */
import { answers, asked, noConnection, Refusal, sent } from '../lib/testing/small-network.ts';
import { createMemoryHistory } from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import {
  groupings,
  municipalities,
  sampleEdition,
  targetGroups,
} from '../components/testing/sample-lists.ts';
import { createQueryClient } from '../lib/queries/query-client.ts';
import { App } from './app.tsx';

const nobody = { pending: [], provider: false, demonstration: false, publicRead: true };
const right = (role: string, municipality = '') => ({ role, municipality, onBehalf: false });
const person = (...rights: object[]) => ({
  ...nobody,
  user: { name: 'anna', displayName: 'Anna And', rights },
});

beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  answers.clear();
  answers.set('/api/editions', { editions: [sampleEdition], workingAvailable: false });
  answers.set('/api/reference/municipalities', { items: municipalities });
  answers.set('/api/reference/groupings', { items: groupings });
  answers.set('/api/reference/target-groups', { items: targetGroups });
  answers.set('/api/session', nobody);
  window.scrollTo = () => undefined;
});

async function open(address: string) {
  const history = createMemoryHistory({ initialEntries: [address] });
  render(<App client={createQueryClient()} dropped={[]} history={history} />);
  await screen.findByRole('heading', { level: 1 });
  return history;
}

const workLinks = async () =>
  within(await screen.findByRole('navigation', { name: 'Arbejde' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('the account menu', () => {
  it('offers to sign in, and to come back to the page one is on', async () => {
    await open('/oekonomi?k=0169');
    const link = await screen.findByRole('link', { name: 'Log ind' });
    expect(link.getAttribute('href')).toBe(
      '/log-ind?k=0169&til=/oekonomi'.replaceAll('/oekonomi', '%2Foekonomi'),
    );
    expect(screen.queryByRole('navigation', { name: 'Arbejde' })).toBeNull();
  });

  it('shows who is signed in with role and municipality, and signs out', async () => {
    answers.set('/api/session', person(right('approver', '0169'), right('secretariat')));
    answers.set('DELETE /api/session', {});
    const history = await open('/oekonomi');
    await screen.findByText('Godkender for Høje-Taastrup');
    expect(screen.getByText('Sekretariat')).toBeTruthy();
    answers.set('/api/session', nobody);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Log ud' })));
    await screen.findByRole('link', { name: 'Log ind' });
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(['DELETE /api/session']);
    expect(history.location.pathname).toBe('/');
  });

  it('says so when signing out did not arrive', async () => {
    answers.set('/api/session', person(right('secretariat')));
    answers.set('DELETE /api/session', noConnection);
    await open('/oekonomi');
    const signOut = await screen.findByRole('button', { name: 'Log ud' });
    await act(async () => void fireEvent.click(signOut));
    await screen.findByText(/Du er stadig logget ind/);
  });
});

describe('the navigation of work', () => {
  it.each([
    ['secretariat', ['Runder', 'Udgivelser', 'Rammeaftaler', 'Log']],
    ['administrator', ['Runder', 'Rammeaftaler', 'Brugere', 'Log']],
    ['approver', ['Indberetning']],
  ])('shows a %s only the pages of the role', async (role, expected) => {
    answers.set('/api/session', person(right(role, role === 'approver' ? '0169' : '')));
    await open('/oekonomi');
    expect(await workLinks()).toEqual(expected);
  });

  it('counts what waits for a reporter: missing, refused, returned and drafts of the own municipality', async () => {
    answers.set('/api/session', person(right('reporter', '0169')));
    answers.set('/api/rounds', { rounds: [{ id: 'r1', phase: 'open' }] });
    const states = [
      'missing',
      'refused',
      'returned',
      'draft',
      'submitted',
      'approved',
      'accepted',
      'reading',
    ];
    const forms = states.map((state) => ({ municipality: '0169', kind: 'need', state }));
    answers.set('/api/rounds/r1', {
      forms: [...forms, { municipality: '0101', kind: 'need', state: 'missing' }],
    });
    await open('/oekonomi');
    await screen.findByText('4 skemaer mangler');
  });

  it('counts nothing of a person whose sign-in is not complete', async () => {
    answers.set('/api/session', { ...person(right('secretariat')), pending: ['second-factor'] });
    await open('/oekonomi');
    await screen.findByText('Login mangler et trin');
    expect(screen.queryByRole('navigation', { name: 'Arbejde' })).toBeNull();
  });
});

describe('a session that has ended', () => {
  it('asks to sign in again over the page and keeps the page as it is', async () => {
    answers.set('/api/session', person(right('reporter', '0169')));
    await open('/oekonomi');
    await screen.findByText('Indberetter for Høje-Taastrup');
    expect(screen.queryByText('Log ind igen')).toBeNull();
    answers.set('/api/rounds', new Refusal(401, { code: 'sign-in-needed' }));
    await act(async () => void fireEvent.click(screen.getByRole('link', { name: /Indberetning/ })));
    await screen.findByRole('heading', { name: 'Log ind igen' }, { timeout: 4000 });
    answers.set('/api/rounds', { rounds: [] });
    answers.set('POST /api/session', person(right('reporter', '0169')));
    fireEvent.change(screen.getByLabelText('Brugernavn'), { target: { value: 'anna' } });
    fireEvent.change(screen.getByLabelText('Adgangskode'), { target: { value: 'hemmelig' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Log ind' })));
    await waitFor(() => expect(screen.queryByText('Log ind igen')).toBeNull());
    await screen.findByText('Ingen runde er åben');
  });
});
