// Guards and filters of the built product, each with what stands in its place when it is removed. A text that is not found
// exactly once is an error: the list must follow the code.
const matrix = 'access/matrix';
const closed = 'access/settings';
const life = 'deliveries/life';
const files = 'deliveries/files';
const sessions = 'access/sessions';
const agreements = 'agreements/life';
const evidence = 'agreements/evidence';
const meetings = 'meetings/meetings';
const surveys = 'meetings/surveys';
const notifications = 'notifications';

/** Filters by municipality and person, four eyes, versions, and the parts of a session. */
export const filters = [
  ['access/access.guard.js', matrix, 'this.requireRule(rule, identity);', ''],
  ['access/access.guard.js', sessions, 'requireOwnOrigin(request, this.config.PUBLIC_URL);', ''],
  ['access/access.guard.js', closed, 'identity.pending.length === 0', 'true'],
  [
    'access/identity.js',
    matrix,
    '(municipality === undefined || right.municipality === municipality)',
    'true',
  ],
  ['access/own-origin.js', sessions, "(site === undefined || site === 'same-origin')", 'true'],
  ['access/own-origin.js', sessions, 'origin === own', 'true'],
  ['access/session.repository.js', sessions, 'AND s.expires_at > now()', ''],
  ['access/session.repository.js', sessions, ' AND u.active', ''],
  ['access/session.repository.js', sessions, 'pending.length > 0 ? [] : row.rights', 'row.rights'],
  [
    'access/session.repository.js',
    sessions,
    "'DELETE FROM sessions WHERE user_id = $1'",
    "'SELECT $1::text'",
  ],
  [
    'access/session.repository.js',
    sessions,
    "'DELETE FROM idempotent_requests WHERE user_id = $1'",
    "'SELECT $1::text'",
  ],
  ['access/sign-in.js', closed, '(!demonstration || (this.config.demo && this.config.loopback))', 'true'],
  ['access/user.repository.js', sessions, 'coalesce(totp_last_step, 0) < $2', 'true'],
  ['access/last-administrator.js', sessions, 'after.length === 0', 'false'],
  [
    'access/external-accounts.js',
    'access/provider',
    'rights.length === 0)\n            throw',
    'false)\n            throw',
  ],
  ['access/own-origin.js', 'access/host', "hostname === 'localhost' || isIP", 'true || isIP'],
  [
    'access/session.repository.js',
    'access/settings',
    ' AND (NOT u.demonstration OR $4)',
    ' AND $4::boolean IS NOT NULL',
  ],
  [
    'editions/edition-selection.js',
    matrix,
    'return identity !== null && holds(identity, regional);',
    'return true;',
  ],
  [
    'collection/deliveries/visible-deliveries.js',
    matrix,
    '(!own || own.includes(delivery.municipality))',
    'true',
  ],
  [
    'collection/deliveries/visible-deliveries.js',
    matrix,
    'municipality === undefined ? own :',
    'municipality === undefined ? undefined :',
  ],
  [
    'collection/deliveries/visible-deliveries.js',
    matrix,
    '.filter((code) => !own || own.includes(code))',
    '',
  ],
  ['collection/deliveries/delivery.repository.js', matrix, 'municipality_code = ANY($2))', 'true)'],
  [
    'collection/deliveries/explanation-writer.js',
    matrix,
    "!holds(by, ['reporter'], delivery.municipality)",
    'false',
  ],
  ['collection/deliveries/may-take.js', matrix, 'return allowed &&', 'return'],
  [
    'collection/deliveries/may-take.js',
    life,
    '!(judges && [draftedBy, submittedBy].includes(person.name))',
    'true',
  ],
  ['collection/deliveries/delivery-steps.js', life, 'requireContent(fields, delivery);', ''],
  ['collection/deliveries/delivery-steps.js', life, 'requireState(step, delivery);', ''],
  ['collection/deliveries/delivery-steps.js', life, 'await this.requireExplanations(delivery);', ''],
  [
    'collection/rounds/rounds.controller.js',
    matrix,
    'holds(asking, regional) ? undefined : own',
    'undefined',
  ],
  ['collection/rounds/round-forms.query.js', matrix, '.filter((code) => !only || only.includes(code))', ''],
  [
    'imports/deliveries/open-rounds.js',
    matrix,
    "!holds(by, ['reporter'], municipality) && !holds(by, ['secretariat'])",
    'false',
  ],
  ['imports/deliveries/upload.repository.js', matrix, 'AND user_id = $2', 'AND $2::text IS NOT NULL'],
  ['agreements/agreement-access.js', matrix, "status !== 'draft' ||", 'true ||'],
  ['agreements/agreement-access.js', agreements, '.filter((party) => own.includes(party))', ''],
  ['agreements/agreement-changes.js', agreements, "agreement.status === 'decided'", 'false'],
  [
    'agreements/agreement-changes.js',
    agreements,
    'version !== undefined && version !== agreement.version',
    'false',
  ],
  ['agreements/agreement-changes.js', agreements, '!open.includes(agreement.status)', 'false'],
  ['agreements/agreement-steps.js', agreements, 'missing.length > 0', 'false'],
  ['agreements/evidence/evidence-request.js', evidence, "edition === 'working'", 'false'],
  ['agreements/evidence/evidence.controller.js', matrix, '|| !mayRead(reader, frozen)', ''],
  ['meetings/meeting-access.js', matrix, "status === 'published' ||", 'true ||'],
  ['meetings/meeting-access.js', surveys, "status !== 'draft' ||", 'true ||'],
  ['meetings/meeting-changes.js', meetings, 'version !== undefined && version !== meeting.version', 'false'],
  ['meetings/meeting-administration.js', surveys, 'surveys.begun > 0', 'false'],
  ['meetings/items/decisions.query.js', meetings, 'rows.filter((row) => mayRead(reader, row))', 'rows'],
  [
    'meetings/surveys/survey-changes.js',
    matrix,
    'version !== undefined && version !== survey.version',
    'false',
  ],
  ['meetings/surveys/survey-changes.js', surveys, '!open.includes(survey.status)', 'false'],
  [
    'meetings/surveys/survey-details.js',
    surveys,
    'servesAll(reader) ? await this.surveys.groups(survey.id) : []',
    'await this.surveys.groups(survey.id)',
  ],
  ['meetings/answering/answering.js', surveys, 'group === null', 'false'],
  ['meetings/answering/answering.js', surveys, "status !== 'open'", 'false'],
  ['meetings/answering/answer.repository.js', surveys, ' OR used)', ')'],
  ['meetings/results/survey-resulting.js', surveys, "survey.status !== 'closed'", 'false'],
  ['meetings/results/shown-groups.js', surveys, '(answers > 0 && answers < threshold)', 'false'],
  [
    'meetings/results/shown-groups.js',
    surveys,
    'withheld.length > 0 && !isCover(withheld, threshold)',
    'false',
  ],
  ['access/idempotency.interceptor.js', surveys, '!withSecrets.test(request.url)', 'true'],
  ['agreements/notifications/notification-details.js', matrix, '|| !mayRead(reader, head)', ''],
  ['agreements/notifications/notification-details.js', notifications, 'mayRead(reader, agreement)', 'true'],
  [
    'agreements/notifications/notification-changes.js',
    notifications,
    "notification.status === 'sent'",
    'false',
  ],
  [
    'agreements/notifications/notification-changes.js',
    notifications,
    'version !== notification.version',
    'false',
  ],
  ['agreements/notifications/notification-changes.js', notifications, 'lacks.length > 0', 'false'],
  [
    'agreements/calendar/year-wheels.js',
    notifications,
    'holds(reader, regional) ? undefined',
    'true ? undefined',
  ],
  ['imports/deliveries/own-rows-only.js', files, 'municipalityCode === municipality ? null', 'true ? null'],
].map(([file, suite, from, to]) => ({ file, suite, from, to }));

/**
 * Every rule of a route opened to everybody. Behind `signed-in` stands a second guard, the handler's question who asks:
 * both are removed together. Reading is open in the demonstration, so its rule is tried on a closed product.
 */
export function openedRules(file, text) {
  return [...text.matchAll(/\bAccess\((\[[^\]]*\]|'[a-z-]+')\)/g)]
    .filter(([, rule]) => rule !== "'anyone'")
    .map(({ 0: found, 1: rule, index }) => ({
      file,
      suite: rule === "'reader'" ? closed : matrix,
      from: found,
      to: "Access('anyone')",
      index,
      ...(rule === "'signed-in'" && { withAsking: true }),
    }));
}
