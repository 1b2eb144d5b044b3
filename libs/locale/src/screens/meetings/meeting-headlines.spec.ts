import fc from 'fast-check';
import type { Figure } from '@tilbudsvifte/planning';
import type { MeetingListView, MeetingView, ParticipantsView, SurveyQuestionView } from './index.ts';
import {
  meetingHeadline,
  meetingListHeadline,
  participantsHeadline,
  rankingHeadline,
  statementsHeadline,
} from './index.ts';

const RUNS = 10_000;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const list: MeetingListView = { held: 3, next: undefined, proposals: 18, done: 4, inProgress: 6 };
const meeting: MeetingView = {
  heldOn: '2015-02-05',
  place: 'Den Blå Planet',
  participants: 50,
  proposals: 7,
  done: 2,
  inProgress: 3,
  dropped: 1,
  today: '2026-11-22',
};

describe('meetingListHeadline', () => {
  it('counts what was held and what came of it', () => {
    expect(plain(meetingListHeadline(list, 'da').headline)).toBe(
      'Der er holdt 3 dialogmøder. 18 forslag er kommet frem på 3 møder: 4 gennemført og 6 i gang.',
    );
  });

  it('begins with the next meeting where one is planned', () => {
    const next = { heldOn: '2027-02-04', place: 'Viften' };
    expect(plain(meetingListHeadline({ ...list, next }, 'en').headline)).toBe(
      'The next dialogue meeting is on 4 February 2027 at Viften. 18 proposals came up at 3 meetings: 4 done and 6 in progress.',
    );
    expect(
      plain(meetingListHeadline({ ...list, held: 0, next: { ...next, place: '' } }, 'da').headline),
    ).toBe('Næste dialogmøde er 4. februar 2027.');
  });
});

describe('meetingHeadline', () => {
  it('counts the proposals by what came of them', () => {
    expect(plain(meetingHeadline(meeting, 'da').headline)).toBe(
      'Mødet 5. februar 2015 gav 7 forslag: 2 gennemført, 3 i gang, 1 uden opfølgning. 50 deltagere var med.',
    );
  });

  it('says when and where before the meeting, and nothing of people who have not come yet', () => {
    const before = { ...meeting, proposals: 0, done: 0, inProgress: 0, dropped: 0, heldOn: '2027-02-04' };
    expect(plain(meetingHeadline(before, 'da').headline)).toBe(
      'Mødet holdes 4. februar 2027 i Den Blå Planet.',
    );
    expect(plain(meetingHeadline({ ...before, proposals: 3 }, 'da').headline)).toBe(
      'Mødet holdes 4. februar 2027 i Den Blå Planet. 3 forslag er noteret på forhånd.',
    );
    // On the day itself it is still to come.
    expect(plain(meetingHeadline({ ...before, today: '2027-02-04' }, 'da').headline)).toContain(
      'Mødet holdes',
    );
    expect(plain(meetingHeadline({ ...before, today: '2027-02-05' }, 'da').headline)).toBe(
      'Fra mødet 4. februar 2027 er der ikke skrevet forslag ned. 50 deltagere var med.',
    );
  });
});

describe('participantsHeadline', () => {
  it('names the municipality with most, or counts those that share it', () => {
    const municipalities = [
      { name: 'Tårnby', number: 4 },
      { name: 'Ishøj', number: 3 },
    ];
    const view = { heldOn: '2015-02-05', municipalities };
    expect(participantsHeadline(view, 'da').headline).toBe(
      '2 kommuner var med; flest deltagere kom fra Tårnby (4).',
    );
    const tied = { ...view, municipalities: [...municipalities, { name: 'Vallensbæk', number: 4 }] };
    expect(participantsHeadline(tied, 'da').headline).toBe(
      '3 kommuner var med; 2 af dem havde flest deltagere (4 hver).',
    );
    expect(
      participantsHeadline({ ...view, municipalities: [{ name: 'Ishøj', number: 3 }] }, 'da').headline,
    ).toBe('1 kommune var med; flest deltagere kom fra Ishøj (3).');
  });
});

const value = (number: number): Figure => ({ value: number });
const survey: SurveyQuestionView = {
  survey: 'Udfordringer',
  results: [
    { text: 'Sammenhæng.', place: value(2), share: value(0.2) },
    { text: 'Budgetsikkerhed', place: value(1), share: value(0.52) },
    { text: 'Dialog med brugerne', place: value(3), share: value(0) },
  ],
};

