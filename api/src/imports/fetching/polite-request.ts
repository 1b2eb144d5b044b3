import { setTimeout as wait } from 'node:timers/promises';
import { FetchFault } from './fetch-fault.ts';

/** How long to wait for what, in milliseconds. */
export interface Patience {
  /** For the beginning of an answer, and between two pieces of it. */
  readonly silence: number;
  /** For a whole answer, however steadily it drips. */
  readonly longest: number;
  /** Before the second try, doubled before each further one; what StatBank asks for counts more. */
  readonly firstWait: number;
  readonly longestWait: number;
  readonly tries: number;
}

export const usualPatience: Patience = {
  silence: 60_000,
  longest: 1_800_000,
  firstWait: 2_000,
  longestWait: 60_000,
  tries: 5,
};

/** A question to StatBank, and who asks. */
export interface Question {
  readonly url: string;
  readonly body: object;
  readonly userAgent: string;
  readonly patience: Patience;
}

const busyStatuses: readonly number[] = [429, 503];

/**
 * Polite request — asks, waits longer and longer while StatBank is busy, and hands out the body piece by piece.
 * No redirect is followed: the address is fixed, and what answers elsewhere is not StatBank.
 * @throws FetchFault `statbank-unreachable`, `statbank-busy`, `statbank-refused`, `statbank-elsewhere`, and while the
 * body is read `statbank-cut-off`
 */
export async function politeRequest(question: Question): Promise<AsyncGenerator<Uint8Array>> {
  const { patience } = question;
  for (let attempt = 1; ; attempt += 1) {
    const clock = new SilenceClock(patience);
    const response = await ask(question, clock);
    if (response.ok) return pieces(response, clock);
    clock.stop();
    if (!busyStatuses.includes(response.status)) throw await refusal(response);
    await response.body?.cancel();
    if (attempt >= patience.tries)
      throw new FetchFault('statbank-busy', { params: { status: response.status } });
    await wait(waitBefore(attempt, response, patience));
  }
}

/** Ends a request when nothing has come for a while, or when it takes too long in all. */
class SilenceClock {
  private readonly controller = new AbortController();
  private readonly silence: number;
  private readonly end: number;
  private timer: NodeJS.Timeout | undefined;

  constructor({ silence, longest }: Patience) {
    this.silence = silence;
    this.end = Date.now() + longest;
    this.restart();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  restart(): void {
    this.stop();
    const left = Math.max(0, Math.min(this.silence, this.end - Date.now()));
    this.timer = setTimeout(() => this.controller.abort(), left);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}

async function ask({ url, body, userAgent }: Question, clock: SilenceClock): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': userAgent },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: clock.signal,
    });
  } catch (error) {
    clock.stop();
    const reason = clock.signal.aborted ? 'timeout' : causeOf(error);
    throw new FetchFault('statbank-unreachable', { params: { reason } });
  }
}

/** The system's own word for what went wrong, such as ECONNREFUSED; fetch hides it in the cause of its error. */
function causeOf(error: unknown): string {
  const cause = (error as { readonly cause?: { readonly code?: unknown } | null } | null)?.cause;
  return typeof cause?.code === 'string' ? cause.code : 'network';
}

async function* pieces(response: Response, clock: SilenceClock): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of response.body ?? []) {
      clock.restart();
      yield piece;
    }
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    throw new FetchFault('statbank-cut-off');
  } finally {
    clock.stop();
  }
}

const longestMessage = 2000;

async function refusal(response: Response): Promise<FetchFault> {
  const { status, headers } = response;
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    return new FetchFault('statbank-elsewhere', { raw: headers.get('location') ?? '' });
  }
  const text = (await response.text().catch(() => '')).slice(0, longestMessage);
  return new FetchFault('statbank-refused', { raw: messageOf(text), params: { status } });
}

/** StatBank explains a refusal as `{"errorTypeCode": …, "message": …}`, in Danish. */
function messageOf(text: string): string {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told === 'object' && told !== null && 'message' in told && typeof told.message === 'string')
      return told.message;
  } catch {
    // Something else answered in its own words.
  }
  return text.trim();
}

function waitBefore(attempt: number, response: Response, { firstWait, longestWait }: Patience): number {
  const asked = Number(response.headers.get('retry-after') ?? NaN) * 1000;
  const own = firstWait * 2 ** (attempt - 1);
  return Math.min(longestWait, Number.isFinite(asked) ? Math.max(asked, own) : own);
}
