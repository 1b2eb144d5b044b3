import type { MigrationInterface, QueryRunner } from 'typeorm';

// Work that takes longer than anybody waits for an answer: kept as rows, so that every process sees how far it is.
// A job that is cancelled is a row that is gone; so is its file.
const schema = `
CREATE TABLE document_jobs (
  job_id         uuid NOT NULL DEFAULT gen_random_uuid(),
  edition_id     bigint NOT NULL CONSTRAINT document_jobs_edition_fkey REFERENCES editions,
  edition_label  text NOT NULL,
  area_code      text NOT NULL,
  formats        text NOT NULL,
  language       text NOT NULL,
  state          text NOT NULL DEFAULT 'waiting',
  done           integer NOT NULL DEFAULT 0,
  of_all         integer NOT NULL,
  failure        text,
  started_by     text NOT NULL,
  started_at     timestamptz NOT NULL DEFAULT now(),
  seen_at        timestamptz NOT NULL DEFAULT now(),
  file_name      text,
  sha256         text,
  file           bytea,
  CONSTRAINT document_jobs_pkey PRIMARY KEY (job_id),
  CONSTRAINT document_jobs_formats_check CHECK (formats IN ('pdf', 'docx', 'both')),
  CONSTRAINT document_jobs_language_check CHECK (language IN ('da', 'en')),
  CONSTRAINT document_jobs_state_check CHECK (state IN ('waiting', 'running', 'done', 'failed')),
  CONSTRAINT document_jobs_failure_check CHECK (coalesce(failure IN ('interrupted', 'error'), true) AND (failure IS NOT NULL) = (state = 'failed')),
  CONSTRAINT document_jobs_done_check CHECK (done BETWEEN 0 AND of_all),
  CONSTRAINT document_jobs_file_check CHECK ((file IS NOT NULL) = (state = 'done') AND (sha256 IS NOT NULL) = (state = 'done') AND (file_name IS NOT NULL) = (state = 'done'))
);
CREATE UNIQUE INDEX document_jobs_open_key ON document_jobs (edition_id, area_code, formats, language)
  WHERE state IN ('waiting', 'running');
CREATE INDEX document_jobs_started_idx ON document_jobs (started_at);
COMMENT ON TABLE document_jobs IS 'Agenda annexes of all municipalities of an area as work that people watch: one at a time for the same files';
COMMENT ON COLUMN document_jobs.job_id IS 'Identity';
COMMENT ON COLUMN document_jobs.edition_id IS 'Edition that the figures are of';
COMMENT ON COLUMN document_jobs.edition_label IS 'What people call it';
COMMENT ON COLUMN document_jobs.area_code IS 'Grouping whose municipalities get an annex each';
COMMENT ON COLUMN document_jobs.formats IS 'pdf, docx or both';
COMMENT ON COLUMN document_jobs.language IS 'Language of the annexes';
COMMENT ON COLUMN document_jobs.state IS 'waiting, running, done or failed; an open one without a sign of life for 20 seconds has died with its process';
COMMENT ON COLUMN document_jobs.done IS 'Annexes that are written';
COMMENT ON COLUMN document_jobs.of_all IS 'Annexes in all';
COMMENT ON COLUMN document_jobs.failure IS 'Why it failed: interrupted (its process ended) or error';
COMMENT ON COLUMN document_jobs.started_by IS 'Sign-in name of who started it';
COMMENT ON COLUMN document_jobs.started_at IS 'When';
COMMENT ON COLUMN document_jobs.seen_at IS 'Last sign of life';
COMMENT ON COLUMN document_jobs.file_name IS 'What the ZIP file is called';
COMMENT ON COLUMN document_jobs.sha256 IS 'SHA-256 of the file';
COMMENT ON COLUMN document_jobs.file IS 'The ZIP file with all annexes';
`;

/** Agenda annexes of all municipalities, made in the background. */
export class DocumentJobs1700000000021 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE document_jobs');
  }
}
