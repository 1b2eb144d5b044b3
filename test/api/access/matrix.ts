/**
 * Who may do what: every route × object × person, written from the description of the roles and not from the code.
 * The suite holds it against the routes that the application itself names, so that no route is forgotten.
 */
export const identities = [
  'anonymous',
  'committee',
  'reporter',
  'approver',
  'secretariat',
  'administrator',
] as const;
export type IdentityName = (typeof identities)[number];

/** What is asked for; `any` where the route is about no single thing. */
export type ObjectName = 'any' | 'own' | 'other' | 'unpublished' | 'published' | 'none';

/** What comes of it: `ok`, or the code of the refusal. */
export type Outcomes = Readonly<Record<IdentityName, string>>;

export interface MatrixRow {
  /** Method and address as the application names them; GET stands for HEAD as well. */
  readonly route: string;
  readonly on: ObjectName;
  readonly outcomes: Outcomes;
}

/** The same for everybody, signed in or not. */
const toAll = (outcome: string): Outcomes => ({
  anonymous: outcome,
  committee: outcome,
  reporter: outcome,
  approver: outcome,
  secretariat: outcome,
  administrator: outcome,
});

/** Whoever is not named is refused; whoever is not signed in is asked to. */
const only = (named: Partial<Outcomes>): Outcomes => ({
  ...toAll('forbidden'),
  anonymous: 'sign-in-needed',
  ...named,
});

const signedIn = (outcome: string): Outcomes => ({ ...toAll(outcome), anonymous: 'sign-in-needed' });
const secretariat = (outcome: string): Outcomes => only({ secretariat: outcome });
const administrator = (outcome: string): Outcomes => only({ administrator: outcome });
const regional = (outcome: string): Outcomes => only({ secretariat: outcome, administrator: outcome });

/** The unpublished state has everybody's raw figures. */
const unpublished: Outcomes = {
  ...toAll('working-edition-forbidden'),
  secretariat: 'ok',
  administrator: 'ok',
};

const row = (route: string, on: ObjectName, outcomes: Outcomes): MatrixRow => ({ route, on, outcomes });

/** Published figures are everybody's; the unpublished ones only theirs who serve all. */
const figures = (route: string): readonly MatrixRow[] => [
  row(route, 'published', toAll('ok')),
  row(route, 'unpublished', unpublished),
  row(route, 'none', toAll('unknown-edition')),
];

const open: readonly MatrixRow[] = [
  ...[
    'analyses/access',
    'analyses/budget-certainty',
    'analyses/compare',
    'analyses/cooperation',
    'analyses/cost-decomposition',
    'analyses/costs',
    'analyses/forecasts',
    'analyses/indicators',
    'analyses/municipality-profile',
    'analyses/overview',
    'analyses/peers',
    'analyses/places',
    'analyses/rates',
    'analyses/service-range',
    'analyses/specialisation-risk',
    'analyses/supply-gaps',
    'analyses/trade',
    'reference/account-functions',
    'reference/groupings',
    'reference/municipalities',
    'reference/price-index',
    'reference/service-types',
    'reference/target-groups',
    'services',
  ].flatMap((name) => figures(`GET /api/${name}`)),
  row('GET /api/services/:id', 'published', toAll('ok')),
  row('GET /api/services/:id', 'unpublished', unpublished),
  row('GET /api/services/:id', 'none', toAll('not-found')),
  row('GET /api/editions', 'any', toAll('ok')),
  row('GET /api/editions/:id', 'published', toAll('ok')),
  row('GET /api/editions/:id', 'unpublished', toAll('unknown-edition')),
  row('GET /api/editions/:id', 'none', toAll('unknown-edition')),
  row('GET /api/health/live', 'any', toAll('ok')),
  row('GET /api/health/ready', 'any', toAll('ok')),
  row('GET /api/metrics', 'any', toAll('ok')),
  row('GET /api/openapi.json', 'any', toAll('ok')),
  row('GET /api/docs', 'any', toAll('ok')),
  row('GET /api/docs.css', 'any', toAll('ok')),
  row('GET /index.html', 'any', toAll('ok')),
  row('GET /icon.svg', 'any', toAll('ok')),
  row('GET /sw.js', 'any', toAll('ok')),
  row('GET /assets/*', 'any', toAll('ok')),
  row('GET /*', 'any', toAll('ok')),
  row('GET /*', 'none', toAll('not-found')),
];

