import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The prefix binds the cookie to this host and to encrypted connections; browsers count their own machine as such. */
const sessionCookie = '__Host-session';
const requestCookie = '__Host-sign-in';

const settings = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;

/** The session's secret that the browser carries, if any. */
export function sessionOf(request: FastifyRequest): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[sessionCookie];
}

/** Give the browser a session's secret, or take it back (empty). */
export function sendSession(reply: FastifyReply, secret: string): void {
  send(reply, { name: sessionCookie, value: secret });
}

/** The state of a sign-in that is on its way through the identity provider. */
export function signInStateOf(request: FastifyRequest): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[requestCookie];
}

export function sendSignInState(reply: FastifyReply, state: string): void {
  send(reply, { name: requestCookie, value: state });
}

function send(reply: FastifyReply, { name, value }: { name: string; value: string }): void {
  const ended = value === '' ? { maxAge: 0 } : {};
  const sent = [reply.getHeader('set-cookie') ?? []].flat().map(String);
  void reply.header('set-cookie', [...sent, stringifySetCookie({ name, value, ...settings, ...ended })]);
}
