import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables and how the newest accepted batch wins: per key, or per whole set of rows that a delivery replaces. */
const newestPerKey: Record<string, string> = {
  services: 'service_id',
  places: 'service_id, quarter',
  rates: 'service_id, year, product, level',
};
const newestPerSet: Record<string, string> = {
  municipalities: '',
  groupings: '',
  service_types: '',
  target_groups: '',
  account_functions: 'list_version',
  price_index: '',
  population: 'municipality_code, date, nature, age_detail',
  service_use: 'service_id, quarter',
  plans: 'service_id',
  need: 'municipality_code, year',
  expenditure: 'municipality_code, year, nature, price_unit',
};

/**
 * Functions `<table>_of(edition)`: the rows in force in an edition (NULL: all accepted batches, the working state).
 * Facts stay append-only; what is in force follows from the order of acceptance alone.
 */
export class FactsOfAnEdition1700000000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
CREATE FUNCTION batches_of(p_edition bigint) RETURNS TABLE (batch_id bigint, accepted_no bigint) LANGUAGE sql STABLE AS $$
  SELECT b.batch_id, b.accepted_no FROM batches b WHERE p_edition IS NULL AND b.accepted_no IS NOT NULL
  UNION ALL
  SELECT b.batch_id, b.accepted_no FROM edition_batches e JOIN batches b ON b.batch_id = e.batch_id
  WHERE e.edition_id = p_edition
$$;
COMMENT ON FUNCTION batches_of IS 'Batches of an edition, or all accepted ones for NULL (the working state)';`);
    for (const [table, key] of Object.entries(newestPerKey))
      await queryRunner.query(`
CREATE FUNCTION ${table}_of(p_edition bigint) RETURNS SETOF ${table} LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (${key.replaceAll(/\w+/g, 'f.$&')}) f.* FROM ${table} f JOIN batches_of(p_edition) b ON b.batch_id = f.batch_id
  ORDER BY ${key.replaceAll(/\w+/g, 'f.$&')}, b.accepted_no DESC
$$;
COMMENT ON FUNCTION ${table}_of IS 'Rows of ${table} in force in an edition: per (${key}) the one of the newest accepted batch';`);
    for (const [table, set] of Object.entries(newestPerSet))
      await queryRunner.query(`
CREATE FUNCTION ${table}_of(p_edition bigint) RETURNS SETOF ${table} LANGUAGE sql STABLE AS $$
  WITH newest AS (
    SELECT ${set ? `${set.replaceAll(/\w+/g, 'f.$&')},` : ''} max(b.accepted_no) AS accepted_no
    FROM ${table} f JOIN batches_of(p_edition) b ON b.batch_id = f.batch_id
    ${set ? `GROUP BY ${set.replaceAll(/\w+/g, 'f.$&')}` : ''}
  )
  SELECT f.* FROM ${table} f JOIN batches_of(p_edition) b ON b.batch_id = f.batch_id
  JOIN newest n ON n.accepted_no = b.accepted_no${set
    .split(', ')
    .filter(Boolean)
    .map((column) => ` AND n.${column} = f.${column}`)
    .join('')}
$$;
COMMENT ON FUNCTION ${table}_of IS 'Rows of ${table} in force in an edition: the newest accepted delivery replaces the whole set${set ? ` of (${set})` : ''}';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(newestPerKey), ...Object.keys(newestPerSet), 'batches'])
      await queryRunner.query(`DROP FUNCTION ${table}_of(bigint)`);
  }
}