const session: readonly MatrixRow[] = [
  row('GET /api/session', 'any', toAll('ok')),
  row('POST /api/session', 'none', toAll('sign-in-failed')),
  row('DELETE /api/session', 'any', toAll('ok')),
  row('GET /api/session/provider', 'any', toAll('not-found')),
  row('GET /api/session/provider/callback', 'none', toAll('ok')),
  row('PUT /api/session/password', 'own', signedIn('step-refused')),
  row('POST /api/session/second-factor', 'own', signedIn('step-refused')),
  row('PUT /api/session/second-factor', 'own', signedIn('step-refused')),
  row('GET /api/sessions', 'any', signedIn('ok')),
  row('DELETE /api/sessions', 'own', signedIn('ok')),
  row('DELETE /api/sessions/:id', 'other', signedIn('not-found')),
  row('DELETE /api/sessions/:id', 'none', signedIn('not-found')),
];

const accounts: readonly MatrixRow[] = [
  row('GET /api/users', 'any', administrator('ok')),
  row('POST /api/users', 'any', administrator('validation')),
  row('PATCH /api/users/:id', 'other', administrator('changed-since')),
  row('PATCH /api/users/:id', 'none', administrator('not-found')),
  row('POST /api/users/:id/password', 'other', administrator('ok')),
  row('POST /api/users/:id/password', 'none', administrator('not-found')),
  row('DELETE /api/users/:id/second-factor', 'other', administrator('ok')),
  row('DELETE /api/users/:id/second-factor', 'none', administrator('not-found')),
  row('GET /api/audit', 'any', regional('ok')),
  row('POST /api/audit/exports', 'any', signedIn('validation')),
];

const reporting = { reporter: 'ok', approver: 'ok', secretariat: 'ok', administrator: 'ok' };
const strangers = { ...reporting, reporter: 'not-found', approver: 'not-found' };
const nowhere = {
  reporter: 'not-found',
  approver: 'not-found',
  secretariat: 'not-found',
  administrator: 'not-found',
};

const rounds: readonly MatrixRow[] = [
  row('GET /api/rounds', 'any', only(reporting)),
  row('GET /api/rounds/:id', 'any', only(reporting)),
  row('GET /api/rounds/:id', 'none', only(nowhere)),
  row('POST /api/rounds', 'any', secretariat('validation')),
  row('PATCH /api/rounds/:id', 'any', secretariat('changed-since')),
  row('PATCH /api/rounds/:id', 'none', secretariat('not-found')),
  row('POST /api/rounds/:id/extensions', 'any', secretariat('validation')),
  row('POST /api/rounds/:id/extensions', 'none', secretariat('not-found')),
  row('GET /api/rounds/:id/reminders', 'any', secretariat('ok')),
  row('GET /api/rounds/:id/reminders', 'none', secretariat('not-found')),
  row('POST /api/rounds/:id/reminders', 'any', secretariat('step-refused')),
  row('POST /api/rounds/:id/reminders', 'none', secretariat('not-found')),
  row('GET /api/rounds/:id/form', 'own', only({ reporter: 'ok', secretariat: 'ok' })),
  row('GET /api/rounds/:id/form', 'other', only({ reporter: 'not-found', secretariat: 'ok' })),
  row('GET /api/rounds/:id/form', 'none', only({ reporter: 'not-found', secretariat: 'not-found' })),
  row('GET /api/rules/exemptions', 'any', secretariat('ok')),
  row('POST /api/rules/exemptions', 'any', secretariat('validation')),
];

