import { createHmac } from 'node:crypto';

/** An answer of the product; `body` is undefined where none came. */
export interface Reply<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

/** What goes with a request. */
export interface Sent {
  /** An object travels as JSON, text and bytes as they are. */
  readonly body?: object | string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As much of an answer as every refusal has. */
export interface Refusal {
  readonly code: string;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
}

/** A browser with or without a session. Addresses begin behind `/api`. */
export interface Person {
  readonly url: string;
  readonly cookie: string;
  ask<Body = Refusal>(method: string, address: string, sent?: Sent): Promise<Reply<Body>>;
}

const isRaw = (body: Sent['body']): body is string | Uint8Array =>
  typeof body === 'string' || body instanceof Uint8Array;

/** A browser that carries a cookie; none: nobody is signed in. */
export function personWith(url: string, cookie = ''): Person {
  return {
    url,
    cookie,
    async ask<Body>(
      method: string,
      address: string,
      { body, headers = {} }: Sent = {},
    ): Promise<Reply<Body>> {
      const json = body !== undefined && !isRaw(body);
      const sent = {
        origin: url,
        ...(cookie && { cookie }),
        ...(json && { 'content-type': 'application/json' }),
        ...headers,
      };
      const content = json ? JSON.stringify(body) : (body as string | Uint8Array<ArrayBuffer> | undefined);
      const response = await fetch(
        `${url}${address.startsWith('//') ? address.slice(1) : `/api${address}`}`,
        {
          method,
          headers: sent,
          redirect: 'manual',
          ...(content !== undefined && { body: content }),
        },
      );
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: parsed(text) as Body, text };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The session cookie that an answer sets. */
export function cookieOf({ headers }: Pick<Reply<unknown>, 'headers'>): string {
  return /__Host-session=[^;]*/.exec(headers.getSetCookie().join('\n'))?.[0] ?? '';
}

/** Signs in; demonstration accounts unless a password is given. */
export async function signIn(url: string, name: string, password = 'demo', code?: string): Promise<Person> {
  const body = { name, password, ...(code !== undefined && { code }) };
  const reply = await personWith(url).ask('POST', '/session', { body });
  if (reply.status !== 201) throw new Error(`${name} could not sign in: ${reply.text}`);
  return personWith(url, cookieOf(reply));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an authenticator app shows (RFC 6238: SHA-1, 30 s, six digits), written anew from the standard. */
export function codeOf(secret: string, at = Date.now()): string {
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
