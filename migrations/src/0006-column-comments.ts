import type { MigrationInterface, QueryRunner } from 'typeorm';

const municipality = 'Official municipality code, four digits, e.g. 0101';
const host = 'Host municipality (where the service lies), four digits';
const service = 'Key of the service in the register, the same in every file';
const batch = 'Delivery the row came with';
const edition = 'Edition the row belongs to';
const day = 'day (date)';

/** Column → what it means, with its unit, for the columns that their own migrations left without a comment. */
const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  account_functions: {
    batch_id: batch,
    valid_from: `First ${day} the function is part of the list`,
    valid_to: `Last ${day} the function is part of the list; empty while it lasts`,
    name: 'Name in Danish',
  },
  batches: {
    batch_id: 'Number of the delivery, in order of creation',
    file_name: 'Name of the delivered file, without folder',
    format: 'Format that was recognised: csv, xlsx or json-stat and the like',
    created_at: 'Moment the delivery began',
    accepted_at: 'Moment of acceptance; empty until accepted',
  },
  edition_answers: {
    edition_id: edition,
    body: 'The answer: JSON in UTF-8, the bytes that were published',
    body_brotli: 'The same answer compressed with Brotli',
  },
  edition_batches: { edition_id: edition, batch_id: 'Accepted delivery that is part of the edition' },
  edition_counts: { edition_id: edition },
  editions: {
    edition_id: 'Number of the edition, in order of publication; used in links',
    note: 'What changed since the last edition, in the publisher’s words',
    synthetic: 'True when any of its deliveries is invented demonstration data',
    published_at: 'Moment of publication',
  },
  expenditure: { municipality_code: municipality, year: 'Account or budget year', batch_id: batch },
  groupings: {
    municipality_code: 'Member municipality, four digits',
    batch_id: batch,
    name: 'Name of the grouping in Danish',
    name_en: 'Name of the grouping in English',
  },
  municipalities: { batch_id: batch, name: 'Name in Danish' },
  need: {
    municipality_code: 'Paying municipality, four digits',
    year: 'Year; persons are counted on 31 December',
    target_group: 'Target group of the persons',
    service_type: 'Type of service the persons have or wait for',
    batch_id: batch,
    remark: 'The municipality’s own remark; never published',
  },
  places: { municipality_code: host, service_id: service, batch_id: batch },
  plans: {
    municipality_code: host,
    service_id: service,
    effective_date: `First ${day} with the changed number of places`,
    batch_id: batch,
    operator_code: 'Operator after the change, where it is known',
  },
  population: { municipality_code: municipality, batch_id: batch },
  price_index: { year: 'Calendar year of the index', batch_id: batch },
  rates: {
    municipality_code: host,
    service_id: service,
    year: 'Calendar year the rate is charged in',
    product: 'What is bought, e.g. ophold (stay)',
    level: 'Level of the product where the rate is graded; empty where it is not',
    batch_id: batch,
    budgeted_occupancy: 'Occupancy assumed in the rate, share (0.95 = 95 per cent)',
    price_level_year: 'Year of the price level; empty for the rate’s own year',
  },
  service_types: {
    service_type: 'Key of the service type, e.g. ABL105',
    batch_id: batch,
    name: 'Name in Danish',
    name_en: 'Name in English',
    legal_basis_before2024: 'Legal basis before 1 January 2024, in Danish',
    legal_basis: 'Legal basis from 1 January 2024, in Danish',
  },
  service_use: {
    service_id: service,
    quarter: 'Quarter, e.g. 2025K4',
    target_group: 'Target group the places were bought for',
    batch_id: batch,
  },
  services: {
    service_id: service,
    batch_id: batch,
    name: 'Name of the service',
    service_type: 'Type of service',
    legal_basis: 'Legal basis as reported, in Danish',
    valid_from: `First ${day} of operation`,
  },
  target_groups: {
    target_group: 'Key of the target group, e.g. AD_AUT',
    batch_id: batch,
    name: 'Name in Danish',
    name_en: 'Name in English',
    cost_group: 'children-young, adults or special-education',
  },
};

/** Every column says what it means and in which unit, so that the database can be read without the code. */
export class ColumnComments1700000000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await comment(queryRunner, (text) => `'${text.replaceAll("'", "''")}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await comment(queryRunner, () => 'NULL');
  }
}

async function comment(queryRunner: QueryRunner, literal: (text: string) => string): Promise<void> {
  for (const [table, columns] of Object.entries(meanings))
    for (const [column, text] of Object.entries(columns))
      await queryRunner.query(`COMMENT ON COLUMN ${table}.${column} IS ${literal(text)}`);
}