const deliveries: readonly MatrixRow[] = [
  row('GET /api/deliveries', 'any', only(reporting)),
  row('GET /api/deliveries/:id', 'own', only(reporting)),
  row('GET /api/deliveries/:id', 'other', only(strangers)),
  row('GET /api/deliveries/:id', 'none', only(nowhere)),
  row('GET /api/deliveries/:id/rows', 'own', only(reporting)),
  row('GET /api/deliveries/:id/rows', 'other', only(strangers)),
  row('GET /api/deliveries/:id/rows', 'none', only(nowhere)),
  // Rights come before the facts of the request: `validation` is about a form that the round has not.
  row('POST /api/deliveries', 'own', only({ reporter: 'validation', secretariat: 'validation' })),
  row('POST /api/deliveries', 'other', only({ reporter: 'not-found', secretariat: 'validation' })),
  row('POST /api/deliveries', 'none', only({ reporter: 'not-found', secretariat: 'not-found' })),
  // The step is `withdraw`, the reporter's alone, of a draft that was never submitted.
  row('POST /api/deliveries/:id/steps', 'own', only({ reporter: 'step-refused' })),
  row('POST /api/deliveries/:id/steps', 'other', only({ reporter: 'not-found', approver: 'not-found' })),
  row(
    'POST /api/deliveries/:id/steps',
    'none',
    only({ reporter: 'not-found', approver: 'not-found', secretariat: 'not-found' }),
  ),
  row('PUT /api/deliveries/:id/explanations', 'own', only({ reporter: 'changed-since' })),
  row('PUT /api/deliveries/:id/explanations', 'other', only({ reporter: 'not-found' })),
  row('PUT /api/deliveries/:id/explanations', 'none', only({ reporter: 'not-found' })),
  row('POST /api/uploads', 'any', only({ reporter: 'validation', secretariat: 'validation' })),
  // A file on its way in is its sender's alone: here the reporter's, and as another's the secretariat's.
  row('GET /api/uploads/:id', 'own', only({ reporter: 'ok', secretariat: 'not-found' })),
  row('GET /api/uploads/:id', 'other', only({ reporter: 'not-found', secretariat: 'ok' })),
  row('GET /api/uploads/:id', 'none', only({ reporter: 'not-found', secretariat: 'not-found' })),
  row('PUT /api/uploads/:id', 'own', only({ reporter: 'upload-incomplete', secretariat: 'not-found' })),
  row('PUT /api/uploads/:id', 'other', only({ reporter: 'not-found', secretariat: 'upload-incomplete' })),
  row('PUT /api/uploads/:id', 'none', only({ reporter: 'not-found', secretariat: 'not-found' })),
];

const secretariatWork: readonly MatrixRow[] = [
  row('GET /api/publications', 'any', secretariat('ok')),
  row('GET /api/publications/preview', 'unpublished', secretariat('ok')),
  row('GET /api/publications/:id', 'published', secretariat('ok')),
  row('GET /api/publications/:id', 'none', secretariat('not-found')),
  row('POST /api/publications', 'unpublished', secretariat('publication-blocked')),
  row('GET /api/imports/statbank', 'any', secretariat('ok')),
  row('GET /api/imports/statbank/:id', 'none', secretariat('not-found')),
  row('POST /api/imports/statbank', 'any', secretariat('validation')),
];

/** `own` is the approver's draft, `other` the secretariat's, `published` what is shared with everybody. */
const making = { approver: 'ok', secretariat: 'ok' };
const noScenario = { approver: 'not-found', secretariat: 'not-found' };

