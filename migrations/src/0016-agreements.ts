import type { MigrationInterface, QueryRunner } from 'typeorm';

const agreement = `agreement_id  uuid NOT NULL`;
const ofAgreement = (table: string): string =>
  `CONSTRAINT ${table}_agreement_fkey FOREIGN KEY (agreement_id) REFERENCES agreements ON DELETE CASCADE`;

const head = `
CREATE TABLE agreements (
  agreement_id  uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT agreements_pkey PRIMARY KEY,
  label         text NOT NULL,
  area_code     text NOT NULL,
  starts_on     date NOT NULL,
  ends_on       date NOT NULL,
  status        text NOT NULL DEFAULT 'draft',
  development   text NOT NULL DEFAULT '',
  steering      text NOT NULL DEFAULT '',
  synthetic     boolean NOT NULL DEFAULT false,
  version       integer NOT NULL DEFAULT 1,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT agreements_label_key UNIQUE (label),
  CONSTRAINT agreements_order_check CHECK (starts_on < ends_on),
  CONSTRAINT agreements_status_check CHECK (status IN ('draft', 'hearing', 'approval', 'decided'))
);
COMMENT ON TABLE agreements IS 'Framework agreements between the municipalities of an area and its region';
COMMENT ON COLUMN agreements.agreement_id IS 'Identity';
COMMENT ON COLUMN agreements.label IS 'Name shown to people, e.g. Rammeaftale 2025–2026';
COMMENT ON COLUMN agreements.area_code IS 'Grouping whose municipalities are parties';
COMMENT ON COLUMN agreements.starts_on IS 'First day';
COMMENT ON COLUMN agreements.ends_on IS 'Last day';
COMMENT ON COLUMN agreements.status IS 'draft, hearing, approval or decided; a decided one never changes';
COMMENT ON COLUMN agreements.development IS 'Words of the development part';
COMMENT ON COLUMN agreements.steering IS 'Words of the steering part';
COMMENT ON COLUMN agreements.synthetic IS 'Its contents are made up, for the demonstration';
COMMENT ON COLUMN agreements.version IS 'Raised by every change of it or of anything in it';
COMMENT ON COLUMN agreements.changed_at IS 'When it was last changed';

CREATE TABLE agreement_versions (
  ${agreement},
  version_no    integer NOT NULL,
  status        text NOT NULL,
  content       jsonb NOT NULL,
  sha256        text NOT NULL,
  made_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT agreement_versions_pkey PRIMARY KEY (agreement_id, version_no),
  ${ofAgreement('agreement_versions')}
);
COMMENT ON TABLE agreement_versions IS 'Agreements as they were each time their status moved';
COMMENT ON COLUMN agreement_versions.agreement_id IS 'Agreement';
COMMENT ON COLUMN agreement_versions.version_no IS 'Counted from 1';
COMMENT ON COLUMN agreement_versions.status IS 'Status that it moved to';
COMMENT ON COLUMN agreement_versions.content IS 'Everything in it, as JSON';
COMMENT ON COLUMN agreement_versions.sha256 IS 'SHA-256 of the content with sorted keys and no spaces';
COMMENT ON COLUMN agreement_versions.made_at IS 'When';
`;

