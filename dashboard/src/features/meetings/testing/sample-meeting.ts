import type { Schema } from '../../../lib/api.ts';

type Meeting = Schema<'MeetingDetail'>;
type Results = Schema<'SurveyResults'>;

/** A meeting that was held, with a proposal that led to a decision and one that did not. */
export const sampleMeeting: Meeting = {
  id: 'm1',
  version: 4,
  title: 'Dialogmøde om prøven',
  heldOn: '2026-02-05',
  startsAt: '15:30',
  endsAt: '18:00',
  place: 'Rådhuset',
  host: '0169',
  area: '1084',
  status: 'published',
  participantCount: 5,
  proposalCounts: { captured: 1, inProgress: 1, done: 0, dropped: 0 },
  surveyCount: 1,
  synthetic: true,
  changedAt: '2026-02-06T09:00:00Z',
  audience: 'Udvalgsmedlemmer',
  purpose: 'At tale sammen.',
  source: 'Opdigtet',
  registrationDueOn: null,
  agreement: { id: 'a1', label: 'Rammeaftale 2025–2026' },
  programme: [
    {
      id: 'p1',
      startsAt: '15:30',
      endsAt: '15:40',
      part: '',
      title: 'Velkomst',
      text: '',
      responsible: 'KKR-formanden',
    },
    {
      id: 'p2',
      startsAt: '15:40',
      endsAt: null,
      part: 'Første del',
      title: 'Panel',
      text: 'Tre blikke',
      responsible: '',
    },
    {
      id: 'p3',
      startsAt: null,
      endsAt: null,
      part: 'Første del',
      title: 'Samtale',
      text: '',
      responsible: '',
    },
    { id: 'p4', startsAt: '17:55', endsAt: '18:00', part: '', title: 'Afrunding', text: '', responsible: '' },
  ],
  participants: [
    {
      id: 'd1',
      municipality: '0169',
      organisation: '',
      committee: 'Socialudvalget',
      function: 'member',
      number: 3,
    },
    { id: 'd2', municipality: '0101', organisation: '', committee: '', function: 'mayor', number: 1 },
    { id: 'd3', municipality: null, organisation: 'KKR', committee: '', function: 'officer', number: 1 },
  ],
  participation: {
    byMunicipality: [
      { key: '0169', number: 3 },
      { key: '0101', number: 1 },
    ],
    byCommittee: [
      { key: 'Socialudvalget', number: 3 },
      { key: '', number: 2 },
    ],
    byFunction: [
      { key: 'member', number: 3 },
      { key: 'mayor', number: 1 },
      { key: 'officer', number: 1 },
    ],
  },
  proposals: [
    {
      id: 'f1',
      theme: 'Viden',
      statement: 'Regn på virkningen',
      state: 'in-progress',
      followUp: 'Første opgørelse er lavet.',
      decision: {
        id: 'd9',
        title: 'Manglerne gøres op',
        agreement: { id: 'a1', label: 'Rammeaftale 2025–2026' },
      },
    },
    {
      id: 'f2',
      theme: 'Viden',
      statement: 'Del erfaringer',
      state: 'captured',
      followUp: '',
      decision: null,
    },
  ],
  surveys: [],
  steps: [],
  mayChange: false,
};

/** A survey of the meeting. */
export const sampleSurvey: Schema<'SurveyDetail'> = {
  id: 's1',
  meeting: 'm1',
  version: 7,
  title: 'Prøven',
  status: 'closed',
  by: 'municipality',
  publishedOrder: false,
  synthetic: false,
  introduction: '',
  source: '',
  questions: [
    {
      id: 'q1',
      kind: 'ranking',
      text: 'Hvad er vigtigst?',
      options: [
        { no: 1, text: 'Økonomi', publishedPlace: null },
        { no: 2, text: 'Kvalitet', publishedPlace: null },
        { no: 3, text: 'Sammenhæng', publishedPlace: null },
      ],
    },
    {
      id: 'q2',
      kind: 'agreement',
      text: 'Hvor enig er du?',
      options: [
        { no: 1, text: 'Vi bør planlægge sammen', publishedPlace: null },
        { no: 2, text: 'Vi klarer os selv', publishedPlace: null },
      ],
    },
  ],
  invited: 20,
  answered: 10,
  groups: [],
  steps: [],
  mayChange: false,
  mayInvite: false,
  hasResults: true,
};

