/** A mail to some people of one place. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Why somebody was not mailed: nobody has an address, the server does not answer, or it says no. */
export const notMailedReasons = ['no-address', 'unreachable', 'refused'] as const;

/** What came of one mail. */
export interface Mailed {
  /** People the mail server took it for. */
  readonly mailedTo: number;
  /** Why it was not taken for all. */
  readonly reason?: (typeof notMailedReasons)[number];
  /** The server's own words. */
  readonly said?: string;
}

const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
const connections = 3;
const longestAnswer = 200;

/**
 * Hand mails to a mail server, a few at a time; what came of each, in order. A server that does not answer or does not
 * let us in is asked once, not once for each mail.
 */
export async function sendMails(
  url: string,
  from: string,
  mails: readonly Mail[],
): Promise<readonly Mailed[]> {
  // Most processes never send a mail.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url: encrypted(url),
    pool: true,
    maxConnections: connections,
    ...waits,
  });
  try {
    const closed = await transport.verify().then(() => null, toFault);
    return await Promise.all(
      mails.map(({ to, headers, ...text }) => {
        if (to.length === 0) return { mailedTo: 0, reason: 'no-address' } as const;
        const automatic = { 'auto-submitted': 'auto-generated', ...headers };
        const sent = { from, to: [...to], ...text, headers: automatic };
        return closed ?? transport.sendMail(sent).then(toMailed, toFault);
      }),
    );
  } finally {
    transport.close();
  }
}

/**
 * A mail server elsewhere is spoken to encrypted or not at all: what says otherwise between us and it is not believed.
 * Where its owner wants it in clear, the address says so: `smtp://relay?requireTLS=false`.
 * @example encrypted('smtp://mail.example.dk') // 'smtp://mail.example.dk/?requireTLS=true'
 */
export function encrypted(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || address.protocol === 'smtps:' || address.searchParams.has('requireTLS')) return url;
  if (['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)) return url;
  if (address.pathname === '') address.pathname = '/';
  address.searchParams.set('requireTLS', 'true');
  return address.href;
}

function toMailed({ accepted, rejected, rejectedErrors }: Sent): Mailed {
  const said = wordsOf(rejectedErrors?.[0]);
  return { mailedTo: accepted.length, ...(rejected.length > 0 && { reason: 'refused', ...said }) };
}

/** An answer of the server is a no; without one it was not reached. */
function toFault(error: unknown): Mailed {
  const said = wordsOf(error);
  return { mailedTo: 0, reason: said.said === undefined ? 'unreachable' : 'refused', ...said };
}

function wordsOf(error: unknown): { readonly said?: string } {
  const { response } = (error ?? {}) as { readonly response?: unknown };
  return typeof response === 'string' ? { said: response.slice(0, longestAnswer) } : {};
}

interface Sent {
  readonly accepted: readonly unknown[];
  readonly rejected: readonly unknown[];
  readonly rejectedErrors?: readonly unknown[] | undefined;
}
