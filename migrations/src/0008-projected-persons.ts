import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A projection counts parts of persons: a whole number could not hold it. */
export class ProjectedPersons1700000000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE population ALTER COLUMN persons TYPE numeric;
COMMENT ON COLUMN population.persons IS 'Persons; a projection may have decimals';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE population ALTER COLUMN persons TYPE integer USING round(persons);
COMMENT ON COLUMN population.persons IS 'Persons';`);
  }
}
