import { type Person, type Refusal, type Reply, signIn } from '../../support/person.ts';

/** As much of a delivery as the tests look at. */
export interface Delivery extends Refusal {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly contentHash: string;
  readonly rows: number;
  readonly changeCount: number;
  readonly steps: readonly string[];
  readonly returnComment?: string;
  readonly submittedBy?: string;
  readonly changes: readonly {
    key: Record<string, string>;
    column: string;
    before: string | null;
    after: string | null;
  }[];
  readonly unusual: readonly {
    key: string;
    column: string;
    value: number;
    history: number[];
    explanation: string;
  }[];
  readonly issues: readonly {
    code: string;
    severity: string;
    row?: number;
    column?: string;
    field?: string;
    raw?: string;
  }[];
  readonly history: readonly { action: string; user: string; detail: object }[];
}

/** Four people of one municipality's delivery. */
export interface Cast {
  readonly reporter: Person;
  readonly approver: Person;
  readonly secretariat: Person;
  readonly administrator: Person;
}

export async function castOf(url: string): Promise<Cast> {
  return {
    reporter: await signIn(url, 'kommune-0169'),
    approver: await signIn(url, 'godkender-0169'),
    secretariat: await signIn(url, 'sekretariat'),
    administrator: await signIn(url, 'admin'),
  };
}

/** What a delivery is for, and how it is made. */
export type Draft = Readonly<Record<string, unknown>> & { readonly round: string; readonly kind: string };

/** The delivery as this person sees it now. */
export const look = async (by: Person, id: string): Promise<Delivery> =>
  (await by.ask<Delivery>('GET', `/deliveries/${id}`)).body;

/** Waits until a delivery has been read. */
export async function read(by: Person, id: string): Promise<Delivery> {
  for (;;) {
    const delivery = await look(by, id);
    if (delivery.state !== 'reading') return delivery;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const begin = (by: Person, draft: Draft): Promise<Reply<Delivery>> =>
  by.ask<Delivery>('POST', '/deliveries', { body: { municipality: '0169', ...draft } });

/** Begins a delivery and waits until it has been read. */
export async function deliver(by: Person, draft: Draft): Promise<Delivery> {
  const { status, body, text } = await begin(by, draft);
  if (status !== 201) throw new Error(text);
  return read(by, body.id);
}

/** Takes a step from the version shown. */
export const take = (
  by: Person,
  delivery: Delivery,
  step: string,
  more: object = {},
): Promise<Reply<Delivery>> =>
  by.ask<Delivery>('POST', `/deliveries/${delivery.id}/steps`, {
    body: { step, ...more },
    headers: { 'if-match': String(delivery.version) },
  });

/** Takes a step that must work. */
export async function taken(
  by: Person,
  delivery: Delivery,
  step: string,
  more: object = {},
): Promise<Delivery> {
  const { status, body, text } = await take(by, delivery, step, more);
  if (status !== 201) throw new Error(text);
  return body;
}

export const explain = (by: Person, delivery: Delivery, explanations: object): Promise<Reply<Delivery>> =>
  by.ask<Delivery>('PUT', `/deliveries/${delivery.id}/explanations`, {
    body: { explanations },
    headers: { 'if-match': String(delivery.version) },
  });

/** A round as the API gives it. */
export interface Round extends Refusal {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly opensAt: string;
  readonly deadlineAt: string;
}

let rounds = 0;

/** A round that is open now. */
export async function openRound(secretariat: Person, changed: object = {}): Promise<Round> {
  rounds += 1;
  const round = {
    label: `Runde ${rounds}`,
    period: '2026',
    kinds: ['need', 'places'],
    area: '1084',
    opensAt: '2020-01-01T08:00',
    deadlineAt: '2099-01-01T12:00',
    ...changed,
  };
  const { status, body, text } = await secretariat.ask<Round>('POST', '/rounds', { body: round });
  if (status !== 201) throw new Error(text);
  return body;
}

/** Sends a whole file; gives the upload's identity. */
export async function sendFile(by: Person, fileName: string, content: Uint8Array | string): Promise<string> {
  const size = Buffer.byteLength(content);
  const { body } = await by.ask<{ id: string }>('POST', '/uploads', { body: { fileName, size } });
  const headers = { 'content-type': 'application/octet-stream', 'upload-offset': '0' };
  const { status, text } = await by.ask('PUT', `/uploads/${body.id}`, { body: content, headers });
  if (status !== 200) throw new Error(text);
  return body.id;
}