const parties = `
CREATE TABLE agreement_parties (
  ${agreement},
  party_code    text NOT NULL,
  kind          text NOT NULL,
  name          text NOT NULL,
  name_en       text NOT NULL,
  member_from   date NOT NULL,
  member_to     date,
  CONSTRAINT agreement_parties_pkey PRIMARY KEY (agreement_id, party_code),
  CONSTRAINT agreement_parties_kind_check CHECK (kind IN ('municipality', 'region')),
  ${ofAgreement('agreement_parties')}
);
COMMENT ON TABLE agreement_parties IS 'Who agrees: fixed when the agreement is opened';
COMMENT ON COLUMN agreement_parties.agreement_id IS 'Agreement';
COMMENT ON COLUMN agreement_parties.party_code IS 'Municipality code, or grouping code of the region';
COMMENT ON COLUMN agreement_parties.kind IS 'municipality or region';
COMMENT ON COLUMN agreement_parties.name IS 'Name in Danish';
COMMENT ON COLUMN agreement_parties.name_en IS 'Name in English';
COMMENT ON COLUMN agreement_parties.member_from IS 'First day of its membership of the area';
COMMENT ON COLUMN agreement_parties.member_to IS 'Last day of its membership, null while it lasts';

CREATE TABLE approvals (
  ${agreement},
  party_code    text NOT NULL,
  state         text NOT NULL DEFAULT 'not-treated',
  met_on        date,
  link          text NOT NULL DEFAULT '',
  remark        text NOT NULL DEFAULT '',
  version       integer NOT NULL DEFAULT 1,
  CONSTRAINT approvals_pkey PRIMARY KEY (agreement_id, party_code),
  CONSTRAINT approvals_party_fkey FOREIGN KEY (agreement_id, party_code) REFERENCES agreement_parties ON DELETE CASCADE,
  CONSTRAINT approvals_state_check CHECK (state IN ('not-treated', 'on-agenda', 'approved', 'approved-with-remark')),
  CONSTRAINT approvals_dated_check CHECK ((state = 'not-treated') = (met_on IS NULL)),
  CONSTRAINT approvals_remark_check CHECK (state <> 'approved-with-remark' OR remark <> '')
);
COMMENT ON TABLE approvals IS 'Where the approval of every party stands';
COMMENT ON COLUMN approvals.agreement_id IS 'Agreement';
COMMENT ON COLUMN approvals.party_code IS 'Party';
COMMENT ON COLUMN approvals.state IS 'not-treated, on-agenda, approved or approved-with-remark';
COMMENT ON COLUMN approvals.met_on IS 'Day of the meeting';
COMMENT ON COLUMN approvals.link IS 'Address of the minutes';
COMMENT ON COLUMN approvals.remark IS 'What the party remarked';
COMMENT ON COLUMN approvals.version IS 'Raised by every change';
`;

