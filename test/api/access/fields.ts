import type { IdentityName } from './matrix.ts';

/** Fields of an answer; who gets them (`*`), with which further ones. Whoever is not named is refused. */
export interface AnswerFields {
  readonly fields: readonly string[];
  readonly to: Partial<Readonly<Record<IdentityName, readonly string[]>>>;
}

const under = (path: string, names: string): readonly string[] => names.split(' ').map((name) => path + name);
const all = ['*'];
const secretariat = { secretariat: all };
const regional = { secretariat: all, administrator: all };
const everybody = { anonymous: all, committee: all, reporter: all, approver: all, ...regional };
const reporting = { reporter: all, approver: all, ...regional };

const rights = 'rights[].municipality rights[].onBehalf rights[].role';
const round = 'area deadlineAt id kinds[] label note opensAt period phase version';
const delivery = 'contentHash draftedAt draftedBy fileName id kind municipality round rows state version way';
const need =
  'expectedPlaces horizonYears kind municipalityCode onBehalfOf remark served serviceType targetGroup trend waiting year';
const agreement =
  'approvalDueOn approved.done approved.of approvedMunicipalities.done approvedMunicipalities.of area changedAt decidedOn endsOn id label startsOn status synthetic version';
const party = 'kind link memberFrom memberTo name nameEn on party remark state version';
const dueDate = 'dueOn id kind meeting meetingOn responsible title';
const subscription = under('subscriptions[].', 'createdAt id kind language mail version');
const user = under('user.', `displayName name ${rights}`);

/**
 * Fields by role, written from what each role is for: raw figures, remarks and names of reporters for the municipality
 * itself and those who serve all; mail addresses for administrators; the log and the work of publishing for those who
 * answer for them. `:round` and the like stand for things that the suite has made.
 */
export const fieldsOf: Readonly<Record<string, AnswerFields>> = {
  '/session': {
    fields: ['demonstration', 'provider', 'publicRead'],
    to: {
      anonymous: all,
      committee: user,
      reporter: user,
      approver: user,
      secretariat: user,
      administrator: user,
    },
  },
  '/sessions': {
    fields: ['passwordOf', ...under('sessions[].', 'begunAt here id lastUsedAt')],
    to: { committee: all, ...reporting },
  },
  '/users': {
    fields: under(
      'users[].',
      `active demonstration displayName email external id name secondFactor version ${rights}`,
    ),
    to: { administrator: all },
  },
  '/audit?action=delivery-drafted': {
    fields: under(
      'events[].',
      'action at detail.fileName detail.kind detail.way id municipality object requestId user',
    ),
    to: regional,
  },
  '/audit?action=user-changed': {
    fields: under('events[].', 'action at detail.email id municipality object requestId user').concat(
      under('events[].detail.', rights),
    ),
    to: regional,
  },
  '/rounds': { fields: under('rounds[].', round), to: reporting },
  '/rounds/:round': {
    fields: [
      ...under('round.', round),
      ...under('forms[].', 'deadlineAt deliveryId extensionReason kind late municipality state'),
      ...['submitted', 'accepted', 'inTime'].flatMap((part) => under(`${part}.`, 'done of')),
    ],
    to: reporting,
  },
  '/rounds/:round/form?kind=need&municipality=0169': {
    fields: ['columns[].choices[]', 'columns[].holds', 'columns[].name', 'rows[][]'],
    to: { reporter: all, secretariat: all },
  },
  '/rounds/:round/reminders': {
    fields: ['canSend', ...under('reminders[].', 'deadlineAt missing[] municipality reachable reporters[]')],
    to: secretariat,
  },
  '/rules/exemptions': {
    fields: under('exemptions[].', 'expiresOn inForce kind madeBy municipality reason rule'),
    to: secretariat,
  },
  '/deliveries?municipality=0169': { fields: under('deliveries[].', delivery), to: reporting },
  '/deliveries/:delivery': {
    fields: [
      ...delivery.split(' '),
      'changeCount',
      ...under('history[].', 'action at detail.fileName detail.kind detail.way user'),
      ...under('preview[].', need),
    ],
    // Only who may take a step is told of one.
    to: { ...reporting, reporter: ['steps[]'] },
  },
  '/deliveries/:delivery/rows': { fields: ['from', 'total', ...under('rows[].', need)], to: reporting },
  '/uploads/:upload': { fields: ['fileName', 'id', 'received', 'size'], to: { reporter: all } },
  '/publications': {
    fields: under('publications[].', 'done id label of stage startedAt startedBy state'),
    to: secretariat,
  },
  '/publications/:publication': {
    fields: 'done id label of stage startedAt startedBy state'.split(' '),
    to: secretariat,
  },
  // Who began it is for the log alone: whoever sees the scenario watches.
  '/scenarios/runs/:run': {
    fields: 'id progress scenario startedAt state'.split(' '),
    to: {
      anonymous: all,
      committee: all,
      reporter: all,
      approver: all,
      secretariat: all,
      administrator: all,
    },
  },
  // So is who ordered annexes.
  '/documents/jobs/:job': {
    fields:
      'area done edition.id edition.label file.name file.sha256 file.size format id language of startedAt state'.split(
        ' ',
      ),
    to: secretariat,
  },
  // Who wrote, approved or commented is for the log alone.
  '/agreements': { fields: under('agreements[].', agreement), to: everybody },
  '/agreements/:decided/approvals': { fields: under('approvals[].', party), to: everybody },
  '/agreements/:draft/approvals': { fields: under('approvals[].', party), to: regional },
  '/agreements/year-wheel': {
    fields: under('entries[].', `agreement agreementLabel area dueAt source ${dueDate}`),
    // Who reports is told to those who report, and to those who look after all.
    to: {
      ...everybody,
      reporter: ['entries[].municipalities[]'],
      approver: ['entries[].municipalities[]'],
      secretariat: ['entries[].municipalities[]'],
      administrator: ['entries[].municipalities[]'],
    },
  },
  '/notifications': {
    fields: under(
      'notifications[].',
      'agreement.id agreement.label area changedAt dueOn edition.hash edition.id edition.label id sentAt status synthetic targetGroup title version',
    ),
    // Only a draft lacks anything.
    to: {
      ...everybody,
      secretariat: ['notifications[].lacks[]'],
      administrator: ['notifications[].lacks[]'],
    },
  },
  '/meetings': {
    fields: [
      'mayAdd',
      ...under(
        'meetings[].',
        'area changedAt endsAt heldOn host id participantCount place startsAt status surveyCount synthetic title version',
      ),
      ...under('meetings[].proposalCounts.', 'captured done dropped inProgress'),
    ],
    to: everybody,
  },
  // Whose a folder is, and what opens its link, is told to nobody.
  '/folders/:folder': {
    fields: 'changedAt figures id linkShared meeting metOn note own sharedWith[] title version'.split(' '),
    to: { committee: all, secretariat: all },
  },
  // The reporter and the secretariat have subscribed to something.
  '/alerts/subscriptions': {
    fields: ['mail'],
    to: {
      ...{ committee: all, approver: all, administrator: all },
      ...{ reporter: subscription, secretariat: subscription },
    },
  },
  '/imports/statbank': { fields: ['tables[]'], to: secretariat },
};
