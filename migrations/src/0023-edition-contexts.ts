import type { MigrationInterface, QueryRunner } from 'typeorm';

const contexts = `
CREATE TABLE edition_contexts (
  edition_id  bigint NOT NULL CONSTRAINT edition_contexts_edition_fkey REFERENCES editions ON DELETE CASCADE,
  shape       integer NOT NULL,
  body        json NOT NULL,
  CONSTRAINT edition_contexts_pkey PRIMARY KEY (edition_id)
);
COMMENT ON TABLE edition_contexts IS 'Code lists, periods and deliveries of a published edition at a glance, so that they are not found out anew';
COMMENT ON COLUMN edition_contexts.edition_id IS 'Edition the row belongs to';
COMMENT ON COLUMN edition_contexts.shape IS 'Number of the fields that body has; a row of another number is not read';
COMMENT ON COLUMN edition_contexts.body IS 'The context as the program keeps it'`;

/** What every answer of an edition needs is kept with the edition. */
export class EditionContexts1700000000023 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(contexts);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE edition_contexts');
  }
}
