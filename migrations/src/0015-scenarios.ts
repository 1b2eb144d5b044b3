import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = `
CREATE TABLE scenarios (
  municipality_code  text NOT NULL,
  scenario_id        uuid NOT NULL DEFAULT gen_random_uuid(),
  owner_role         text NOT NULL,
  status             text NOT NULL DEFAULT 'draft',
  shared_with        text[] NOT NULL DEFAULT '{}',
  version            integer NOT NULL DEFAULT 1,
  document           text NOT NULL,
  document_sha256    text NOT NULL,
  created_by         text NOT NULL,
  created_at         timestamptz NOT NULL DEFAULT now(),
  changed_by         text NOT NULL,
  changed_at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT scenarios_pkey PRIMARY KEY (municipality_code, scenario_id),
  CONSTRAINT scenarios_owner_check CHECK ((owner_role = 'secretariat') = (municipality_code = '') AND owner_role IN ('secretariat', 'approver')),
  CONSTRAINT scenarios_status_check CHECK (status IN ('draft', 'shared', 'decided'))
);
CREATE INDEX scenarios_document_idx ON scenarios (document_sha256);
COMMENT ON TABLE scenarios IS 'Scenarios as data: a base edition and assumptions with their reasons, from which a result follows';
COMMENT ON COLUMN scenarios.municipality_code IS 'Municipality whose scenario it is; empty for the secretariat';
COMMENT ON COLUMN scenarios.scenario_id IS 'Identity';
COMMENT ON COLUMN scenarios.owner_role IS 'Role that it belongs to: secretariat, or approver of the municipality';
COMMENT ON COLUMN scenarios.status IS 'draft (its owners see it), shared, or decided: never changed again';
COMMENT ON COLUMN scenarios.shared_with IS 'Who may see it once it is shared: approver, reporter, committee, public';
COMMENT ON COLUMN scenarios.version IS 'Raised by every change; a change names the version that it was made from';
COMMENT ON COLUMN scenarios.document IS 'The document as canonical JSON (RFC 8785): text, so that it stays the same to the byte';
COMMENT ON COLUMN scenarios.document_sha256 IS 'SHA-256 of the document, checked whenever it is read';
COMMENT ON COLUMN scenarios.created_by IS 'Sign-in name of who made it';
COMMENT ON COLUMN scenarios.created_at IS 'When';
COMMENT ON COLUMN scenarios.changed_by IS 'Sign-in name of who changed it last';
COMMENT ON COLUMN scenarios.changed_at IS 'When';

CREATE TABLE scenario_results (
  result_key       text NOT NULL CONSTRAINT scenario_results_pkey PRIMARY KEY,
  document_sha256  text NOT NULL,
  body             bytea NOT NULL,
  body_brotli      bytea NOT NULL,
  sha256           text NOT NULL,
  computed_at      timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX scenario_results_document_idx ON scenario_results (document_sha256, computed_at);
COMMENT ON TABLE scenario_results IS 'Results of scenarios as bytes: found by what they follow from, never made twice';
COMMENT ON COLUMN scenario_results.result_key IS 'SHA-256 over the document, the hash of its edition and the versions of its methods';
COMMENT ON COLUMN scenario_results.document_sha256 IS 'SHA-256 of the document that it is the result of';
COMMENT ON COLUMN scenario_results.body IS 'The answer as JSON';
COMMENT ON COLUMN scenario_results.body_brotli IS 'The same, compressed';
COMMENT ON COLUMN scenario_results.sha256 IS 'SHA-256 of the body, checked whenever it is read';
COMMENT ON COLUMN scenario_results.computed_at IS 'When it was computed';

CREATE TABLE scenario_runs (
  municipality_code  text NOT NULL,
  run_id             uuid NOT NULL DEFAULT gen_random_uuid(),
  scenario_id        uuid NOT NULL,
  result_key         text NOT NULL,
  state              text NOT NULL,
  progress           double precision NOT NULL DEFAULT 0,
  failure            text,
  started_by         text NOT NULL,
  started_at         timestamptz NOT NULL DEFAULT now(),
  seen_at            timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT scenario_runs_pkey PRIMARY KEY (municipality_code, run_id),
  CONSTRAINT scenario_runs_scenario_fkey FOREIGN KEY (municipality_code, scenario_id) REFERENCES scenarios ON DELETE CASCADE,
  CONSTRAINT scenario_runs_state_check CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
  CONSTRAINT scenario_runs_failure_check CHECK (coalesce(failure IN ('interrupted', 'error'), true) AND (failure IS NOT NULL) = (state = 'failed')),
  CONSTRAINT scenario_runs_progress_check CHECK (progress BETWEEN 0 AND 1)
);
CREATE UNIQUE INDEX scenario_runs_open_key ON scenario_runs (municipality_code, scenario_id, result_key)
  WHERE state IN ('waiting', 'running');
COMMENT ON TABLE scenario_runs IS 'Calculations of scenarios as work that people watch: one at a time for the same result of a scenario';
COMMENT ON COLUMN scenario_runs.municipality_code IS 'Municipality of the scenario; empty for the secretariat';
COMMENT ON COLUMN scenario_runs.run_id IS 'Identity';
COMMENT ON COLUMN scenario_runs.scenario_id IS 'What is calculated';
COMMENT ON COLUMN scenario_runs.result_key IS 'Under which the result is kept';
COMMENT ON COLUMN scenario_runs.state IS 'waiting, running, done, failed or cancelled; an open one without a sign of life for 20 seconds has died with its process';
COMMENT ON COLUMN scenario_runs.progress IS 'How far it is, 0 to 1';
COMMENT ON COLUMN scenario_runs.failure IS 'Why it failed: interrupted (its process ended) or error';
COMMENT ON COLUMN scenario_runs.started_by IS 'Sign-in name of who started it';
COMMENT ON COLUMN scenario_runs.started_at IS 'When';
COMMENT ON COLUMN scenario_runs.seen_at IS 'Last sign of life';
`;

/** Scenarios, their results, and the calculations on their way. */
export class Scenarios1700000000015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE scenario_runs, scenario_results, scenarios');
  }
}