const scenarios: readonly MatrixRow[] = [
  row('GET /api/scenarios', 'any', toAll('ok')),
  row('GET /api/scenarios/levers', 'published', toAll('ok')),
  row('GET /api/scenarios/levers', 'unpublished', toAll('unknown-edition')),
  row('GET /api/scenarios/levers', 'none', toAll('unknown-edition')),
  row('GET /api/scenarios/schema', 'any', toAll('ok')),
  row('GET /api/scenarios/comparisons', 'none', toAll('not-found')),
  row('POST /api/scenarios', 'any', only({ approver: 'validation', secretariat: 'validation' })),
  row('POST /api/scenarios/previews', 'any', only({ approver: 'validation', secretariat: 'validation' })),
  ...['GET /api/scenarios/:id', 'GET /api/scenarios/:id/document', 'GET /api/scenarios/:id/result'].flatMap(
    (route) => [
      row(route, 'own', {
        ...toAll('not-found'),
        approver: route.endsWith('result') ? 'result-missing' : 'ok',
      }),
      row(route, 'other', {
        ...toAll('not-found'),
        secretariat: route.endsWith('result') ? 'result-missing' : 'ok',
      }),
      row(route, 'published', toAll('ok')),
      row(route, 'none', toAll('not-found')),
    ],
  ),
  row('PATCH /api/scenarios/:id', 'own', only({ approver: 'changed-since', secretariat: 'not-found' })),
  row('PATCH /api/scenarios/:id', 'other', only({ approver: 'not-found', secretariat: 'changed-since' })),
  row('PATCH /api/scenarios/:id', 'published', only({ approver: 'forbidden', secretariat: 'changed-since' })),
  row('PATCH /api/scenarios/:id', 'none', only(noScenario)),
  row('DELETE /api/scenarios/:id', 'own', only({ approver: 'changed-since', secretariat: 'not-found' })),
  row('DELETE /api/scenarios/:id', 'other', only({ approver: 'not-found', secretariat: 'changed-since' })),
  row(
    'DELETE /api/scenarios/:id',
    'published',
    only({ approver: 'forbidden', secretariat: 'changed-since' }),
  ),
  row('DELETE /api/scenarios/:id', 'none', only(noScenario)),
  row('POST /api/scenarios/:id/copies', 'own', only({ approver: 'ok', secretariat: 'not-found' })),
  row('POST /api/scenarios/:id/copies', 'other', only({ approver: 'not-found', secretariat: 'ok' })),
  row('POST /api/scenarios/:id/copies', 'published', only(making)),
  row('POST /api/scenarios/:id/copies', 'none', only(noScenario)),
  row(
    'POST /api/scenarios/:id/checks',
    'own',
    only({ approver: 'result-missing', secretariat: 'not-found' }),
  ),
  row(
    'POST /api/scenarios/:id/checks',
    'other',
    only({ approver: 'not-found', secretariat: 'result-missing' }),
  ),
  row('POST /api/scenarios/:id/checks', 'published', only(making)),
  row('POST /api/scenarios/:id/checks', 'none', only(noScenario)),
  row('POST /api/scenarios/:id/runs', 'published', only({ approver: 'forbidden', secretariat: 'ok' })),
  row('POST /api/scenarios/:id/runs', 'none', only(noScenario)),
  // The runs are of the scenario that is shared with everybody, and of the secretariat's draft; both have ended.
  row('GET /api/scenarios/runs/:run', 'published', toAll('ok')),
  row('GET /api/scenarios/runs/:run', 'other', { ...toAll('not-found'), secretariat: 'ok' }),
  row('GET /api/scenarios/runs/:run', 'none', toAll('not-found')),
  row(
    'DELETE /api/scenarios/runs/:run',
    'published',
    only({ approver: 'forbidden', secretariat: 'step-refused' }),
  ),
  row(
    'DELETE /api/scenarios/runs/:run',
    'other',
    only({ approver: 'not-found', secretariat: 'step-refused' }),
  ),
  row('DELETE /api/scenarios/runs/:run', 'none', only(noScenario)),
];

/** Drafts are theirs who serve all; `published` is the demonstration's decided agreement, of which nothing changes. */
const drafts: Outcomes = { ...toAll('not-found'), secretariat: 'ok', administrator: 'ok' };
const decided = secretariat('agreement-decided');
const speaking = (outcome: string): Outcomes => only({ secretariat: outcome, approver: outcome });

