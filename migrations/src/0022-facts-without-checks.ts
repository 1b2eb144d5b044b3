import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  ...['municipalities', 'groupings', 'service_types', 'target_groups', 'account_functions', 'price_index'],
  ...[
    'population',
    'services',
    'places',
    'rates',
    'service_use',
    'plans',
    'need',
    'expenditure',
    'official_counts',
  ],
];

// A foreign key looks its row up for every row that comes, and doubled the time of an import. All rows of a batch are
// written by one writer in the batch's own transaction, so what is left to guard is that no batch goes away.
const keep = `CREATE TRIGGER batches_kept BEFORE DELETE ON batches FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

/** Facts name their batch without a foreign key; batches cannot be deleted instead. */
export class FactsWithoutChecks1700000000022 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables)
      await queryRunner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${table}_batch_fkey`);
    await queryRunner.query(keep);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER batches_kept ON batches');
    for (const table of tables)
      await queryRunner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${table}_batch_fkey FOREIGN KEY (batch_id) REFERENCES batches`,
      );
  }
}
