import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = `
CREATE SEQUENCE batch_acceptance AS bigint;
COMMENT ON SEQUENCE batch_acceptance IS 'Order in which batches were accepted; the newest accepted batch wins for what it covers';

CREATE TABLE batches (
  batch_id       bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT batches_pkey PRIMARY KEY,
  kind           text NOT NULL,
  reporter_code  text NOT NULL,
  content_hash   text NOT NULL,
  file_name      text NOT NULL,
  format         text NOT NULL,
  source         text NOT NULL,
  synthetic      boolean NOT NULL,
  row_count      integer NOT NULL,
  notices        jsonb NOT NULL,
  created_at     timestamptz NOT NULL DEFAULT now(),
  accepted_no    bigint,
  accepted_at    timestamptz,
  CONSTRAINT batches_accepted_no_key UNIQUE (accepted_no),
  CONSTRAINT batches_row_count_check CHECK (row_count >= 0)
);
CREATE INDEX batches_content_idx ON batches (kind, reporter_code, accepted_no);
COMMENT ON TABLE batches IS 'One delivery: one file of one kind from one reporter. Its facts are never changed afterwards';
COMMENT ON COLUMN batches.kind IS 'Import kind (services, places, rates, use, need, plans, population, expenditure, price-index or a reference list)';
COMMENT ON COLUMN batches.reporter_code IS 'Municipality code of the reporter, or "sekretariat"';
COMMENT ON COLUMN batches.content_hash IS 'SHA-256 of the file''s bytes and the options it was read with, hexadecimal; the same file twice in a row changes nothing';
COMMENT ON COLUMN batches.source IS 'Where the figures come from, as shown in source lines';
COMMENT ON COLUMN batches.synthetic IS 'True for invented demonstration data; every figure that uses it says so';
COMMENT ON COLUMN batches.row_count IS 'Number of observations stored';
COMMENT ON COLUMN batches.notices IS 'Notices of the import (issues that did not block), JSON array';
COMMENT ON COLUMN batches.accepted_no IS 'Position in the order of acceptance; empty until accepted';

CREATE TABLE editions (
  edition_id    bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT editions_pkey PRIMARY KEY,
  label         text NOT NULL,
  note          text NOT NULL DEFAULT '',
  content_hash  text NOT NULL,
  threshold     integer NOT NULL,
  synthetic     boolean NOT NULL,
  published_at  timestamptz NOT NULL,
  ready         boolean NOT NULL DEFAULT false,
  CONSTRAINT editions_label_key UNIQUE (label),
  CONSTRAINT editions_threshold_check CHECK (threshold >= 3)
);
COMMENT ON TABLE editions IS 'Immutable published state: a list of accepted batches with its protected counts and stored answers';
COMMENT ON COLUMN editions.label IS 'Name shown to readers and used in links, e.g. 2026-03';
COMMENT ON COLUMN editions.content_hash IS 'SHA-256 over the content hashes of its batches in order of acceptance and the threshold';
COMMENT ON COLUMN editions.ready IS 'True once every count and answer is stored; readers see ready editions only';
COMMENT ON COLUMN editions.threshold IS 'Disclosure threshold used: counts of persons from 1 to threshold - 1 are withheld';

CREATE TABLE edition_batches (
  edition_id  bigint NOT NULL CONSTRAINT edition_batches_edition_fkey REFERENCES editions,
  batch_id    bigint NOT NULL CONSTRAINT edition_batches_batch_fkey REFERENCES batches,
  CONSTRAINT edition_batches_pkey PRIMARY KEY (edition_id, batch_id)
);
COMMENT ON TABLE edition_batches IS 'Which accepted batches an edition is made of';

CREATE TABLE edition_counts (
  edition_id  bigint NOT NULL CONSTRAINT edition_counts_edition_fkey REFERENCES editions,
  statistic   text NOT NULL,
  area_code   text NOT NULL,
  category    text NOT NULL,
  period      text NOT NULL,
  value       numeric,
  reason      text,
  CONSTRAINT edition_counts_pkey PRIMARY KEY (edition_id, statistic, period, category, area_code),
  CONSTRAINT edition_counts_value_or_reason CHECK ((value IS NULL) <> (reason IS NULL))
);
COMMENT ON TABLE edition_counts IS 'Protected counts of persons: the only counts that public answers are computed from';
COMMENT ON COLUMN edition_counts.statistic IS 'What is counted, e.g. need-by-target-group (persons)';
COMMENT ON COLUMN edition_counts.area_code IS 'Municipality code, or the code of a grouping for a published total';
COMMENT ON COLUMN edition_counts.category IS 'Target group, service type, cost group or service';
COMMENT ON COLUMN edition_counts.period IS 'Year (2025) or quarter (2025K4)';
COMMENT ON COLUMN edition_counts.value IS 'Number of persons; empty when withheld';
COMMENT ON COLUMN edition_counts.reason IS 'Why there is no value: withheld';

CREATE TABLE edition_answers (
  edition_id   bigint NOT NULL CONSTRAINT edition_answers_edition_fkey REFERENCES editions,
  request_key  text NOT NULL,
  sha256       text NOT NULL,
  body         bytea NOT NULL,
  body_brotli  bytea NOT NULL,
  CONSTRAINT edition_answers_pkey PRIMARY KEY (edition_id, request_key)
);
COMMENT ON TABLE edition_answers IS 'Answers of a published edition as bytes: what was published is what is served, for ever';
COMMENT ON COLUMN edition_answers.request_key IS 'Canonical request: path and sorted parameters without the edition';
COMMENT ON COLUMN edition_answers.sha256 IS 'SHA-256 of body, hexadecimal; the strong ETag';
`;

/** Deliveries (batches) and the immutable published lists of them (editions). */
export class BatchesAndEditions1700000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP TABLE edition_answers, edition_counts, edition_batches, editions, batches; DROP SEQUENCE batch_acceptance;',
    );
  }
}