const agreementReading: readonly MatrixRow[] = [
  row('GET /api/agreements', 'any', toAll('ok')),
  row('GET /api/agreements/year-wheel', 'any', toAll('ok')),
  row('GET /api/agreements/year-wheel/calendar.ics', 'any', toAll('ok')),
  ...[
    'agreements/:id',
    'agreements/:id/annexes/:annex',
    'agreements/:id/approvals',
    'agreements/:id/calendar.ics',
    'agreements/:id/comments',
    'agreements/:id/document',
    'agreements/:id/versions',
    'agreements/evidence/:evidence',
    'agreements/evidence/:evidence/answer',
  ].flatMap((name) => [
    row(`GET /api/${name}`, 'published', toAll('ok')),
    row(`GET /api/${name}`, 'unpublished', drafts),
    row(`GET /api/${name}`, 'none', toAll('not-found')),
  ]),
  // A draft has no versions yet.
  row('GET /api/agreements/:id/versions/:no/differences', 'published', toAll('ok')),
  row('GET /api/agreements/:id/versions/:no/differences', 'unpublished', toAll('not-found')),
  row('GET /api/agreements/:id/versions/:no/differences', 'none', toAll('not-found')),
  // Asking again changes nothing, so every reader may.
  row('POST /api/agreements/evidence/:evidence/checks', 'published', toAll('ok')),
  row('POST /api/agreements/evidence/:evidence/checks', 'unpublished', drafts),
  row('POST /api/agreements/evidence/:evidence/checks', 'none', toAll('not-found')),
];

const agreementWriting: readonly MatrixRow[] = [
  row('POST /api/agreements', 'any', secretariat('validation')),
  ...[
    'PATCH /api/agreements/:id',
    'DELETE /api/agreements/:id',
    'POST /api/agreements/:id/steps',
    'PATCH /api/agreements/:id/themes/:theme',
    'DELETE /api/agreements/:id/themes/:theme',
    'PATCH /api/agreements/:id/goals/:goal',
    'DELETE /api/agreements/:id/goals/:goal',
    'PATCH /api/agreements/:id/decisions/:decision',
    'DELETE /api/agreements/:id/decisions/:decision',
    'PATCH /api/agreements/:id/due-dates/:dueDate',
    'DELETE /api/agreements/:id/due-dates/:dueDate',
  ].flatMap((route) => [
    row(route, 'published', decided),
    row(route, 'unpublished', secretariat('changed-since')),
    row(route, 'none', secretariat('not-found')),
  ]),
  ...['themes', 'goals', 'decisions', 'due-dates'].flatMap((name) => [
    row(`POST /api/agreements/:id/${name}`, 'published', decided),
    row(`POST /api/agreements/:id/${name}`, 'unpublished', secretariat('validation')),
    row(`POST /api/agreements/:id/${name}`, 'none', secretariat('not-found')),
  ]),
  ...['PUT /api/agreements/:id/approvals/:party', 'POST /api/agreements/:id/comments'].flatMap((route) => [
    row(route, 'published', speaking('agreement-decided')),
    row(route, 'unpublished', only({ secretariat: 'step-refused', approver: 'not-found' })),
    row(route, 'none', speaking('not-found')),
  ]),
  row('POST /api/agreements/:id/decisions/:decision/evidence', 'published', decided),
  row('POST /api/agreements/:id/decisions/:decision/evidence', 'unpublished', secretariat('validation')),
  row('POST /api/agreements/:id/decisions/:decision/evidence', 'none', secretariat('not-found')),
  row('DELETE /api/agreements/evidence/:evidence', 'published', decided),
  row('DELETE /api/agreements/evidence/:evidence', 'none', secretariat('not-found')),
];

