import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as it came in: who it was handed over for, and what its reader sees. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
}

/** A mail server on this machine that keeps what it takes. */
export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** Addresses that it refuses, with its words. */
  readonly refused: Map<string, string>;
  readonly close: () => Promise<void>;
}

/** Starts it; with a password nobody comes in who has not got it. */
export async function startMailServer(password?: string): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const refused = new Map<string, string>();
  const server = new SMTPServer({
    disabledCommands: password === undefined ? ['STARTTLS', 'AUTH'] : ['STARTTLS'],
    authOptional: password === undefined,
    allowInsecureAuth: true,
    onAuth: ({ password: given }, _session, done) =>
      given === password
        ? done(null, { user: 'vifte' })
        : done(new Error('535 5.7.8 Adgangskoden er forkert')),
    onRcptTo: ({ address }, _session, done) => {
      const words = refused.get(address);
      done(words === undefined ? null : Object.assign(new Error(words), { responseCode: 550 }));
    },
    onData: (stream, { envelope }, done) => {
      void buffer(stream).then((bytes) => {
        const sender = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        mails.push({ from: sender, to, ...opened(bytes.toString('latin1')) });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const account = password === undefined ? '' : `vifte:${password}@`;
  return {
    url: `smtp://${account}127.0.0.1:${port}`,
    mails,
    refused,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A plain text mail by RFC 5322, 2045 and 2047, written anew from the standards. */
function opened(raw: string): Omit<ReceivedMail, 'from' | 'to'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const body = decoded(raw.slice(end + 4), headers.get('content-transfer-encoding') ?? '7bit');
  const text = body.toString('utf8').replaceAll('\r\n', '\n');
  return { headers, subject: headerText(headers.get('subject') ?? ''), text };
}

function decoded(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return encoding === 'quoted-printable'
    ? unquoted(body.replaceAll('=\r\n', ''))
    : Buffer.from(body, 'latin1');
}

function unquoted(text: string): Buffer {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** Encoded words; blanks between two of them are none. */
function headerText(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, text: string) => {
      const bytes =
        how.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : unquoted(text.replaceAll('_', ' '));
      return bytes.toString('latin1');
    })
    .replace(/^.*$/s, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}