type Row = Results['figures'][number];
const none = { missing: 'not-applicable' } as const;
const withheld = { missing: 'withheld' } as const;

const ranked = (option: number, optionText: string, given: Partial<Row>): Row => ({
  group: '',
  question: 'q1',
  questionKind: 'ranking',
  questionText: 'Hvad er vigtigst?',
  option,
  optionText,
  place: withheld,
  answers: { value: 10 },
  meanRank: withheld,
  firstChoiceShare: withheld,
  agreementShare: none,
  ...given,
});

const stated = (option: number, optionText: string, given: Partial<Row>): Row => ({
  ...ranked(option, optionText, given),
  question: 'q2',
  questionKind: 'agreement',
  questionText: 'Hvor enig er du?',
  meanRank: none,
  firstChoiceShare: none,
  agreementShare: withheld,
  ...given,
});

const spread = (option: number, level: string, share: number): Results['distribution'][number] => ({
  group: '',
  question: 'q2',
  option,
  level,
  answers: { value: share * 10 },
  share: { value: share },
});

/** Results with a statement that too few have answered, and a group that is withheld. */
export const sampleResults: Results = {
  basis: {
    survey: {
      id: 's1',
      title: 'Prøven',
      meeting: 'm1',
      meetingTitle: 'Dialogmøde om prøven',
      heldOn: '2026-02-05',
    },
    invited: { value: 20 },
    answered: { value: 10 },
    responseRate: { value: 0.5 },
    by: 'municipality',
    methods: [],
    sources: ['Prøven'],
    synthetic: false,
    threshold: 5,
  },
  notices: [],
  groups: [
    { group: '0169', invited: { value: 12 }, answered: { value: 8 }, responseRate: { value: 2 / 3 } },
    { group: '0101', invited: withheld, answered: withheld, responseRate: withheld },
  ],
  figures: [
    ranked(2, 'Kvalitet', {
      place: { value: 1 },
      meanRank: { value: 1.4 },
      firstChoiceShare: { value: 0.6, lo: 0.31, hi: 0.83 },
    }),
    ranked(1, 'Økonomi', { place: { value: 2 }, meanRank: { value: 2 }, firstChoiceShare: { value: 0.3 } }),
    ranked(3, 'Sammenhæng', {
      place: { value: 3 },
      meanRank: { value: 2.6 },
      firstChoiceShare: { value: 0.1 },
    }),
    stated(1, 'Vi bør planlægge sammen', { place: { value: 1 }, agreementShare: { value: 0.7 } }),
    stated(2, 'Vi klarer os selv', { answers: withheld }),
    ranked(1, 'Økonomi', { group: '0101', answers: withheld }),
    ranked(1, 'Økonomi', {
      group: '0169',
      place: { value: 1 },
      meanRank: { value: 1.5 },
      firstChoiceShare: { value: 0.75 },
    }),
  ],
  distribution: [
    spread(1, 'agree-fully', 0.5),
    spread(1, 'agree-partly', 0.2),
    spread(1, 'neither', 0.1),
    spread(1, 'disagree-partly', 0.2),
    spread(1, 'disagree-fully', 0),
  ],
};

/** Results of a survey that was held elsewhere: an order, and nothing else. */
export const sampleOrder: Results = {
  ...sampleResults,
  basis: {
    ...sampleResults.basis,
    by: 'none',
    invited: { missing: 'not-reported' },
    answered: { missing: 'not-reported' },
    responseRate: { missing: 'not-reported' },
    sources: ['Rundspørge i Region Sjælland'],
  },
  groups: [],
  figures: ['Kvalitet', 'Økonomi'].map((text, at) =>
    ranked(at + 1, text, {
      place: { value: at + 1 },
      answers: { missing: 'not-reported' },
      meanRank: { missing: 'not-reported' },
      firstChoiceShare: { missing: 'not-reported' },
    }),
  ),
  distribution: [],
};

/** What a link leads to. */
export const sampleForm: Schema<'SurveyForm'> = {
  title: 'Prøven',
  introduction: 'Kort indledning.',
  meetingTitle: 'Dialogmøde om prøven',
  heldOn: '2026-02-05',
  by: 'municipality',
  group: '0169',
  threshold: 5,
  questions: sampleSurvey.questions,
};
