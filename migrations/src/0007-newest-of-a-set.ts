import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FactsOfAnEdition1700000000005 } from './0005-facts-of-an-edition.ts';

/** Tables where a delivery replaces a whole set of rows: what names the set ('' for the whole table), and the columns. */
const sets: Readonly<Record<string, { readonly set: string; readonly columns: string }>> = {
  municipalities: {
    set: '',
    columns:
      'municipality_code, batch_id, name, abbreviation, municipality_group, latitude, longitude, tile_column, tile_row',
  },
  groupings: {
    set: '',
    columns: 'municipality_code, grouping_code, valid_from, batch_id, name, name_en, type, valid_to',
  },
  service_types: {
    set: '',
    columns:
      'service_type, batch_id, name, name_en, cost_group, legal_basis_before2024, legal_basis, unit, place_based, function_code',
  },
  target_groups: {
    set: '',
    columns: 'target_group, batch_id, position, name, name_en, age_from, age_to, cost_group, ffb_codes',
  },
  account_functions: {
    set: 'list_version',
    columns: 'list_version, function_code, batch_id, valid_from, valid_to, name, cost_group, in_scope',
  },
  price_index: { set: '', columns: 'year, batch_id, index, source, edition' },
  population: {
    set: 'municipality_code, date, nature, age_detail',
    columns:
      'municipality_code, date, nature, age_detail, age_from, age_to, sex, projection_edition, batch_id, persons',
  },
  service_use: {
    set: 'service_id, quarter',
    columns:
      'municipality_code, service_id, quarter, buyer_municipality_code, target_group, batch_id, full_year_places, place_days, amount_dkk',
  },
  plans: {
    set: 'service_id',
    columns: 'municipality_code, service_id, effective_date, change, batch_id, places, status, operator_code',
  },
  need: {
    set: 'municipality_code, year',
    columns:
      'municipality_code, year, target_group, service_type, batch_id, served, waiting, expected_places, trend, horizon_years, on_behalf_of, remark',
  },
  expenditure: {
    set: 'municipality_code, year, nature, price_unit',
    columns:
      'municipality_code, year, nature, function_code, grouping, ownership, dranst, cost_type, price_unit, batch_id, amount',
  },
};

/**
 * The same rows in force, found in one pass with a window: joining the newest acceptances back to their rows took
 * minutes on a freshly filled table, where the planner knows no number of rows and nests the loops.
 */
export class NewestOfASet1700000000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, { set, columns }] of Object.entries(sets)) {
      const partition = set ? `PARTITION BY ${set.replaceAll(/\w+/g, 'f.$&')}` : '';
      await queryRunner.query(`
CREATE OR REPLACE FUNCTION ${table}_of(p_edition bigint) RETURNS SETOF ${table} LANGUAGE sql STABLE AS $$
  SELECT ${columns} FROM (
    SELECT f.*, b.accepted_no, max(b.accepted_no) OVER (${partition}) AS newest_no
    FROM ${table} f JOIN batches_of(p_edition) b ON b.batch_id = f.batch_id
  ) n WHERE n.accepted_no = n.newest_no
$$`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const before = new FactsOfAnEdition1700000000005();
    await before.down(queryRunner);
    await before.up(queryRunner);
  }
}
