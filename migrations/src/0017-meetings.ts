import type { MigrationInterface, QueryRunner } from 'typeorm';

const meeting = `meeting_id    uuid NOT NULL`;
const ofMeeting = (table: string): string =>
  `CONSTRAINT ${table}_meeting_fkey FOREIGN KEY (meeting_id) REFERENCES meetings ON DELETE CASCADE`;
const survey = `survey_id     uuid NOT NULL`;
const ofSurvey = (table: string): string =>
  `CONSTRAINT ${table}_survey_fkey FOREIGN KEY (survey_id) REFERENCES surveys ON DELETE CASCADE`;
const isTime = (column: string): string => `${column} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

const head = `
CREATE TABLE meetings (
  meeting_id    uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT meetings_pkey PRIMARY KEY,
  title         text NOT NULL,
  held_on       date NOT NULL,
  starts_at     text,
  ends_at       text,
  place         text NOT NULL DEFAULT '',
  host_code     text,
  area_code     text NOT NULL,
  audience      text NOT NULL DEFAULT '',
  purpose       text NOT NULL DEFAULT '',
  source        text NOT NULL DEFAULT '',
  registration_due_on date,
  agreement_id  uuid CONSTRAINT meetings_agreement_fkey REFERENCES agreements ON DELETE SET NULL,
  status        text NOT NULL DEFAULT 'draft',
  synthetic     boolean NOT NULL DEFAULT false,
  version       integer NOT NULL DEFAULT 1,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT meetings_title_key UNIQUE (held_on, title),
  CONSTRAINT meetings_status_check CHECK (status IN ('draft', 'published')),
  CONSTRAINT meetings_starts_check CHECK (${isTime('starts_at')}),
  CONSTRAINT meetings_ends_check CHECK (${isTime('ends_at')} AND ends_at > starts_at)
);
CREATE INDEX meetings_agreement_idx ON meetings (agreement_id);
COMMENT ON TABLE meetings IS 'Dialogue meetings between the municipalities of an area';
COMMENT ON COLUMN meetings.meeting_id IS 'Identity';
COMMENT ON COLUMN meetings.title IS 'Name shown to people';
COMMENT ON COLUMN meetings.held_on IS 'Day';
COMMENT ON COLUMN meetings.starts_at IS 'Time of the day it begins, HH:MM';
COMMENT ON COLUMN meetings.ends_at IS 'Time of the day it ends, HH:MM';
COMMENT ON COLUMN meetings.place IS 'Where';
COMMENT ON COLUMN meetings.host_code IS 'Municipality that hosts it';
COMMENT ON COLUMN meetings.area_code IS 'Grouping whose municipalities are invited';
COMMENT ON COLUMN meetings.audience IS 'Who is invited';
COMMENT ON COLUMN meetings.purpose IS 'What it is for';
COMMENT ON COLUMN meetings.source IS 'What its contents were written from';
COMMENT ON COLUMN meetings.registration_due_on IS 'Last day to register';
COMMENT ON COLUMN meetings.agreement_id IS 'Agreement that it feeds';
COMMENT ON COLUMN meetings.status IS 'draft or published; drafts are seen by secretariat and administrators';
COMMENT ON COLUMN meetings.synthetic IS 'Its contents are made up, for the demonstration';
COMMENT ON COLUMN meetings.version IS 'Raised by every change of it or of anything in it but surveys';
COMMENT ON COLUMN meetings.changed_at IS 'When it was last changed';
`;

const contents = `
CREATE TABLE programme_items (
  ${meeting},
  item_id       uuid NOT NULL DEFAULT gen_random_uuid(),
  added_no      bigint GENERATED ALWAYS AS IDENTITY,
  starts_at     text,
  ends_at       text,
  part          text NOT NULL DEFAULT '',
  title         text NOT NULL,
  body          text NOT NULL DEFAULT '',
  responsible   text NOT NULL DEFAULT '',
  CONSTRAINT programme_items_pkey PRIMARY KEY (meeting_id, item_id),
  CONSTRAINT programme_items_starts_check CHECK (${isTime('starts_at')}),
  CONSTRAINT programme_items_ends_check CHECK (${isTime('ends_at')} AND ends_at >= starts_at),
  ${ofMeeting('programme_items')}
);
COMMENT ON TABLE programme_items IS 'Lines of the programme of a meeting';
COMMENT ON COLUMN programme_items.meeting_id IS 'Meeting';
COMMENT ON COLUMN programme_items.item_id IS 'Identity';
COMMENT ON COLUMN programme_items.added_no IS 'Order in which they were added';
COMMENT ON COLUMN programme_items.starts_at IS 'Time of the day, HH:MM; null where the programme tells none, and the line follows the one added before it';
COMMENT ON COLUMN programme_items.ends_at IS 'Time of the day, HH:MM';
COMMENT ON COLUMN programme_items.part IS 'Part of the meeting, or empty';
COMMENT ON COLUMN programme_items.title IS 'Heading';
COMMENT ON COLUMN programme_items.body IS 'Words';
COMMENT ON COLUMN programme_items.responsible IS 'Who speaks or leads, by function and never by name';

