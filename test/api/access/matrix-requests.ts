import type { ObjectName } from './matrix.ts';
import type { Sent } from '../../support/person.ts';

/** Things that exist in the product under test, by the identity they have in addresses. */
export interface Things {
  readonly round: string;
  readonly ownDelivery: string;
  readonly otherDelivery: string;
  readonly ownUpload: string;
  readonly otherUpload: string;
  readonly account: string;
  /** A session of somebody who asks for nothing here. */
  readonly otherSession: string;
  readonly publication: string;
  /** A draft of the approver, one of the secretariat that was cancelled, and a scenario shared with everybody. */
  readonly ownScenario: string;
  readonly otherScenario: string;
  readonly sharedScenario: string;
  readonly otherRun: string;
  readonly sharedRun: string;
  /** The demonstration's decided agreement and its draft, each with evidence. */
  readonly decided: { readonly id: string; readonly evidence: string };
  readonly draft: { readonly id: string; readonly evidence: string };
  /** The demonstration's notification that was sent, and its draft. */
  readonly sentNotification: string;
  readonly draftNotification: string;
  /** A folder of the approver, and one of the secretariat that is shared with committees. */
  readonly ownFolder: string;
  readonly otherFolder: string;
  /** Annexes that were made. */
  readonly job: string;
  /** A meeting that everybody sees, with a closed survey, and a draft with a draft. */
  readonly meeting: { readonly id: string; readonly survey: string };
  readonly draftMeeting: { readonly id: string; readonly survey: string };
  /** What the reporter and the secretariat have subscribed to, and a message of each. */
  readonly ownAlert: { readonly subscription: string; readonly message: string };
  readonly otherAlert: { readonly subscription: string; readonly message: string };
  /** A file of the dashboard, as an address. */
  readonly asset: string;
}

/** Who asks, and for somebody else. */
export const own = '0169';
export const other = '0101';
/** An identity that nothing has. */
export const nothing = '00000000-0000-4000-8000-000000000000';
const service = 'T0003';
const edition = 'demo-1';

interface Asked extends Sent {
  readonly address: string;
}

const stale = { 'if-match': '999' };
/** Version of a draft that was begun and read. */
const asRead = { 'if-match': '2' };
const withdraw = { step: 'withdraw' };
const bytes = { headers: { 'content-type': 'application/octet-stream', 'upload-offset': '99' }, body: 'x' };
const delivery = (round: string, municipality: string): Sent => ({
  body: { round, municipality, kind: 'plans', way: 'unchanged' },
});

/** What would be right for a new thing in an agreement, were the agreement open. */
const newParts: Readonly<Record<string, object>> = {
  themes: { part: 'development', title: 'x' },
  goals: { title: 'x', indicator: 'occupancy', targetValue: 0.9, direction: 'down' },
  decisions: { kind: 'decision', title: 'x' },
  'due-dates': { kind: 'task', dueOn: '2027-01-01', title: 'x' },
  evidence: { request: '/api/analyses/overview' },
};

/** A draft gets nothing new, so that it stays as the demonstration made it. */
function sentToAgreement(route: string, on: ObjectName): Sent {
  const last = route.split('/').pop() ?? '';
  const bodies: Readonly<Record<string, object>> = {
    ...(on === 'unpublished' ? {} : newParts),
    steps: { to: 'hearing' },
    comments: { party: own, text: 'x' },
    ':party': { state: 'not-treated' },
  };
  if (route.startsWith('GET ')) return {};
  if (route.startsWith('DELETE ')) return { headers: stale };
  return { body: bodies[last] ?? {}, headers: stale };
}

/** What would be right for a new thing in a meeting, were there the meeting. */
const newInMeeting: Readonly<Record<string, object>> = {
  programme: { title: 'x' },
  participants: { function: 'other', number: 1 },
  proposals: { theme: 'x', statement: 'x' },
  surveys: { title: 'x' },
  questions: { kind: 'agreement', text: 'x', options: [{ text: 'x' }] },
  invitations: { number: 1 },
};

