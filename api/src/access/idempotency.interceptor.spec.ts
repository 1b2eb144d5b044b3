import type { ExecutionContext } from '@nestjs/common';
import { firstValueFrom, from } from 'rxjs';
import { setIdentity } from './asking.ts';
import type {
  EarlierRequest,
  IdempotentRequest,
  IdempotentRequestsRepository,
} from './idempotent-requests.repository.ts';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';

/** Keeps requests as the database does, in memory. */
class Kept {
  readonly rows = new Map<string, EarlierRequest>();
  async begin({ userId, key, hash }: IdempotentRequest): Promise<EarlierRequest | null> {
    const earlier = this.rows.get(`${userId} ${key}`);
    if (earlier) return earlier;
    this.rows.set(`${userId} ${key}`, { hash, status: null, answer: null });
    return null;
  }
  async find(userId: string, key: string): Promise<EarlierRequest | null> {
    return this.rows.get(`${userId} ${key}`) ?? null;
  }
  async finish({ userId, key, hash }: IdempotentRequest, status: number, answer: unknown): Promise<void> {
    this.rows.set(`${userId} ${key}`, { hash, status, answer });
  }
  async forget({ userId, key }: IdempotentRequest): Promise<void> {
    this.rows.delete(`${userId} ${key}`);
  }
}

interface Asked {
  readonly method?: string;
  readonly url?: string;
  /** Pattern of the route, where it is not the address. */
  readonly route?: string;
  readonly body?: object;
  readonly key?: string;
  readonly userId?: string | null;
}

let kept: Kept;
let carriedOut = 0;
beforeEach(() => {
  kept = new Kept();
  carriedOut = 0;
});

function send(
  asked: Asked,
  work: () => Promise<unknown> = () => Promise.resolve({ id: carriedOut }),
): Promise<unknown> {
  const { method = 'POST', url = '/api/deliveries', body = {}, key = 'k', userId = 'u' } = asked;
  const headers = key ? { 'idempotency-key': key } : {};
  const request = { method, url, routeOptions: { url: asked.route ?? url }, body, headers };
  setIdentity(
    request as never,
    userId === null ? null : { userId, name: userId, displayName: '', rights: [], pending: [] },
  );
  const reply = { statusCode: 201, status: () => reply };
  const context = {
    switchToHttp: () => ({ getRequest: () => request, getResponse: () => reply }),
  } as unknown as ExecutionContext;
  const handle = (): ReturnType<typeof from> => {
    carriedOut += 1;
    return from(work());
  };
  const interceptor = new IdempotencyInterceptor(kept as unknown as IdempotentRequestsRepository);
  return firstValueFrom(interceptor.intercept(context, { handle }));
}

test('twenty at once: one is carried out, all get its answer', async () => {
  const slow = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 50, { id: 'first' }));
  const answers = await Promise.all(Array.from({ length: 20 }, () => send({}, slow)));
  expect(carriedOut).toBe(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"id":"first"}']));
});

test.each([
  ['another key', { key: 'l' }],
  ['another person', { userId: 'v' }],
  ['no key', { key: '' }],
])('%s is another request', async (_, changed) => {
  await send({});
  await send(changed);
  expect(carriedOut).toBe(2);
});

test.each([
  ['another body', { body: { a: 1 } }],
  ['another address', { url: '/api/rounds' }],
])('the same key with %s is refused', async (_, changed) => {
  await send({});
  await expect(send(changed)).rejects.toMatchObject({ code: 'idempotency-mismatch' });
  expect(carriedOut).toBe(1);
});

test('what was refused may be tried again', async () => {
  await expect(send({}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await send({});
  expect(carriedOut).toBe(2);
});

test.each([
  ['a reading', { method: 'GET' }],
  ['somebody who is not signed in', { userId: null }],
  ['an answer with a password', { url: '/api/users' }],
  ['an answer with a password at an address spelt otherwise', { url: '/api/%75sers', route: '/api/users' }],
  ['the key of a folder’s link', { url: '/api/folders/f/link', route: '/api/folders/:id/link' }],
  ['keys of a survey’s links', { url: '/api/meetings/m/surveys/s/invitations' }],
  ['an answer with a secret', { url: '/api/session/second-factor' }],
])('%s is not kept', async (_, asked) => {
  await send(asked);
  expect([...kept.rows]).toEqual([]);
});
