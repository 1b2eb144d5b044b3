import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config } from '../config/config.ts';
import { Access, type AccessRule } from '../http/access-rule.ts';
import { AccessGuard } from './access.guard.ts';
import { identityOf } from './asking.ts';
import type { Identity } from './identity.ts';
import { RequestLimit } from './request-limit.ts';
import type { SessionRepository } from './session.repository.ts';

const reporter: Identity = {
  userId: '1',
  name: 'r',
  displayName: 'R',
  rights: [{ role: 'reporter', municipality: '0169', onBehalf: false }],
  pending: [],
};
const halfway: Identity = { ...reporter, rights: [], pending: ['password'] };

/** What the guard says of a route with a rule to somebody: `true`, or the code of the refusal. */
async function outcome(
  rule: AccessRule | undefined,
  identity: Identity | null,
  publicRead = true,
): Promise<{ came: unknown; headers: readonly string[]; known: Identity | null }> {
  class Routes {
    route(): void {}
  }
  if (rule !== undefined) Access(rule)(Routes);
  const request = { method: 'GET', headers: { cookie: '__Host-session=abc' } };
  const headers: string[] = [];
  const context = {
    getHandler: () => Routes.prototype.route,
    getClass: () => Routes,
    switchToHttp: () => ({
      getRequest: () => request,
      getResponse: () => ({ header: (name: string, value: string) => headers.push(`${name}: ${value}`) }),
    }),
  } as unknown as ExecutionContext;
  const sessions = { identityOf: () => Promise.resolve(identity) } as unknown as SessionRepository;
  const config = Object.assign(new Config(), { PUBLIC_READ: publicRead });
  const guard = new AccessGuard(new Reflector(), config, sessions, new RequestLimit(config));
  const came = await guard.canActivate(context).catch((error: { code: string }) => error.code);
  return { came, headers, known: identityOf(request as never) };
}

test.each([
  [undefined, reporter, 'not-found'],
  ['anyone', null, true],
  ['reader', null, true],
  ['signed-in', null, 'sign-in-needed'],
  ['signed-in', halfway, true],
  [['reporter'], null, 'sign-in-needed'],
  [['reporter'], reporter, true],
  [['approver', 'reporter'], reporter, true],
  [['secretariat'], reporter, 'forbidden'],
  [['reporter'], halfway, 'forbidden'],
  [[], reporter, 'forbidden'],
] as const)('a route for %j answers %j with %s', async (rule, identity, came) => {
  expect((await outcome(rule, identity)).came).toBe(came);
});

test('without public reading only whoever has finished signing in reads', async () => {
  const read = async (identity: Identity | null): Promise<unknown> =>
    (await outcome('reader', identity, false)).came;
  expect([await read(null), await read(halfway), await read(reporter)]).toEqual([
    'sign-in-needed',
    'forbidden',
    true,
  ]);
});

test('only what everybody reads may be kept by anybody', async () => {
  expect((await outcome('reader', null)).headers).toEqual([]);
  for (const rule of ['anyone', 'signed-in', ['reporter'], undefined] as const)
    expect((await outcome(rule, reporter)).headers).toEqual(['cache-control: no-store']);
});

test('who asks is known to the handler as the session says, and nothing else', async () => {
  expect((await outcome('anyone', reporter)).known).toBe(reporter);
  expect((await outcome('anyone', null)).known).toBeNull();
});
