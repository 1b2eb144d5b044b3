import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What identifies an edition to the public must not depend on what the public may not know. */
export class PublicHash1700000000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE editions ADD COLUMN public_hash text NOT NULL DEFAULT '';
COMMENT ON COLUMN editions.public_hash IS 'SHA-256 over what the edition publishes: protected counts and open facts; empty in editions from before it existed';
COMMENT ON COLUMN editions.content_hash IS 'SHA-256 over the content hashes of its batches in order of acceptance and the threshold; not for readers, who could try hidden counts on it';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE editions DROP COLUMN public_hash');
  }
}
