import type { MigrationInterface, QueryRunner } from 'typeorm';

const changed = (collation: string, wanted: string): string => `
DO $$
DECLARE
  found record;
BEGIN
  FOR found IN
    SELECT c.oid::regclass AS name, string_agg(format('ALTER COLUMN %I TYPE %s COLLATE ${wanted}', a.attname,
      format_type(a.atttypid, a.atttypmod)), ', ' ORDER BY a.attnum) AS changes
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attcollation = '${collation}'::regcollation
    GROUP BY c.oid
  LOOP
    EXECUTE format('ALTER TABLE %s %s', found.name, found.changes);
  END LOOP;
END $$`;

/**
 * Texts are ordered by their bytes, whatever order the database was made with: the hash of an edition and the order of
 * its rows must be the same on every server. Indexes over texts are built anew, rows are not written.
 */
export class ByteOrder1700000000024 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // A whole country's indexes take longer than a question may.
    await queryRunner.query('SET LOCAL statement_timeout = 0');
    await queryRunner.query(changed('pg_catalog.default', '"C"'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(changed('pg_catalog."C"', '"default"'));
  }
}