/** `published` is the demonstration's notification that was sent, `unpublished` its draft. */
const notifications: readonly MatrixRow[] = [
  row('GET /api/notifications', 'any', toAll('ok')),
  // Asking again changes nothing, so every reader may.
  ...[
    'GET /api/notifications/:id',
    'GET /api/notifications/:id/document',
    'POST /api/notifications/:id/checks',
  ].flatMap((route) => [
    row(route, 'published', toAll('ok')),
    row(route, 'unpublished', drafts),
    row(route, 'none', toAll('not-found')),
  ]),
  row('POST /api/notifications', 'any', secretariat('validation')),
  ...[
    'PATCH /api/notifications/:id',
    'DELETE /api/notifications/:id',
    'POST /api/notifications/:id/figures',
    'POST /api/notifications/:id/steps',
  ].flatMap((route) => [
    row(route, 'published', secretariat('step-refused')),
    row(route, 'unpublished', secretariat('changed-since')),
    row(route, 'none', secretariat('not-found')),
  ]),
];

/** `own` is the approver's folder, `other` the secretariat's, which it shares with committees; each is else nobody's. */
const ownFolder = (outcome: string): Outcomes => ({
  ...signedIn('not-found'),
  approver: outcome,
});
const sharedFolder = (outcome: string): Outcomes => ({
  ...signedIn('not-found'),
  committee: 'forbidden',
  secretariat: outcome,
});

const folders: readonly MatrixRow[] = [
  row('GET /api/folders', 'any', signedIn('ok')),
  row('POST /api/folders', 'any', signedIn('validation')),
  row('GET /api/folders/:id', 'own', { ...toAll('not-found'), approver: 'ok' }),
  row('GET /api/folders/:id', 'other', { ...toAll('not-found'), committee: 'ok', secretariat: 'ok' }),
  row('GET /api/folders/:id', 'none', toAll('not-found')),
  ...[
    'PATCH /api/folders/:id',
    'DELETE /api/folders/:id',
    'POST /api/folders/:id/link',
    'DELETE /api/folders/:id/link',
    'PATCH /api/folders/:id/items/:item',
    'DELETE /api/folders/:id/items/:item',
    'PUT /api/folders/:id/order',
  ].flatMap((route) => [
    row(route, 'own', ownFolder('changed-since')),
    row(route, 'other', sharedFolder('changed-since')),
    row(route, 'none', signedIn('not-found')),
  ]),
  // The figure is looked at before the folder, and this one is none.
  row('POST /api/folders/:id/items', 'own', signedIn('validation')),
  row('POST /api/folders/:id/items', 'none', signedIn('validation')),
];

/** Annexes are everybody's, one by one; all of them at once are the secretariat's work. */
const documents: readonly MatrixRow[] = [
  row('GET /api/documents/annexes/:municipality', 'published', toAll('ok')),
  row('GET /api/documents/annexes/:municipality', 'unpublished', {
    ...unpublished,
    secretariat: 'validation',
    administrator: 'validation',
  }),
  row('GET /api/documents/annexes/:municipality', 'none', toAll('unknown-edition')),
  row('POST /api/documents/annexes', 'any', secretariat('validation')),
  row('GET /api/documents/jobs', 'any', secretariat('ok')),
  row('GET /api/documents/jobs/:id', 'other', secretariat('ok')),
  row('GET /api/documents/jobs/:id', 'none', secretariat('not-found')),
  row('GET /api/documents/jobs/:id/file', 'other', secretariat('ok')),
  row('GET /api/documents/jobs/:id/file', 'none', secretariat('not-found')),
  row('DELETE /api/documents/jobs/:id', 'none', secretariat('not-found')),
];