CREATE TABLE participants (
  ${meeting},
  participants_id uuid NOT NULL DEFAULT gen_random_uuid(),
  added_no      bigint GENERATED ALWAYS AS IDENTITY,
  of_municipality text,
  organisation  text NOT NULL DEFAULT '',
  committee     text NOT NULL DEFAULT '',
  function      text NOT NULL,
  number        integer NOT NULL,
  CONSTRAINT participants_pkey PRIMARY KEY (meeting_id, participants_id),
  CONSTRAINT participants_number_check CHECK (number > 0),
  CONSTRAINT participants_function_check CHECK (function IN ('politician', 'mayor', 'committee-chair', 'vice-chair', 'member',
    'executive', 'manager', 'officer', 'researcher', 'user-organisation', 'secretariat', 'other')),
  CONSTRAINT participants_of_key UNIQUE NULLS NOT DISTINCT (meeting_id, of_municipality, organisation, committee, function),
  ${ofMeeting('participants')}
);
COMMENT ON TABLE participants IS 'How many took part in a meeting, by municipality, committee and function; never who';
COMMENT ON COLUMN participants.meeting_id IS 'Meeting';
COMMENT ON COLUMN participants.participants_id IS 'Identity';
COMMENT ON COLUMN participants.added_no IS 'Order in which they were added';
COMMENT ON COLUMN participants.of_municipality IS 'Municipality they are of; null for those of none';
COMMENT ON COLUMN participants.organisation IS 'Organisation of those who are of no municipality';
COMMENT ON COLUMN participants.committee IS 'Committee, or empty where it is not told';
COMMENT ON COLUMN participants.function IS 'Function; politician where no more is told';
COMMENT ON COLUMN participants.number IS 'How many';

CREATE TABLE proposals (
  ${meeting},
  proposal_id   uuid NOT NULL DEFAULT gen_random_uuid(),
  added_no      bigint GENERATED ALWAYS AS IDENTITY,
  theme         text NOT NULL,
  statement     text NOT NULL,
  state         text NOT NULL DEFAULT 'captured',
  follow_up     text NOT NULL DEFAULT '',
  agreement_id  uuid,
  decision_id   uuid,
  CONSTRAINT proposals_pkey PRIMARY KEY (meeting_id, proposal_id),
  CONSTRAINT proposals_statement_key UNIQUE (meeting_id, theme, statement),
  CONSTRAINT proposals_state_check CHECK (state IN ('captured', 'in-progress', 'done', 'dropped')),
  CONSTRAINT proposals_decision_fkey FOREIGN KEY (agreement_id, decision_id) REFERENCES decisions ON DELETE SET NULL,
  ${ofMeeting('proposals')}
);
CREATE INDEX proposals_decision_idx ON proposals (agreement_id, decision_id);
COMMENT ON TABLE proposals IS 'What was proposed at a meeting, and what came of it';
COMMENT ON COLUMN proposals.meeting_id IS 'Meeting';
COMMENT ON COLUMN proposals.proposal_id IS 'Identity';
COMMENT ON COLUMN proposals.added_no IS 'Order in which they were added';
COMMENT ON COLUMN proposals.theme IS 'Theme';
COMMENT ON COLUMN proposals.statement IS 'The proposal in words';
COMMENT ON COLUMN proposals.state IS 'captured, in-progress, done or dropped';
COMMENT ON COLUMN proposals.follow_up IS 'What has been done about it';
COMMENT ON COLUMN proposals.agreement_id IS 'Agreement of the decision';
COMMENT ON COLUMN proposals.decision_id IS 'Decision that takes it up';
`;

const surveys = `
CREATE TABLE surveys (
  ${meeting},
  survey_id     uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT surveys_pkey PRIMARY KEY,
  added_no      bigint GENERATED ALWAYS AS IDENTITY,
  title         text NOT NULL,
  introduction  text NOT NULL DEFAULT '',
  grouping      text NOT NULL DEFAULT 'none',
  published_order boolean NOT NULL DEFAULT false,
  source        text NOT NULL DEFAULT '',
  status        text NOT NULL DEFAULT 'draft',
  synthetic     boolean NOT NULL DEFAULT false,
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT surveys_title_key UNIQUE (meeting_id, title),
  CONSTRAINT surveys_grouping_check CHECK (grouping IN ('none', 'municipality', 'committee')),
  CONSTRAINT surveys_status_check CHECK (status IN ('draft', 'open', 'closed')),
  CONSTRAINT surveys_published_check CHECK (NOT published_order OR (status <> 'open' AND grouping = 'none')),
  ${ofMeeting('surveys')}
);
COMMENT ON TABLE surveys IS 'Surveys of a meeting, answered through links that know nobody';
COMMENT ON COLUMN surveys.meeting_id IS 'Meeting';
COMMENT ON COLUMN surveys.survey_id IS 'Identity';
COMMENT ON COLUMN surveys.added_no IS 'Order in which they were added';
COMMENT ON COLUMN surveys.title IS 'Name shown to people';
COMMENT ON COLUMN surveys.introduction IS 'Read before the questions';
COMMENT ON COLUMN surveys.grouping IS 'What answers are told apart by: none, municipality or committee';
COMMENT ON COLUMN surveys.published_order IS 'Held elsewhere: only the order of its options is known';
COMMENT ON COLUMN surveys.source IS 'Who held it, where it was held elsewhere';
COMMENT ON COLUMN surveys.status IS 'draft, open or closed; results exist once it is closed';
COMMENT ON COLUMN surveys.synthetic IS 'Its answers are made up, for the demonstration';
COMMENT ON COLUMN surveys.version IS 'Raised by every change of it or of its questions, never by an answer';

