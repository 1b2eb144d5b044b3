// jsdom brings no fetch. Import this before anything that imports the API client, which takes fetch when it is loaded.

/**
 * Answers by path, or by method and path (`POST /api/session`); a path without one is a `not-found` problem. A function
 * answers by the parameters asked for and the body sent.
 */
export const answers = new Map<string, unknown>();

/** A change that was sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Every change sent, in order. */
export const sent: Sent[] = [];

/** Every address asked for, in order. */
export const asked: string[] = [];

/** A refusal, to be given as an answer. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly body: object,
  ) {}
}

/** No connection, to be given as an answer. */
export const noConnection = Symbol('no connection');

interface Init {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

class SmallRequest {
  constructor(readonly url: string) {}
}

function bodyOf({ body }: Init): unknown {
  return typeof body === 'string' ? (JSON.parse(body) as unknown) : body;
}

function found(key: string, parameters: URLSearchParams, body: unknown): unknown {
  const answer: unknown = answers.get(key);
  return typeof answer === 'function'
    ? (answer as (asked: URLSearchParams, body: unknown) => unknown)(parameters, body)
    : answer;
}

async function answer(request: SmallRequest | string, init: Init = {}) {
  const given = typeof request === 'string' ? request : request.url;
  const { pathname, search, searchParams } = new URL(given, 'http://localhost');
  const { method = 'GET', headers = {} } = init;
  if (method === 'GET') asked.push(pathname + search);
  else sent.push({ method, path: pathname, headers, body: bodyOf(init) });
  const key = method === 'GET' ? pathname : `${method} ${pathname}`;
  const outcome = found(key, searchParams, bodyOf(init));
  if (outcome === noConnection) throw new TypeError('Failed to fetch');
  const refused = outcome instanceof Refusal ? outcome : undefined;
  const status = refused?.status ?? (answers.has(key) ? 200 : 404);
  const text = JSON.stringify(refused?.body ?? outcome ?? { code: 'not-found' });
  return {
    status,
    url: pathname + search,
    ok: status === 200,
    headers: new Map([['Content-Type', 'application/json']]),
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
  };
}

Object.assign(globalThis, { Request: SmallRequest, fetch: answer });
