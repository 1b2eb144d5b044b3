import type { Schema } from '../../../lib/api.ts';

type Approval = Schema<'ApprovalItem'>;

const member = { memberFrom: '2007-01-01', memberTo: '2026-12-31', link: '', remark: '', version: 2 };

/** Three parties of the demonstration, each in a state of its own. */
export const sampleApprovals: Approval[] = [
  {
    ...member,
    party: '0101',
    kind: 'municipality',
    name: 'København',
    nameEn: 'København',
    state: 'approved',
    on: '2026-11-13',
    link: 'https://www.kk.dk/dagsorden',
  },
  {
    ...member,
    party: '0169',
    kind: 'municipality',
    name: 'Høje-Taastrup',
    nameEn: 'Høje-Taastrup',
    state: 'not-treated',
    on: null,
  },
  {
    ...member,
    party: '1084',
    kind: 'region',
    name: 'Region Hovedstaden',
    nameEn: 'Capital Region of Denmark',
    state: 'on-agenda',
    on: '2026-12-01',
  },
];

const edition = { id: '2', label: '2026-03', hash: '77fcbb40' };

/** Frozen figures at a glance. */
export const sampleNote: Schema<'EvidenceNote'> = {
  id: 'e1',
  request: '/api/analyses/supply-gaps?area=1084&occupancy=0.9&refusal=0.05',
  note: 'Mangler pr. målgruppe ved 90 procents belægning.',
  edition,
  sha256: '0eac101e',
  addedAt: '2026-11-01T10:00:00Z',
};

/** Frozen figures, one withheld. */
export const sampleEvidence: Schema<'EvidenceItem'> = {
  ...sampleNote,
  agreement: { id: 'a1', label: 'Rammeaftale 2025–2026', status: 'approval' },
  decision: { id: 'd1', title: 'Manglerne gøres op hvert år' },
  parameters: { area: '1084', occupancy: 0.9 },
  methods: [{ key: 'supply-gap', version: '1.0' }],
  seed: null,
  coverage: { reported: 2, expected: 3, missing: ['0169'] },
  approvalsMissing: ['0169', '1084'],
  newer: { edition: { id: '3', label: '2026-09', hash: 'abc' }, figuresDiffer: true },
  answer: {
    basis: {},
    notices: [{ code: 'synthetic' }],
    figures: [
      {
        targetGroup: 'AD_AUT',
        unit: 'day',
        places: { value: 112 },
        occupancy: { value: 0.944 },
        served: { missing: 'withheld' },
        forecast: [{ year: 2026 }],
      },
      {
        targetGroup: 'AD_PSY',
        unit: 'day',
        places: { value: 20 },
        occupancy: { value: 1 },
        served: { value: 17 },
      },
    ],
    totals: {},
  },
};

/** An agreement that its parties are treating, as the API answers. */
export const sampleAgreement: Schema<'AgreementDetail'> = {
  id: 'a1',
  version: 23,
  label: 'Rammeaftale 2025–2026',
  area: '1084',
  startsOn: '2025-01-01',
  endsOn: '2026-12-31',
  status: 'approval',
  approved: { done: 1, of: 3 },
  approvedMunicipalities: { done: 1, of: 2 },
  approvalDueOn: '2026-12-31',
  decidedOn: null,
  synthetic: true,
  changedAt: '2026-11-22T18:54:50Z',
  development: 'Udviklingsdelen følger, om der er plads.',
  steering: '',
  themes: [{ id: 't1', part: 'development', title: 'Plads til de få', text: 'Dækkes bedst i fællesskab.' }],
  goals: [
    {
      id: 'g1',
      theme: 't1',
      title: 'Højst fem målgrupper må mangle pladser',
      indicator: 'groups-short',
      targetValue: 5,
      direction: 'down',
      unit: 'count',
      values: [
        { year: 2024, value: { value: 15 } },
        { year: 2025, value: { value: 10 } },
      ],
      latest: { year: 2025, value: { value: 10 } },
      previous: { year: 2024, value: { value: 15 } },
      status: 'on-track',
    },
    {
      id: 'g2',
      theme: null,
      title: 'Ni ud af ti skal kunne få en plads',
      indicator: 'availability',
      targetValue: 0.9,
      direction: 'up',
      unit: 'share',
      values: [],
      latest: null,
      previous: null,
      status: 'undecidable',
    },
  ],
  decisions: [
    {
      id: 'd1',
      theme: 't1',
      kind: 'decision',
      title: 'Manglerne gøres op hvert år',
      text: 'Sekretariatet gør op, hvor mange pladser der mangler.',
      responsible: 'Sekretariatet',
      dueOn: '2025-06-01',
      followUp: 'Lægges frem i juni.',
      evidence: [sampleNote],
    },
  ],
  dueDates: [
    {
      id: 'x1',
      kind: 'recommendation',
      dueOn: '2024-09-06',
      title: 'KKR anbefaler rammeaftalen',
      responsible: 'KKR Hovedstaden',
      meeting: 'KKR Hovedstaden',
      meetingOn: '2024-09-06',
    },
    {
      id: 'x2',
      kind: 'approval-deadline',
      dueOn: '2026-12-31',
      title: 'Alle har godkendt',
      responsible: 'Parterne',
      meeting: '',
      meetingOn: null,
    },
    {
      id: 'x3',
      kind: 'task',
      dueOn: '2026-12-10',
      title: 'Takster indberettes',
      responsible: 'Kommuner og region',
      meeting: 'embedsmandsudvalget',
      meetingOn: '2027-01-15',
    },
  ],
  approvals: sampleApprovals,
  edition,
  goalsBasis: null,
  steps: [],
  mayChange: false,
  mayChangeDates: false,
  mayApprove: [],
  mayComment: [],
};

/** What the API answers to the pages of an agreement. */
export function agreementAnswers(agreement: Schema<'AgreementDetail'> = sampleAgreement) {
  return new Map<string, unknown>([
    ['/api/agreements', { agreements: [agreement] }],
    ['/api/agreements/a1', agreement],
    ['/api/agreements/a1/comments', { comments: [] }],
    ['/api/agreements/a1/versions', { versions: [] }],
    ['/api/agreements/evidence/e1', sampleEvidence],
    ['/api/reference/service-types', { items: [] }],
  ]);
}
