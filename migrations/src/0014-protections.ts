import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What to withhold is found once for the same counts and the same history of them, and remembered per edition. */
export class Protections1700000000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE TABLE protections (
  protection_key  text NOT NULL CONSTRAINT protections_pkey PRIMARY KEY,
  hidden          bytea NOT NULL,
  exposed         bytea NOT NULL
);
COMMENT ON TABLE protections IS 'Which counts are withheld, by what was counted: found once, good for the same counts again';
COMMENT ON COLUMN protections.protection_key IS 'SHA-256 over counts, equations and threshold of a part and of all its earlier releases';
COMMENT ON COLUMN protections.hidden IS 'One bit per count in the order of the keys: withheld';
COMMENT ON COLUMN protections.exposed IS 'One bit per count in the order of the keys: small, and not shown to have enough choice';

CREATE TABLE edition_protections (
  edition_id      bigint NOT NULL CONSTRAINT edition_protections_edition_fkey REFERENCES editions,
  part            text NOT NULL,
  content_hash    text NOT NULL,
  protection_key  text NOT NULL,
  CONSTRAINT edition_protections_pkey PRIMARY KEY (edition_id, part)
);
COMMENT ON TABLE edition_protections IS 'How each part of an edition was protected; the newest one tells whether its counts have changed since';
COMMENT ON COLUMN edition_protections.edition_id IS 'Edition';
COMMENT ON COLUMN edition_protections.part IS 'Counts that are protected together: need 2025, buyers 2025K4, waiting 2025K4';
COMMENT ON COLUMN edition_protections.content_hash IS 'SHA-256 over counts, equations and threshold; empty in editions from before it existed';
COMMENT ON COLUMN edition_protections.protection_key IS 'Which of the protections applies; a name of its own in editions from before them';

INSERT INTO edition_protections
SELECT DISTINCT edition_id, CASE WHEN statistic IN ('served-by-buyer', 'served-by-trade') THEN 'buyers '
  WHEN statistic = 'waiting-by-service' THEN 'waiting ' ELSE 'need ' END || period, '', 'edition ' || edition_id
FROM edition_counts;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE edition_protections, protections');
  }
}
