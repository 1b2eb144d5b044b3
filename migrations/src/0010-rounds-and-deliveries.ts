import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = `
CREATE TABLE rounds (
  round_id     uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT rounds_pkey PRIMARY KEY,
  label        text NOT NULL,
  period       text NOT NULL,
  kinds        text[] NOT NULL,
  area_code    text NOT NULL,
  opens_at     timestamptz NOT NULL,
  deadline_at  timestamptz NOT NULL,
  note         text NOT NULL DEFAULT '',
  version      integer NOT NULL DEFAULT 1,
  CONSTRAINT rounds_label_key UNIQUE (label),
  CONSTRAINT rounds_order_check CHECK (opens_at < deadline_at),
  CONSTRAINT rounds_kinds_check CHECK (cardinality(kinds) > 0)
);
COMMENT ON TABLE rounds IS 'Reporting rounds: what every municipality of an area delivers for a period, and by when';
COMMENT ON COLUMN rounds.round_id IS 'Identity';
COMMENT ON COLUMN rounds.label IS 'Name shown to people, e.g. Indberetning 2026';
COMMENT ON COLUMN rounds.period IS 'Year (2026) or quarter (2026K4) that is reported';
COMMENT ON COLUMN rounds.kinds IS 'Import kinds that are to be delivered: the forms';
COMMENT ON COLUMN rounds.area_code IS 'Grouping whose municipalities take part, as it is on the day the round opens';
COMMENT ON COLUMN rounds.opens_at IS 'From when deliveries are taken';
COMMENT ON COLUMN rounds.deadline_at IS 'Until when deliveries are in time';
COMMENT ON COLUMN rounds.note IS 'Words to the reporters';
COMMENT ON COLUMN rounds.version IS 'Raised by every change';

CREATE TABLE round_extensions (
  municipality_code  text NOT NULL,
  round_id           uuid NOT NULL CONSTRAINT round_extensions_round_fkey REFERENCES rounds,
  deadline_at        timestamptz NOT NULL,
  reason             text NOT NULL,
  CONSTRAINT round_extensions_pkey PRIMARY KEY (municipality_code, round_id)
);
COMMENT ON TABLE round_extensions IS 'A later deadline that one municipality was given';
COMMENT ON COLUMN round_extensions.municipality_code IS 'Who was given it';
COMMENT ON COLUMN round_extensions.round_id IS 'In which round';
COMMENT ON COLUMN round_extensions.deadline_at IS 'Until when';
COMMENT ON COLUMN round_extensions.reason IS 'Why';

CREATE TABLE uploads (
  upload_id    uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT uploads_pkey PRIMARY KEY,
  user_id      uuid NOT NULL CONSTRAINT uploads_user_fkey REFERENCES users ON DELETE CASCADE,
  file_name    text NOT NULL,
  size_bytes   bigint NOT NULL,
  received     bigint NOT NULL DEFAULT 0,
  created_at   timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT uploads_size_check CHECK (size_bytes > 0 AND received BETWEEN 0 AND size_bytes)
);
COMMENT ON TABLE uploads IS 'Files on their way in; a lost connection goes on where it stopped';
COMMENT ON COLUMN uploads.upload_id IS 'Identity, and the name of the file in the uploads folder';
COMMENT ON COLUMN uploads.user_id IS 'Who sends it; nobody else may go on or use it';
COMMENT ON COLUMN uploads.file_name IS 'Name as sent, for people to read';
COMMENT ON COLUMN uploads.size_bytes IS 'Announced size in bytes';
COMMENT ON COLUMN uploads.received IS 'Bytes that have been written';
COMMENT ON COLUMN uploads.created_at IS 'When it began; abandoned uploads are removed after a day';

CREATE TABLE deliveries (
  municipality_code  text NOT NULL,
  delivery_id        uuid NOT NULL DEFAULT gen_random_uuid(),
  round_id           uuid NOT NULL CONSTRAINT deliveries_round_fkey REFERENCES rounds,
  kind               text NOT NULL,
  way                text NOT NULL,
  state              text NOT NULL,
  version            integer NOT NULL DEFAULT 1,
  file_name          text NOT NULL,
  content_hash       text NOT NULL DEFAULT '',
  batch_id           bigint CONSTRAINT deliveries_batch_fkey REFERENCES batches,
  progress_rows      integer NOT NULL DEFAULT 0,
  issues             jsonb NOT NULL DEFAULT '[]',
  preview            jsonb NOT NULL DEFAULT '[]',
  explanations       jsonb NOT NULL DEFAULT '{}',
  return_comment     text NOT NULL DEFAULT '',
  drafted_by         text NOT NULL,
  drafted_at         timestamptz NOT NULL DEFAULT now(),
  seen_at            timestamptz NOT NULL DEFAULT now(),
  submitted_by       text NOT NULL DEFAULT '',
  submitted_at       timestamptz,
  approved_by        text NOT NULL DEFAULT '',
  approved_at        timestamptz,
  accepted_by        text NOT NULL DEFAULT '',
  accepted_at        timestamptz,
  CONSTRAINT deliveries_pkey PRIMARY KEY (municipality_code, delivery_id),
  CONSTRAINT deliveries_way_check CHECK (way IN ('file', 'form', 'unchanged')),
  CONSTRAINT deliveries_state_check CHECK (state IN ('reading', 'refused', 'draft', 'submitted', 'approved', 'accepted', 'returned', 'replaced'))
);
CREATE INDEX deliveries_round_idx ON deliveries (round_id, municipality_code, kind);
CREATE UNIQUE INDEX deliveries_open_key ON deliveries (municipality_code, round_id, kind)
  WHERE state NOT IN ('accepted', 'replaced');
COMMENT ON TABLE deliveries IS 'What a municipality delivers of one kind in a round, on its way from draft to accepted';
COMMENT ON COLUMN deliveries.municipality_code IS 'Whose figures they are';
COMMENT ON COLUMN deliveries.delivery_id IS 'Identity';
COMMENT ON COLUMN deliveries.round_id IS 'In which round';
COMMENT ON COLUMN deliveries.kind IS 'Import kind: which form';
COMMENT ON COLUMN deliveries.way IS 'file, form (typed in), or unchanged (last time confirmed)';
COMMENT ON COLUMN deliveries.state IS 'reading, refused, draft, submitted, approved (by the municipality), accepted (by the secretariat), returned, or replaced by a newer draft';
COMMENT ON COLUMN deliveries.version IS 'Raised by every step; a step names the version that it was taken from';
COMMENT ON COLUMN deliveries.file_name IS 'Name of the file, or what the form is called';
COMMENT ON COLUMN deliveries.content_hash IS 'SHA-256 of the content and of how it was read: what an approval approves';
COMMENT ON COLUMN deliveries.batch_id IS 'The stored figures; they count when the delivery is accepted';
COMMENT ON COLUMN deliveries.progress_rows IS 'Rows read so far';
COMMENT ON COLUMN deliveries.issues IS 'Errors and notices of the reading, JSON array';
COMMENT ON COLUMN deliveries.preview IS 'First 20 rows as they were understood, JSON array';
COMMENT ON COLUMN deliveries.explanations IS 'The reporter''s words on unusual changes, by the key of the change';
COMMENT ON COLUMN deliveries.return_comment IS 'Why it was returned';
COMMENT ON COLUMN deliveries.drafted_by IS 'Sign-in name of who delivered it';
COMMENT ON COLUMN deliveries.drafted_at IS 'When';
COMMENT ON COLUMN deliveries.seen_at IS 'Last sign of life of the reading: a reading without one for a minute has stopped';
COMMENT ON COLUMN deliveries.submitted_by IS 'Who submitted it';
COMMENT ON COLUMN deliveries.submitted_at IS 'When';
COMMENT ON COLUMN deliveries.approved_by IS 'Who approved it for the municipality: never who drafted or submitted it';
COMMENT ON COLUMN deliveries.approved_at IS 'When';
COMMENT ON COLUMN deliveries.accepted_by IS 'Who accepted it for the secretariat';
COMMENT ON COLUMN deliveries.accepted_at IS 'When';

CREATE TABLE rule_exemptions (
  municipality_code  text NOT NULL,
  rule               text NOT NULL,
  kind               text NOT NULL,
  reason             text NOT NULL,
  expires_on         date NOT NULL,
  made_by            text NOT NULL,
  CONSTRAINT rule_exemptions_pkey PRIMARY KEY (municipality_code, kind, rule)
);
COMMENT ON TABLE rule_exemptions IS 'Quality rules that do not ask one municipality for a while';
COMMENT ON COLUMN rule_exemptions.municipality_code IS 'Who is not asked';
COMMENT ON COLUMN rule_exemptions.rule IS 'Code of the rule';
COMMENT ON COLUMN rule_exemptions.kind IS 'Import kind it is about';
COMMENT ON COLUMN rule_exemptions.reason IS 'Why';
COMMENT ON COLUMN rule_exemptions.expires_on IS 'Last day of the exemption';
COMMENT ON COLUMN rule_exemptions.made_by IS 'Sign-in name of who gave it';
`;

/** Reporting rounds, and deliveries on their way from draft to accepted. */
export class RoundsAndDeliveries1700000000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE rule_exemptions, deliveries, uploads, round_extensions, rounds;');
  }
}
