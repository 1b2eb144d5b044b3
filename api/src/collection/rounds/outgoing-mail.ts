import { createTransport } from 'nodemailer';

/** A mail to some people of one place. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
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
  const transport = createTransport({ url, pool: true, maxConnections: connections, ...waits });
  try {
    const closed = await transport.verify().then(() => null, toFault);
    return await Promise.all(
      mails.map(({ to, ...text }) => {
        if (to.length === 0) return { mailedTo: 0, reason: 'no-address' } as const;
        const sent = { from, to: [...to], ...text, headers: { 'auto-submitted': 'auto-generated' } };
        return closed ?? transport.sendMail(sent).then(toMailed, toFault);
      }),
    );
  } finally {
    transport.close();
  }
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
