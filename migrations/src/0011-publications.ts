import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = `
CREATE TABLE publications (
  publication_id  uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT publications_pkey PRIMARY KEY,
  label           text NOT NULL,
  state           text NOT NULL DEFAULT 'running',
  stage           text NOT NULL DEFAULT 'counts',
  done            integer NOT NULL DEFAULT 0,
  of_all          integer NOT NULL DEFAULT 0,
  edition_id      bigint,
  started_by      text NOT NULL,
  started_at      timestamptz NOT NULL DEFAULT now(),
  seen_at         timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT publications_state_check CHECK (state IN ('running', 'done', 'failed'))
);
CREATE UNIQUE INDEX publications_running_key ON publications (state) WHERE state = 'running';
COMMENT ON TABLE publications IS 'Publications as work that people watch: one runs at a time';
COMMENT ON COLUMN publications.publication_id IS 'Identity';
COMMENT ON COLUMN publications.label IS 'Label of the edition to be';
COMMENT ON COLUMN publications.state IS 'running, done or failed; a running one without a sign of life for a minute has died with its process';
COMMENT ON COLUMN publications.stage IS 'counts (protection) or answers';
COMMENT ON COLUMN publications.done IS 'Parts of the stage that are done';
COMMENT ON COLUMN publications.of_all IS 'Parts of the stage';
COMMENT ON COLUMN publications.edition_id IS 'The edition that was made';
COMMENT ON COLUMN publications.started_by IS 'Sign-in name of who published';
COMMENT ON COLUMN publications.started_at IS 'When';
COMMENT ON COLUMN publications.seen_at IS 'Last sign of life';
`;

/** Publications as work in the background, with progress. */
export class Publications1700000000011 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE publications');
  }
}
