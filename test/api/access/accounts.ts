import { codeOf, cookieOf, type Person, personWith, type Reply, signIn } from '../../support/person.ts';

/** A role × municipality as the API takes it. */
export interface GivenRight {
  readonly role: string;
  readonly municipality: string;
  readonly onBehalf: boolean;
}

/** An account as administrators see it. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly active: boolean;
  readonly secondFactor: boolean;
}

/** State of sign-in as the API tells it. */
export interface SessionState {
  readonly user?: { readonly name: string; readonly rights: readonly GivenRight[] };
  readonly pending: readonly string[];
}

export const right = (role: string, municipality = ''): GivenRight => ({
  role,
  municipality,
  onBehalf: false,
});

/** A new account and the password it was given. */
export async function addAccount(
  administrator: Person,
  name: string,
  rights: readonly GivenRight[],
): Promise<{ user: Account; password: string }> {
  const body = { name, displayName: name, rights };
  const reply = await administrator.ask<{ user: Account; password: string }>('POST', '/users', { body });
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body;
}

/** Chooses a password in place of the one that was given; the browser goes on with a new session. */
export async function choosePassword(person: Person, current: string, next: string): Promise<Person> {
  return renewed(person, await person.ask('PUT', '/session/password', { body: { current, next } }));
}

/** A browser with the session that an answer gave it. */
export function renewed(person: Person, reply: Reply<unknown>): Person {
  if (reply.status !== 200) throw new Error(reply.text);
  return personWith(person.url, cookieOf(reply));
}

/** Sets up an authenticator app, for which the password is asked again; gives its secret. */
export async function setSecondFactor(
  person: Person,
  current: string,
): Promise<{ person: Person; secret: string }> {
  const { body } = await person.ask<{ secret: string }>('POST', '/session/second-factor', { body: {} });
  const code = codeOf(body.secret);
  return {
    secret: body.secret,
    person: renewed(person, await person.ask('PUT', '/session/second-factor', { body: { current, code } })),
  };
}

export const state = async (person: Person): Promise<SessionState> =>
  (await person.ask<SessionState>('GET', '/session')).body;

/** An account with a password of its own, signed in. */
export async function enterAs(
  administrator: Person,
  name: string,
  rights: readonly GivenRight[],
): Promise<{ person: Person; account: Account; password: string }> {
  const { user, password: given } = await addAccount(administrator, name, rights);
  const password = 'fjord-lampe-under-broen';
  const person = await choosePassword(await signIn(administrator.url, name, given), given, password);
  return { person, account: user, password };
}