/** `published` is a meeting that everybody sees, with a survey that is closed; `unpublished` a draft with a draft. */
const meetings: readonly MatrixRow[] = [
  row('GET /api/meetings', 'any', toAll('ok')),
  ...['meetings/:id', 'meetings/:id/surveys', 'meetings/:id/surveys/:survey'].flatMap((name) => [
    row(`GET /api/${name}`, 'published', toAll('ok')),
    row(`GET /api/${name}`, 'unpublished', drafts),
    row(`GET /api/${name}`, 'none', toAll('not-found')),
  ]),
  // Results exist once a survey is closed, for nobody before.
  row('GET /api/meetings/:id/surveys/:survey/results', 'published', toAll('ok')),
  row('GET /api/meetings/:id/surveys/:survey/results', 'unpublished', {
    ...toAll('not-found'),
    secretariat: 'step-refused',
    administrator: 'step-refused',
  }),
  row('GET /api/meetings/:id/surveys/:survey/results', 'none', toAll('not-found')),
  row('POST /api/meetings', 'any', secretariat('validation')),
  ...[
    'PATCH /api/meetings/:id',
    'DELETE /api/meetings/:id',
    'POST /api/meetings/:id/steps',
    'PATCH /api/meetings/:id/programme/:item',
    'DELETE /api/meetings/:id/programme/:item',
    'PATCH /api/meetings/:id/participants/:item',
    'DELETE /api/meetings/:id/participants/:item',
    'PATCH /api/meetings/:id/proposals/:item',
    'DELETE /api/meetings/:id/proposals/:item',
    'PATCH /api/meetings/:id/surveys/:survey',
    'DELETE /api/meetings/:id/surveys/:survey',
    'POST /api/meetings/:id/surveys/:survey/steps',
    'PATCH /api/meetings/:id/surveys/:survey/questions/:question',
    'DELETE /api/meetings/:id/surveys/:survey/questions/:question',
  ].flatMap((route) => [
    row(route, 'published', secretariat('changed-since')),
    row(route, 'unpublished', secretariat('changed-since')),
    row(route, 'none', secretariat('not-found')),
  ]),
  ...[
    'programme',
    'participants',
    'proposals',
    'surveys',
    'surveys/:survey/questions',
    'surveys/:survey/invitations',
    'uploads',
  ].flatMap((name) => [
    row(`POST /api/meetings/:id/${name}`, 'published', secretariat('validation')),
    row(`POST /api/meetings/:id/${name}`, 'unpublished', secretariat('validation')),
    row(`POST /api/meetings/:id/${name}`, 'none', secretariat('not-found')),
  ]),
  // Whoever has a link answers, and is asked for nothing else.
  row('POST /api/survey-answers/form', 'none', toAll('not-found')),
  row('POST /api/survey-answers', 'any', toAll('validation')),
];

/** One's own alone: `own` is the reporter's, `other` the secretariat's. */
const alerts: readonly MatrixRow[] = [
  row('GET /api/alerts/subscriptions', 'any', signedIn('ok')),
  row('GET /api/alerts/present-value', 'any', signedIn('ok')),
  row('POST /api/alerts/subscriptions', 'any', signedIn('validation')),
  ...['PATCH /api/alerts/subscriptions/:id', 'DELETE /api/alerts/subscriptions/:id'].flatMap((route) => [
    row(route, 'own', { ...signedIn('not-found'), reporter: 'changed-since' }),
    row(route, 'other', { ...signedIn('not-found'), secretariat: 'changed-since' }),
    row(route, 'none', signedIn('not-found')),
  ]),
  row('GET /api/alerts/messages', 'any', signedIn('ok')),
  row('POST /api/alerts/messages/read', 'any', signedIn('ok')),
  row('DELETE /api/alerts/messages/:id', 'own', { ...signedIn('not-found'), reporter: 'ok' }),
  row('DELETE /api/alerts/messages/:id', 'other', { ...signedIn('not-found'), secretariat: 'ok' }),
  row('DELETE /api/alerts/messages/:id', 'none', signedIn('not-found')),
];

/** Everything that the application answers. */
export const matrix: readonly MatrixRow[] = [
  ...open,
  ...session,
  ...accounts,
  ...rounds,
  ...deliveries,
  ...secretariatWork,
  ...scenarios,
  ...agreementReading,
  ...agreementWriting,
  ...notifications,
  ...meetings,
  ...folders,
  ...alerts,
  ...documents,
];
