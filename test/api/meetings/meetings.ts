import { type Person, type Refusal, type Reply, signIn } from '../../support/person.ts';

/** As much of a meeting as the tests look at. */
export interface Meeting extends Refusal {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly heldOn: string;
  readonly status: string;
  readonly synthetic: boolean;
  readonly participantCount: number | null;
  readonly surveyCount: number;
  readonly mayChange: boolean;
  readonly agreement: { readonly label: string } | null;
  readonly programme: readonly {
    readonly id: string;
    readonly startsAt: string | null;
    readonly title: string;
  }[];
  readonly participants: readonly {
    readonly id: string;
    readonly municipality: string | null;
    readonly number: number;
  }[];
  readonly participation: {
    readonly byMunicipality: readonly { readonly key: string; readonly number: number }[];
  };
  readonly proposals: readonly Proposal[];
  readonly surveys: readonly {
    readonly id: string;
    readonly status: string;
    readonly publishedOrder: boolean;
  }[];
}

export interface Proposal {
  readonly id: string;
  readonly theme: string;
  readonly statement: string;
  readonly state: string;
  readonly followUp: string;
  readonly decision: { readonly title: string; readonly agreement: { readonly label: string } } | null;
}

export interface Survey extends Refusal {
  readonly id: string;
  readonly meeting: string;
  readonly version: number;
  readonly status: string;
  readonly invited: number;
  readonly answered: number;
  readonly groups: readonly object[];
  readonly questions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly options: readonly object[];
  }[];
  readonly hasResults: boolean;
}

export type Figure = { readonly value: number } | { readonly missing: string };

export interface Results extends Refusal {
  readonly basis: { readonly invited: Figure; readonly answered: Figure; readonly threshold: number };
  readonly notices: readonly { readonly code: string }[];
  readonly groups: readonly { readonly group: string; readonly invited: Figure; readonly answered: Figure }[];
  readonly figures: readonly ResultRow[];
  readonly distribution: readonly {
    readonly group: string;
    readonly option: number;
    readonly answers: Figure;
  }[];
}

export interface ResultRow {
  readonly group: string;
  readonly questionKind: string;
  readonly option: number;
  readonly optionText: string;
  readonly place: Figure;
  readonly answers: Figure;
  readonly meanRank: Figure;
  readonly firstChoiceShare: Figure;
  readonly agreementShare: Figure;
}

export interface MeetingCast {
  readonly secretariat: Person;
  readonly administrator: Person;
  readonly approver: Person;
}

export async function meetingCast(url: string): Promise<MeetingCast> {
  const [secretariat, administrator, approver] = await Promise.all(
    ['sekretariat', 'admin', 'godkender-0169'].map((name) => signIn(url, name)),
  );
  if (!secretariat || !administrator || !approver) throw new Error('no demonstration accounts');
  return { secretariat, administrator, approver };
}

/** A draft of a meeting. */
export async function addMeeting(by: Person, title: string): Promise<Meeting> {
  const body = { title, heldOn: '2027-03-04', area: '1084' };
  return told(await by.ask<Meeting>('POST', '/meetings', { body }));
}

export async function look(by: Person, id: string): Promise<Meeting> {
  return told(await by.ask<Meeting>('GET', `/meetings/${id}`));
}

/** A change from the version that is told, of the meeting or of something in it. */
export function change<Body = Meeting>(
  by: Person,
  [method, address]: readonly [string, string],
  { version, body }: { readonly version: number; readonly body?: object },
): Promise<Reply<Body>> {
  return by.ask<Body>(method, `/meetings/${address}`, {
    ...(body && { body }),
    headers: { 'if-match': String(version) },
  });
}

/** A file of a meeting. */
export function upload(
  by: Person,
  { id }: Pick<Meeting, 'id'>,
  query: string,
  text: string | Uint8Array,
): Promise<Reply<Uploaded>> {
  const headers = { 'content-type': 'application/octet-stream' };
  return by.ask<Uploaded>('POST', `/meetings/${id}/uploads?${query}`, { body: text, headers });
}

export interface Uploaded extends Refusal {
  readonly state: string;
  readonly rows: number;
  readonly issues: readonly { readonly code: string; readonly row?: number; readonly column?: string }[];
}

/** What was answered; an answer that is no success stops the test. */
export function told<Body>({ status, body, text }: Reply<Body>): Body {
  if (status >= 300) throw new Error(text);
  return body;
}