function sentToMeeting(route: string, on: ObjectName): Sent {
  const last = route.split('/').pop() ?? '';
  if (route.startsWith('GET ')) return {};
  if (route.startsWith('DELETE ')) return { headers: stale };
  if (last === 'uploads') return { headers: { 'content-type': 'application/octet-stream' }, body: 'x' };
  const step = { to: route.includes('surveys') ? 'open' : 'draft' };
  const body = last === 'steps' ? step : on === 'none' ? newInMeeting[last] : undefined;
  return { body: body ?? {}, headers: stale };
}

/** What is sent besides the address: enough to come past the guard, too little to change anything. */
function sentTo(route: string, on: ObjectName, { round }: Things): Sent {
  const sent: Readonly<Record<string, Sent>> = {
    'POST /api/session': { body: { name: 'nobody', password: 'wrong' } },
    'PUT /api/session/password': { body: { current: 'demo', next: 'anker-i-rummet-syv' } },
    'PUT /api/session/second-factor': { body: { current: 'demo', code: '000000' } },
    'PATCH /api/users/:id': { body: {}, headers: stale },
    'PATCH /api/rounds/:id': { body: {}, headers: stale },
    'POST /api/rounds/:id/extensions': {
      body: { municipality: '9999', deadlineAt: '2040-01-01T12:00', reason: 'x' },
    },
    'POST /api/deliveries': delivery(on === 'none' ? nothing : round, on === 'other' ? other : own),
    'POST /api/deliveries/:id/steps': { body: withdraw, headers: asRead },
    'PUT /api/deliveries/:id/explanations': { body: { explanations: {} }, headers: stale },
    'PUT /api/uploads/:id': bytes,
    'PATCH /api/scenarios/:id': { body: {}, headers: stale },
    'DELETE /api/scenarios/:id': { headers: stale },
    'PATCH /api/notifications/:id': { body: {}, headers: stale },
    'DELETE /api/notifications/:id': { headers: stale },
    'POST /api/notifications/:id/figures': { body: {}, headers: stale },
    'POST /api/notifications/:id/steps': { body: { to: 'sent' }, headers: stale },
    'PATCH /api/folders/:id': { body: {}, headers: stale },
    'DELETE /api/folders/:id': { headers: stale },
    'POST /api/folders/:id/link': { headers: stale },
    'DELETE /api/folders/:id/link': { headers: stale },
    'PATCH /api/folders/:id/items/:item': { body: {}, headers: stale },
    'DELETE /api/folders/:id/items/:item': { headers: stale },
    'PUT /api/folders/:id/order': { body: { items: [] }, headers: stale },
    'PATCH /api/alerts/subscriptions/:id': { body: {}, headers: stale },
    'DELETE /api/alerts/subscriptions/:id': { headers: stale },
    'POST /api/survey-answers/form': { body: { token: 'A'.repeat(32) } },
    'POST /api/publications': { body: { label: 'matrix', note: 'x', confirmed: [] } },
  };
  if (/ \/api\/agreements\//.test(route)) return sentToAgreement(route, on);
  if (/ \/api\/meetings\//.test(route)) return sentToMeeting(route, on);
  return sent[route] ?? (/^(POST|PUT|PATCH)/.test(route) ? { body: {} } : {});
}

const editions: Partial<Record<ObjectName, string>> = {
  published: edition,
  unpublished: 'working',
  none: 'no-such',
};

function idOf(folder: string, on: ObjectName, things: Things): string {
  const ids: Readonly<Record<string, string>> = {
    'rounds any': things.round,
    'rounds own': things.round,
    'rounds other': things.round,
    'deliveries own': things.ownDelivery,
    'deliveries other': things.otherDelivery,
    'uploads own': things.ownUpload,
    'uploads other': things.otherUpload,
    'users other': things.account,
    'sessions other': things.otherSession,
    'publications published': things.publication,
    'editions published': edition,
    'editions unpublished': 'working',
    'scenarios own': things.ownScenario,
    'scenarios other': things.otherScenario,
    'scenarios published': things.sharedScenario,
    'documents other': things.job,
    'folders own': things.ownFolder,
    'folders other': things.otherFolder,
    'notifications published': things.sentNotification,
    'notifications unpublished': things.draftNotification,
    'agreements published': things.decided.id,
    'agreements unpublished': things.draft.id,
    'meetings published': things.meeting.id,
    'meetings unpublished': things.draftMeeting.id,
    'alerts/subscriptions own': things.ownAlert.subscription,
    'alerts/subscriptions other': things.otherAlert.subscription,
    'alerts/messages own': things.ownAlert.message,
    'alerts/messages other': things.otherAlert.message,
    'services published': service,
    'services unpublished': `${service}?edition=working`,
    'services none': 'T0000',
  };
  return ids[`${folder} ${on}`] ?? nothing;
}

/** The other names in an address; a thing in an agreement is one that it has not. */
function partOf(name: string, on: ObjectName, things: Things): string {
  const { decided, draft, meeting, draftMeeting } = things;
  const known: Readonly<Record<string, string>> = {
    'annex any': 'capacity',
    'no any': '1',
    'party any': own,
    'municipality any': own,
    'evidence published': decided.evidence,
    'evidence unpublished': draft.evidence,
    'survey published': meeting.survey,
    'survey unpublished': draftMeeting.survey,
  };
  return known[`${name} any`] ?? known[`${name} ${on}`] ?? nothing;
}

/** Files lie beside `/api`, which a double slash says. */
function pageOf(pattern: string, on: ObjectName, { asset }: Things): string {
  if (pattern === '/assets/*') return `/${asset}`;
  if (pattern === '/*') return on === 'none' ? '//nothing.js' : '//overblik';
  return `/${pattern}`;
}

function runOf(on: ObjectName, { otherRun, sharedRun }: Things): string {
  return on === 'other' ? otherRun : on === 'published' ? sharedRun : nothing;
}

/** What an analysis cannot do without. */
const needed: Readonly<Record<string, readonly string[]>> = {
  '/alerts/present-value': ['indicator=occupancy'],
  '/analyses/municipality-profile': [`municipality=${own}`],
  '/analyses/peers': [`municipality=${own}`],
  '/scenarios/levers': ['kind=supply'],
  '/scenarios/comparisons': [`scenarios=${nothing},${own.padStart(8, '0')}${nothing.slice(8)}`],
};

/** The request for a row of the matrix. */
export function requestOf(route: string, on: ObjectName, things: Things): Asked {
  const pattern = route.split(' ')[1] ?? '';
  const sent = sentTo(route, on, things);
  if (!pattern.startsWith('/api/')) return { ...sent, address: pageOf(pattern, on, things) };
  const [, , first = '', second = ''] = pattern.split('/');
  const folder = first === 'alerts' ? `${first}/${second}` : first;
  const address = pattern
    .slice('/api'.length)
    .replace(':id', idOf(folder, on, things))
    .replace(':run', runOf(on, things))
    .replaceAll(/:(\w+)/g, (_, name: string) => partOf(name, on, things));
  if (route === 'GET /api/rounds/:id/form')
    return { address: `${address}?kind=need&municipality=${on === 'other' ? other : own}` };
  const named = /^\/(analyses|reference|services$|scenarios\/levers|documents\/annexes\/)/.test(address)
    ? editions[on]
    : undefined;
  if (route === 'POST /api/meetings/:id/uploads' && on === 'none')
    return { ...sent, address: `${address}?kind=programme` };
  const asked = [...(named ? [`edition=${named}`] : []), ...(needed[address] ?? [])];
  return { ...sent, address: asked.length > 0 ? `${address}?${asked.join('&')}` : address };
}