const contents = `
CREATE TABLE themes (
  ${agreement},
  theme_id      uuid NOT NULL DEFAULT gen_random_uuid(),
  added_no      bigint GENERATED ALWAYS AS IDENTITY,
  part          text NOT NULL,
  title         text NOT NULL,
  body          text NOT NULL DEFAULT '',
  CONSTRAINT themes_pkey PRIMARY KEY (agreement_id, theme_id),
  CONSTRAINT themes_part_check CHECK (part IN ('development', 'steering')),
  ${ofAgreement('themes')}
);
COMMENT ON TABLE themes IS 'Themes of the development and the steering part of an agreement';
COMMENT ON COLUMN themes.agreement_id IS 'Agreement';
COMMENT ON COLUMN themes.theme_id IS 'Identity';
COMMENT ON COLUMN themes.added_no IS 'Order in which they were added';
COMMENT ON COLUMN themes.part IS 'development or steering';
COMMENT ON COLUMN themes.title IS 'Heading';
COMMENT ON COLUMN themes.body IS 'Words';

CREATE TABLE goals (
  ${agreement},
  goal_id       uuid NOT NULL DEFAULT gen_random_uuid(),
  added_no      bigint GENERATED ALWAYS AS IDENTITY,
  theme_id      uuid,
  title         text NOT NULL,
  indicator     text NOT NULL,
  target_value  double precision NOT NULL,
  direction     text NOT NULL,
  CONSTRAINT goals_pkey PRIMARY KEY (agreement_id, goal_id),
  CONSTRAINT goals_theme_fkey FOREIGN KEY (agreement_id, theme_id) REFERENCES themes ON DELETE SET NULL (theme_id),
  CONSTRAINT goals_direction_check CHECK (direction IN ('up', 'down', 'hold')),
  ${ofAgreement('goals')}
);
COMMENT ON TABLE goals IS 'What an indicator of the area is to become';
COMMENT ON COLUMN goals.agreement_id IS 'Agreement';
COMMENT ON COLUMN goals.goal_id IS 'Identity';
COMMENT ON COLUMN goals.added_no IS 'Order in which they were added';
COMMENT ON COLUMN goals.theme_id IS 'Theme it belongs to';
COMMENT ON COLUMN goals.title IS 'The goal in words';
COMMENT ON COLUMN goals.indicator IS 'Key of the indicator';
COMMENT ON COLUMN goals.target_value IS 'What it is to become, in the unit of the indicator; shares 0-1';
COMMENT ON COLUMN goals.direction IS 'up (at least), down (at most) or hold';

CREATE TABLE decisions (
  ${agreement},
  decision_id   uuid NOT NULL DEFAULT gen_random_uuid(),
  added_no      bigint GENERATED ALWAYS AS IDENTITY,
  theme_id      uuid,
  kind          text NOT NULL,
  title         text NOT NULL,
  body          text NOT NULL DEFAULT '',
  responsible   text NOT NULL DEFAULT '',
  due_on        date,
  follow_up     text NOT NULL DEFAULT '',
  CONSTRAINT decisions_pkey PRIMARY KEY (agreement_id, decision_id),
  CONSTRAINT decisions_theme_fkey FOREIGN KEY (agreement_id, theme_id) REFERENCES themes ON DELETE SET NULL (theme_id),
  CONSTRAINT decisions_kind_check CHECK (kind IN ('decision', 'recommendation')),
  ${ofAgreement('decisions')}
);
COMMENT ON TABLE decisions IS 'Decisions and recommendations of an agreement';
COMMENT ON COLUMN decisions.agreement_id IS 'Agreement';
COMMENT ON COLUMN decisions.decision_id IS 'Identity';
COMMENT ON COLUMN decisions.added_no IS 'Order in which they were added';
COMMENT ON COLUMN decisions.theme_id IS 'Theme it belongs to';
COMMENT ON COLUMN decisions.kind IS 'decision or recommendation';
COMMENT ON COLUMN decisions.title IS 'Heading';
COMMENT ON COLUMN decisions.body IS 'Words';
COMMENT ON COLUMN decisions.responsible IS 'Who does it';
COMMENT ON COLUMN decisions.due_on IS 'By when';
COMMENT ON COLUMN decisions.follow_up IS 'How and when it is followed up';

CREATE TABLE due_dates (
  ${agreement},
  due_date_id   uuid NOT NULL DEFAULT gen_random_uuid(),
  kind          text NOT NULL,
  due_on        date NOT NULL,
  title         text NOT NULL,
  responsible   text NOT NULL DEFAULT '',
  meeting       text NOT NULL DEFAULT '',
  meeting_on    date,
  CONSTRAINT due_dates_pkey PRIMARY KEY (agreement_id, due_date_id),
  CONSTRAINT due_dates_kind_check CHECK (kind IN ('meeting', 'hearing-ends', 'recommendation', 'approval-deadline', 'submission', 'takes-effect', 'task')),
  ${ofAgreement('due_dates')}
);
CREATE UNIQUE INDEX due_dates_deadline_key ON due_dates (agreement_id) WHERE kind = 'approval-deadline';
COMMENT ON TABLE due_dates IS 'What is due from whom, before which meeting';
COMMENT ON COLUMN due_dates.agreement_id IS 'Agreement';
COMMENT ON COLUMN due_dates.due_date_id IS 'Identity';
COMMENT ON COLUMN due_dates.kind IS 'What falls due; an agreement has one approval deadline';
COMMENT ON COLUMN due_dates.due_on IS 'Day';
COMMENT ON COLUMN due_dates.title IS 'In words';
COMMENT ON COLUMN due_dates.responsible IS 'From whom';
COMMENT ON COLUMN due_dates.meeting IS 'The meeting it is for, or empty';
COMMENT ON COLUMN due_dates.meeting_on IS 'Day of that meeting';

CREATE TABLE hearing_comments (
  ${agreement},
  comment_id    uuid NOT NULL DEFAULT gen_random_uuid(),
  party_code    text NOT NULL,
  about_id      uuid,
  body          text NOT NULL,
  made_at       timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT hearing_comments_pkey PRIMARY KEY (agreement_id, comment_id),
  CONSTRAINT hearing_comments_party_fkey FOREIGN KEY (agreement_id, party_code) REFERENCES agreement_parties ON DELETE CASCADE
);
COMMENT ON TABLE hearing_comments IS 'What parties said in the hearing';
COMMENT ON COLUMN hearing_comments.agreement_id IS 'Agreement';
COMMENT ON COLUMN hearing_comments.comment_id IS 'Identity';
COMMENT ON COLUMN hearing_comments.party_code IS 'Who said it';
COMMENT ON COLUMN hearing_comments.about_id IS 'Theme, goal or decision that it is about; null for the whole';
COMMENT ON COLUMN hearing_comments.body IS 'Words';
COMMENT ON COLUMN hearing_comments.made_at IS 'When';
`;

