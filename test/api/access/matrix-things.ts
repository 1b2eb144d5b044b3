import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { onDatabase } from '../../support/database-of.ts';
import { type Person, signIn } from '../../support/person.ts';
import type { RunningServer } from '../../support/server.ts';
import { other, own, type Things } from './matrix-requests.ts';

const dashboard = path.resolve(import.meta.dirname, '../../../dashboard/dist/assets');

/** A draft of the form `need`, read to its end. */
export async function draft(by: Person, round: string, municipality: string): Promise<string> {
  const body = { round, municipality, kind: 'need', way: 'unchanged' };
  const { body: begun, text } = await by.ask<{ id?: string }>('POST', '/deliveries', { body });
  if (!begun.id) throw new Error(text);
  for (;;) {
    const { body: read } = await by.ask<{ state: string }>('GET', `/deliveries/${begun.id}`);
    if (read.state === 'draft') return begun.id;
    if (read.state !== 'reading') throw new Error(`the draft is ${read.state}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function upload(by: Person): Promise<string> {
  const body = { fileName: 'behov.csv', size: 100 };
  return (await by.ask<{ id: string }>('POST', '/uploads', { body })).body.id;
}

async function publication({ place }: RunningServer): Promise<string> {
  const sql = `INSERT INTO publications (label, started_by, state) VALUES ('matrix-0', 'sekretariat', 'done') RETURNING publication_id AS id`;
  const [row] = await onDatabase<{ id: string }>(place, sql);
  return row?.id ?? '';
}

async function job({ place }: RunningServer): Promise<string> {
  const sql = `INSERT INTO document_jobs (edition_id, edition_label, area_code, formats, language, state, of_all, started_by, file_name, sha256, file)
    SELECT edition_id, label, '1084', 'pdf', 'da', 'done', 29, 'sekretariat', 'sagsbilag.zip', '', 'x' FROM editions LIMIT 1 RETURNING job_id AS id`;
  const [row] = await onDatabase<{ id: string }>(place, sql);
  return row?.id ?? '';
}

interface Scenarios {
  readonly scenarios: readonly { readonly id: string; readonly document: { readonly kind: string } }[];
}

/** A draft of the approver, one of the secretariat whose run was cancelled, and a demonstrated one with its run. */
async function scenarios(
  secretariat: Person,
  approver: Person,
): Promise<Pick<Things, 'ownScenario' | 'otherScenario' | 'sharedScenario' | 'otherRun' | 'sharedRun'>> {
  const { body: list } = await secretariat.ask<Scenarios>('GET', '/scenarios');
  // Its draws take long enough to be cancelled.
  const shared = list.scenarios.find(({ document }) => document.kind === 'prevention');
  if (!shared) throw new Error('no demonstrated scenario');
  // Results are kept by what they follow from, so a draft of the same document would have one.
  const add = async (by: Person, seed: number): Promise<string> => {
    const body = { document: { ...shared.document, seed } };
    return (await by.ask<{ id: string }>('POST', '/scenarios', { body })).body.id;
  };
  const run = async (id: string): Promise<string> =>
    (await secretariat.ask<{ run: { id: string } }>('POST', `/scenarios/${id}/runs`)).body.run.id;
  const otherScenario = await add(secretariat, 4711);
  const otherRun = await run(otherScenario);
  const cancelled = await secretariat.ask('DELETE', `/scenarios/runs/${otherRun}`);
  if (cancelled.status !== 204) throw new Error(cancelled.text);
  return {
    ownScenario: await add(approver, 4712),
    otherScenario,
    sharedScenario: shared.id,
    otherRun,
    sharedRun: await run(shared.id),
  };
}

interface Agreement {
  readonly id: string;
  readonly status: string;
  readonly decisions: readonly { readonly evidence: readonly { readonly id: string }[] }[];
}

/** The demonstration's agreement of that status, with evidence of it. */
async function agreement(by: Person, status: string): Promise<{ id: string; evidence: string }> {
  const { body: list } = await by.ask<{ agreements: Agreement[] }>('GET', '/agreements');
  const found = list.agreements.find((one) => one.status === status);
  const { body: detail } = await by.ask<Agreement>('GET', `/agreements/${found?.id ?? ''}`);
  const [evidence] = detail.decisions.flatMap((decision) => decision.evidence);
  if (!evidence) throw new Error(`the demonstration has no evidence of an agreement that is ${status}`);
  return { id: detail.id, evidence: evidence.id };
}

/** The demonstration's notifications: one that was sent, and a draft. */
async function notifications(by: Person): Promise<Pick<Things, 'sentNotification' | 'draftNotification'>> {
  const { body } = await by.ask<{ notifications: { id: string; status: string }[] }>('GET', '/notifications');
  const idOf = (status: string): string => body.notifications.find((one) => one.status === status)?.id ?? '';
  return { sentNotification: idOf('sent'), draftNotification: idOf('draft') };
}

/** A folder of the approver's own, and one that the secretariat shares with committees. */
async function folders(
  secretariat: Person,
  approver: Person,
): Promise<Pick<Things, 'ownFolder' | 'otherFolder'>> {
  const make = async (by: Person): Promise<string> =>
    (await by.ask<{ id: string }>('POST', '/folders', { body: { title: 'Mappe' } })).body.id;
  const otherFolder = await make(secretariat);
  await secretariat.ask('PATCH', `/folders/${otherFolder}`, {
    body: { sharedWith: ['committee'] },
    headers: { 'if-match': '1' },
  });
  return { ownFolder: await make(approver), otherFolder };
}

interface Meeting {
  readonly id: string;
  readonly surveys: readonly { readonly id: string; readonly status: string }[];
}

/** The demonstration's newest meeting with its closed survey, and a draft of one with a draft of one. */
async function meetings(by: Person): Promise<Pick<Things, 'meeting' | 'draftMeeting'>> {
  const { body: list } = await by.ask<{ meetings: Meeting[] }>('GET', '/meetings');
  const { body: newest } = await by.ask<Meeting>('GET', `/meetings/${list.meetings[0]?.id ?? ''}`);
  const told = { title: 'Kladde', heldOn: '2027-03-01', area: '1084' };
  const { body: draft } = await by.ask<Meeting>('POST', '/meetings', { body: told });
  const made = await by.ask<{ id: string }>('POST', `/meetings/${draft.id}/surveys`, {
    body: { title: 'Kladde' },
  });
  const [closed] = newest.surveys;
  if (closed?.status !== 'closed' || !made.body.id) throw new Error('no meetings with surveys');
  return {
    meeting: { id: newest.id, survey: closed.id },
    draftMeeting: { id: draft.id, survey: made.body.id },
  };
}

/** A subscription of the person, and a message of it. */
async function alert(by: Person, { place }: RunningServer): Promise<Things['ownAlert']> {
  const body = { kind: 'revisions' };
  const made = await by.ask<{ id: string }>('POST', '/alerts/subscriptions', { body });
  const sql = `INSERT INTO alert_messages (user_id, subscription_id, about, content, link, mail_state, mail_language)
    SELECT user_id, subscription_id, 'matrix', '{"kind": "threshold"}', '/', 'unwanted', 'da' FROM alert_subscriptions
    WHERE subscription_id = $1 RETURNING message_id AS id`;
  const [message] = await onDatabase<{ id: string }>(place, sql, [made.body.id]);
  return { subscription: made.body.id, message: message?.id ?? '' };
}

/** The person's own session, as the person sees it. */
async function session(of: Person): Promise<string> {
  const { body } = await of.ask<{ sessions: { id: string; here: boolean }[] }>('GET', '/sessions');
  return body.sessions.find(({ here }) => here)?.id ?? '';
}

/** Makes one of everything that the matrix asks for. */
export async function makeThings(server: RunningServer): Promise<Things> {
  const [reporter, secretariat, administrator, approver] = await Promise.all(
    [`kommune-${own}`, 'sekretariat', 'admin', `godkender-${own}`].map((name) => signIn(server.url, name)),
  );
  if (!reporter || !secretariat || !administrator || !approver) throw new Error('no demonstration accounts');
  const rounds = await reporter.ask<{ rounds: { id: string }[] }>('GET', '/rounds');
  const round = rounds.body.rounds[0]?.id ?? '';
  const account = { name: 'matrix', displayName: 'Matrix', rights: [] };
  const added = await administrator.ask<{ user: { id: string }; password: string }>('POST', '/users', {
    body: account,
  });
  const [asset = ''] = (await readdir(dashboard)).filter((file) => file.endsWith('.js'));
  return {
    round,
    ownDelivery: await draft(reporter, round, own),
    otherDelivery: await draft(secretariat, round, other),
    ownUpload: await upload(reporter),
    otherUpload: await upload(secretariat),
    account: added.body.user.id,
    otherSession: await session(await signIn(server.url, account.name, added.body.password)),
    publication: await publication(server),
    job: await job(server),
    ...(await scenarios(secretariat, approver)),
    decided: await agreement(secretariat, 'decided'),
    draft: await agreement(secretariat, 'draft'),
    ...(await notifications(secretariat)),
    ...(await meetings(secretariat)),
    ...(await folders(secretariat, approver)),
    ownAlert: await alert(reporter, server),
    otherAlert: await alert(secretariat, server),
    asset: `/assets/${asset}`,
  };
}
