import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';

/** What an ID token says. */
export type Claims = Readonly<Record<string, unknown>>;

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');
const keyPair = (): { privateKey: KeyObject; publicKey: KeyObject } =>
  generateKeyPairSync('rsa', { modulusLength: 2048 });
const own = keyPair();
const strange = keyPair();

function signed(header: object, claims: Claims, key: KeyObject): string {
  const content = `${encoded(header)}.${encoded(claims)}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`;
}

/** ID tokens as a provider signs them, and as others do. */
export const tokens = {
  right: (claims: Claims): string => signed({ alg: 'RS256', kid: 'one' }, claims, own.privateKey),
  strangeKey: (claims: Claims): string => signed({ alg: 'RS256', kid: 'one' }, claims, strange.privateKey),
  unknownKey: (claims: Claims): string => signed({ alg: 'RS256', kid: 'two' }, claims, strange.privateKey),
  ownKeyInside: (claims: Claims): string => {
    const jwk = strange.publicKey.export({ format: 'jwk' });
    return signed({ alg: 'RS256', jwk }, claims, strange.privateKey);
  },
  none: (claims: Claims): string => `${encoded({ alg: 'none' })}.${encoded(claims)}.`,
  sharedSecret: (claims: Claims): string => {
    const content = `${encoded({ alg: 'HS256' })}.${encoded(claims)}`;
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  },
  changed: (claims: Claims): string => {
    const [head = '', , signature = ''] = tokens.right(claims).split('.');
    return [head, encoded({ ...claims, roles: ['administrator'] }), signature].join('.');
  },
};

export const secret = 'a-secret-of-the-test-only';

/** A provider that says what the test makes it say. */
export interface Forger {
  readonly issuer: string;
  /** Answer of the token address to the next code. */
  answer: object;
  /** Forms that were sent to the token address. */
  readonly asked: URLSearchParams[];
  readonly close: () => Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

/** Starts the provider on a free port of this machine. */
export async function startForger(): Promise<Forger> {
  const asked: URLSearchParams[] = [];
  const forger: { answer: object } = { answer: {} };
  const server: Server = createServer((request, response) => {
    const issuer = `http://127.0.0.1:${portOf(server)}`;
    const pages: Readonly<Record<string, () => object>> = {
      '/.well-known/openid-configuration': () => ({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
        authorization_response_iss_parameter_supported: true,
      }),
      '/keys': () => ({
        keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }],
      }),
      '/token': () => forger.answer,
    };
    void textOf(request).then((text) => {
      if (request.url === '/token') asked.push(new URLSearchParams(text));
      const page = pages[request.url ?? '']?.() ?? {};
      response
        .writeHead('error' in page ? 400 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(page));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return Object.assign(forger, { issuer: `http://127.0.0.1:${portOf(server)}`, asked, close });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