const evidence = `
CREATE TABLE evidence (
  ${agreement},
  evidence_id        uuid NOT NULL DEFAULT gen_random_uuid(),
  decision_id        uuid NOT NULL,
  request            text NOT NULL,
  path               text NOT NULL,
  parameters         jsonb NOT NULL,
  edition_id         bigint NOT NULL CONSTRAINT evidence_edition_fkey REFERENCES editions,
  edition_label      text NOT NULL,
  edition_hash       text NOT NULL,
  methods            jsonb NOT NULL,
  seed               bigint,
  coverage           jsonb NOT NULL,
  approvals_missing  text[] NOT NULL,
  sha256             text NOT NULL,
  body               bytea NOT NULL,
  note               text NOT NULL DEFAULT '',
  added_at           timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT evidence_pkey PRIMARY KEY (agreement_id, evidence_id),
  CONSTRAINT evidence_identity_key UNIQUE (evidence_id),
  CONSTRAINT evidence_decision_fkey FOREIGN KEY (agreement_id, decision_id) REFERENCES decisions ON DELETE CASCADE
);
COMMENT ON TABLE evidence IS 'Figures that decisions rest on, frozen with everything needed to ask for them again';
COMMENT ON COLUMN evidence.agreement_id IS 'Agreement';
COMMENT ON COLUMN evidence.evidence_id IS 'Identity';
COMMENT ON COLUMN evidence.decision_id IS 'Decision that rests on it';
COMMENT ON COLUMN evidence.request IS 'The request as asked, without edition and format';
COMMENT ON COLUMN evidence.path IS 'Path of the analysis below /api';
COMMENT ON COLUMN evidence.parameters IS 'Its parameters with every default filled in';
COMMENT ON COLUMN evidence.edition_id IS 'Edition';
COMMENT ON COLUMN evidence.edition_label IS 'Its label';
COMMENT ON COLUMN evidence.edition_hash IS 'Its hash when the figures were frozen';
COMMENT ON COLUMN evidence.methods IS 'Methods and their versions, JSON array';
COMMENT ON COLUMN evidence.seed IS 'Seed of drawn numbers; null where none are drawn';
COMMENT ON COLUMN evidence.coverage IS 'Who had reported, and who had not, when the figures were frozen';
COMMENT ON COLUMN evidence.approvals_missing IS 'Parties that had not approved the agreement when the figures were frozen';
COMMENT ON COLUMN evidence.sha256 IS 'SHA-256 of the answer';
COMMENT ON COLUMN evidence.body IS 'The answer, byte for byte';
COMMENT ON COLUMN evidence.note IS 'Why the decision rests on it';
COMMENT ON COLUMN evidence.added_at IS 'When it was frozen';
`;

const children = ['agreement_parties', 'approvals', 'themes', 'goals', 'decisions', 'due_dates'].concat(
  'hearing_comments',
  'evidence',
);
// The database itself refuses, so that no fault of the program can change what was decided.
const guards = `
CREATE FUNCTION refuse_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM agreements WHERE agreement_id = OLD.agreement_id AND status = 'decided') THEN
    RAISE EXCEPTION 'rows of % are never changed or removed once the agreement is decided', TG_TABLE_NAME;
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
COMMENT ON FUNCTION refuse_decided() IS 'Refuses to change or remove a row of a decided agreement, whoever asks';
${['agreements', ...children]
  .map(
    (table) =>
      `CREATE TRIGGER ${table}_decided BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_decided();`,
  )
  .join('\n')}
CREATE TRIGGER evidence_frozen BEFORE UPDATE ON evidence FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER agreement_versions_frozen BEFORE UPDATE OR DELETE ON agreement_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
`;

/** Framework agreements: their parts, parties, approvals, dates and the frozen figures that decisions rest on. */
export class Agreements1700000000016 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(head + parties + contents + evidence + guards);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `DROP TABLE ${children.toReversed().join(', ')}, agreement_versions, agreements; DROP FUNCTION refuse_decided();`,
    );
  }
}