CREATE TABLE survey_questions (
  ${survey},
  question_id   uuid NOT NULL DEFAULT gen_random_uuid(),
  added_no      bigint GENERATED ALWAYS AS IDENTITY,
  kind          text NOT NULL,
  question      text NOT NULL,
  options       jsonb NOT NULL,
  CONSTRAINT survey_questions_pkey PRIMARY KEY (survey_id, question_id),
  CONSTRAINT survey_questions_kind_check CHECK (kind IN ('ranking', 'agreement')),
  ${ofSurvey('survey_questions')}
);
COMMENT ON TABLE survey_questions IS 'Questions of a survey with their options';
COMMENT ON COLUMN survey_questions.survey_id IS 'Survey';
COMMENT ON COLUMN survey_questions.question_id IS 'Identity';
COMMENT ON COLUMN survey_questions.added_no IS 'Order in which they are asked';
COMMENT ON COLUMN survey_questions.kind IS 'ranking or agreement';
COMMENT ON COLUMN survey_questions.question IS 'Words';
COMMENT ON COLUMN survey_questions.options IS 'Options in order: text and, where only that is known, the published place';

CREATE TABLE survey_groups (
  ${survey},
  group_key     text NOT NULL,
  invited       integer NOT NULL,
  answered      integer NOT NULL DEFAULT 0,
  CONSTRAINT survey_groups_pkey PRIMARY KEY (survey_id, group_key),
  CONSTRAINT survey_groups_answered_check CHECK (answered BETWEEN 0 AND invited),
  ${ofSurvey('survey_groups')}
);
COMMENT ON TABLE survey_groups IS 'How many were invited and have answered';
COMMENT ON COLUMN survey_groups.survey_id IS 'Survey';
COMMENT ON COLUMN survey_groups.group_key IS 'Municipality code or committee; empty where answers are not told apart';
COMMENT ON COLUMN survey_groups.invited IS 'Links made';
COMMENT ON COLUMN survey_groups.answered IS 'Links answered with';
`;

// Nothing leads from a link to an answer: no key, no time, no order, and a used link has forgotten its group.
const answers = `
CREATE TABLE survey_links (
  ${survey},
  sha256        text NOT NULL,
  group_key     text,
  used          boolean NOT NULL DEFAULT false,
  CONSTRAINT survey_links_pkey PRIMARY KEY (sha256),
  CONSTRAINT survey_links_used_check CHECK (used = (group_key IS NULL)),
  ${ofSurvey('survey_links')}
);
CREATE INDEX survey_links_survey_idx ON survey_links (survey_id);
COMMENT ON TABLE survey_links IS 'Links of a survey, known by the hash of their key only';
COMMENT ON COLUMN survey_links.survey_id IS 'Survey';
COMMENT ON COLUMN survey_links.sha256 IS 'SHA-256 of the key';
COMMENT ON COLUMN survey_links.group_key IS 'Group that an answer will count for; forgotten once it is used';
COMMENT ON COLUMN survey_links.used IS 'Whether it has been answered with';

CREATE TABLE survey_answers (
  ${survey},
  answer_id     uuid NOT NULL DEFAULT gen_random_uuid(),
  question_id   uuid NOT NULL,
  group_key     text NOT NULL,
  answer        jsonb NOT NULL,
  CONSTRAINT survey_answers_pkey PRIMARY KEY (survey_id, answer_id),
  CONSTRAINT survey_answers_question_fkey FOREIGN KEY (survey_id, question_id) REFERENCES survey_questions ON DELETE CASCADE,
  ${ofSurvey('survey_answers')}
);
COMMENT ON TABLE survey_answers IS 'Answers to single questions: of nobody, at no time, in no order';
COMMENT ON COLUMN survey_answers.survey_id IS 'Survey';
COMMENT ON COLUMN survey_answers.answer_id IS 'Random, and another one after every new answer';
COMMENT ON COLUMN survey_answers.question_id IS 'Question';
COMMENT ON COLUMN survey_answers.group_key IS 'Municipality code or committee; empty where answers are not told apart';
COMMENT ON COLUMN survey_answers.answer IS 'Numbers of the options in order, or level of agreement by number of the statement';
`;

const tables = [
  'survey_answers',
  'survey_links',
  'survey_groups',
  'survey_questions',
  'surveys',
  'proposals',
  'participants',
  'programme_items',
  'meetings',
];

/** Dialogue meetings: programme, participants by number, proposals, and surveys whose answers are nobody's. */
export class Meetings1700000000017 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(head + contents + surveys + answers);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE ${tables.join(', ')};`);
  }
}
