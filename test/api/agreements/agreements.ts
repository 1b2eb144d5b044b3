import { type Person, type Refusal, type Reply, signIn } from '../../support/person.ts';

/** As much of an agreement as the tests look at. */
export interface Agreement extends Refusal {
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly status: string;
  readonly approved: { readonly done: number; readonly of: number };
  readonly approvalDueOn: string | null;
  readonly decidedOn: string | null;
  readonly development: string;
  readonly steps: readonly string[];
  readonly mayChange: boolean;
  readonly mayChangeDates: boolean;
  readonly mayApprove: readonly string[];
  readonly mayComment: readonly string[];
  readonly themes: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly goals: readonly {
    readonly id: string;
    readonly theme: string | null;
    readonly indicator: string;
    readonly status: string;
    readonly values: readonly { readonly year: number }[];
  }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly theme: string | null;
    readonly title: string;
    readonly dueOn: string | null;
    readonly evidence: readonly { readonly id: string; readonly sha256: string }[];
  }[];
  readonly dueDates: readonly { readonly id: string; readonly kind: string; readonly dueOn: string }[];
  readonly approvals: readonly Approval[];
}

export interface Approval extends Refusal {
  readonly party: string;
  readonly kind: string;
  readonly state: string;
  readonly on: string | null;
  readonly version: number;
}

/** Frozen figures as the API tells them. */
export interface Evidence extends Refusal {
  readonly id: string;
  readonly request: string;
  readonly sha256: string;
  readonly edition: { readonly id: string; readonly label: string; readonly hash: string };
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly methods: readonly { readonly key: string; readonly version: string }[];
  readonly coverage: {
    readonly reported: number;
    readonly expected: number;
    readonly missing: readonly string[];
  };
  readonly approvalsMissing: readonly string[];
  readonly newer: {
    readonly edition: { readonly label: string };
    readonly figuresDiffer: boolean | null;
  } | null;
  readonly answer: { readonly figures: readonly object[] };
}

export interface Check {
  readonly identical: boolean;
  readonly sha256: string;
  readonly recomputed: string;
  readonly figures: number;
  readonly differences: readonly { readonly part: string; readonly name: string }[];
}

export interface AgreementCast {
  readonly secretariat: Person;
  readonly administrator: Person;
  readonly approver: Person;
}

export async function agreementCast(url: string): Promise<AgreementCast> {
  return {
    secretariat: await signIn(url, 'sekretariat'),
    administrator: await signIn(url, 'admin'),
    approver: await signIn(url, 'godkender-0169'),
  };
}

const period = { area: '1084', startsOn: '2026-01-01', endsOn: '2026-12-31' };
let made = 0;

/** A draft of an agreement of the 29 municipalities and the region. */
export async function openAgreement(by: Person, fields: object = {}): Promise<Agreement> {
  made += 1;
  const body = { label: `Aftale ${made}`, ...period, ...fields };
  const reply = await by.ask<Agreement>('POST', '/agreements', { body });
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body;
}

/** The agreement as this person sees it now. */
export const look = async (by: Person, { id }: { readonly id: string }): Promise<Agreement> =>
  (await by.ask<Agreement>('GET', `/agreements/${id}`)).body;

/** One change of an agreement or a part of it, from the version given. */
export const change = (
  by: Person,
  [method, address]: readonly [string, string],
  { body, version }: { readonly body?: object; readonly version: number },
): Promise<Reply<Agreement>> =>
  by.ask<Agreement>(method, `/agreements/${address}`, {
    ...(body && { body }),
    headers: { 'if-match': String(version) },
  });

/** A step from the version as it is now. */
export async function step(
  by: Person,
  agreement: { readonly id: string },
  to: string,
): Promise<Reply<Agreement>> {
  const { version } = await look(by, agreement);
  return change(by, ['POST', `${agreement.id}/steps`], { body: { to }, version });
}

/** Something new in an agreement; the whole agreement comes back. */
export async function add(
  by: Person,
  { id }: { readonly id: string },
  [kind, body]: readonly [string, object],
): Promise<Agreement> {
  const reply = await by.ask<Agreement>('POST', `/agreements/${id}/${kind}`, { body });
  if (reply.status !== 201) throw new Error(reply.text);
  return reply.body;
}

/** Freezes the answer to a request for a decision. */
export const freeze = (
  by: Person,
  { id, decision }: { readonly id: string; readonly decision: string },
  request: string,
): Promise<Reply<Evidence>> =>
  by.ask<Evidence>('POST', `/agreements/${id}/decisions/${decision}/evidence`, {
    body: { request, note: 'Derfor' },
  });

/** One party's approval. */
export const approve = (
  by: Person,
  { id }: { readonly id: string },
  {
    party,
    version,
    ...body
  }: Readonly<Record<string, unknown>> & { readonly party: string; readonly version: number },
): Promise<Reply<Approval>> =>
  by.ask<Approval>('PUT', `/agreements/${id}/approvals/${party}`, {
    body,
    headers: { 'if-match': String(version) },
  });

/** All parties that have not approved yet do. */
export async function approveAll(by: Person, agreement: { readonly id: string }): Promise<void> {
  const { approvals } = await look(by, agreement);
  for (const { party, version } of approvals.filter(({ state }) => !state.startsWith('approved'))) {
    const given = { party, version, state: 'approved', on: '2025-12-10' };
    const reply = await approve(by, agreement, given);
    if (reply.status !== 200) throw new Error(reply.text);
  }
}
