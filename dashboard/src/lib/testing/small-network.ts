// jsdom brings no fetch. Import this before anything that imports the API client, which takes fetch when it is loaded.

/** Answers by path; a path without one is a `not-found` problem. A function answers by the parameters asked for. */
export const answers = new Map<string, unknown>();

function found(path: string, parameters: URLSearchParams): unknown {
  const answer: unknown = answers.get(path);
  return typeof answer === 'function' ? (answer as (asked: URLSearchParams) => unknown)(parameters) : answer;
}

/** Every address asked for, in order. */
export const asked: string[] = [];

class SmallRequest {
  constructor(readonly url: string) {}
}

async function answer({ url }: SmallRequest) {
  const { pathname, search, searchParams } = new URL(url);
  asked.push(pathname + search);
  const status = answers.has(pathname) ? 200 : 404;
  const text = JSON.stringify(found(pathname, searchParams) ?? { code: 'not-found' });
  const headers = new Map([['Content-Type', 'application/json']]);
  return {
    status,
    ok: status === 200,
    headers,
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
  };
}

Object.assign(globalThis, { Request: SmallRequest, fetch: answer });