describe('rankingHeadline and statementsHeadline', () => {
  it('say what stands first and last, and by how many', () => {
    expect(plain(rankingHeadline(survey, 'da').headline)).toBe(
      '52 % sætter »Budgetsikkerhed« øverst. Nederst står »Dialog med brugerne«.',
    );
    expect(plain(statementsHeadline(survey, 'en').headline)).toBe(
      '52% agree with “Budgetsikkerhed”. Agreement is least on “Dialog med brugerne”.',
    );
  });

  it('know only the order where no more is published', () => {
    const results = survey.results.map((result) => ({
      ...result,
      share: { missing: 'not-reported' } as const,
    }));
    expect(rankingHeadline({ ...survey, results }, 'da').headline).toBe(
      'Øverst står »Budgetsikkerhed«. Nederst står »Dialog med brugerne«. Kun rækkefølgen er offentliggjort; andele er ikke oplyst.',
    );
  });

  it('say that places are shared, that a result is withheld, and that nobody has answered', () => {
    const tied = survey.results.map((result) => ({ ...result, place: value(1) }));
    expect(rankingHeadline({ ...survey, results: tied }, 'da').headline).toBe(
      '3 svarmuligheder deler førstepladsen.',
    );
    const gone = (missing: 'withheld' | 'not-reported') =>
      survey.results.map(({ text }) => ({ text, place: { missing }, share: { missing } }));
    expect(statementsHeadline({ ...survey, results: gone('withheld') }, 'da').headline).toBe(
      'Resultatet er skjult, så svar fra få personer ikke kan regnes ud.',
    );
    expect(statementsHeadline({ ...survey, results: gone('not-reported') }, 'da').headline).toBe(
      'Ingen har svaret.',
    );
  });
});

const language = fc.constantFrom('da' as const, 'en' as const);
const name = fc.string({ unit: fc.constantFrom(...'abæøå {}<#'), minLength: 1, maxLength: 200 });
const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const basis = { synthetic: fc.boolean(), provisional: fc.boolean() };
const count = fc.nat(400);
const progress = { proposals: count, done: count, inProgress: count };
const place = fc.oneof(fc.constant(''), name);
const next = fc.option(fc.record({ heldOn: day, place }), { nil: undefined });
const lists = fc.record({ ...basis, ...progress, held: count, next }) as fc.Arbitrary<MeetingListView>;
const meetings = fc.record({
  ...basis,
  ...progress,
  heldOn: day,
  place,
  participants: fc.option(count, { nil: undefined }),
  dropped: count,
  today: day,
}) as fc.Arbitrary<MeetingView>;
const participants = fc.record({
  ...basis,
  heldOn: day,
  municipalities: fc.array(fc.record({ name, number: fc.integer({ min: 1, max: 40 }) }), { maxLength: 30 }),
}) as fc.Arbitrary<ParticipantsView>;
const missing = fc.constantFrom('withheld', 'not-reported').map((reason) => ({ missing: reason }));
const results = fc.array(
  fc.record({
    text: name,
    place: fc.oneof(
      fc.integer({ min: 1, max: 20 }).map((n) => ({ value: n })),
      missing,
    ),
    share: fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }).map((n) => ({ value: n })),
      missing,
    ),
  }),
  { minLength: 1, maxLength: 20 },
);
const surveys = fc.record({
  ...basis,
  survey: name,
  results,
}) as fc.Arbitrary<SurveyQuestionView>;

const laws = [
  ['meetingListHeadline', lists, meetingListHeadline],
  ['meetingHeadline', meetings, meetingHeadline],
  ['participantsHeadline', participants, participantsHeadline],
  ['rankingHeadline', surveys, rankingHeadline],
  ['statementsHeadline', surveys, statementsHeadline],
] as const;

describe.each(laws)('%s', (_name, views, headlineOf) => {
  it('keeps to the laws of headlines whatever it is given', () => {
    fc.assert(
      fc.property(views as fc.Arbitrary<never>, language, (view, spoken) => {
        const { headline, summary, alt } = headlineOf(view, spoken);
        expect(headline.trim()).not.toBe('');
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        expect(summary.join(' ')).not.toMatch(/NaN|undefined|Infinity|[-−]0(?!\d)|skyldes|takket være/);
      }),
      { numRuns: RUNS },
    );
  });
});
