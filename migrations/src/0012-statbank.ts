import type { MigrationInterface, QueryRunner } from 'typeorm';

const officialCounts = `
CREATE TABLE official_counts (
  municipality_code  text NOT NULL,
  statbank_table     text NOT NULL,
  period             text NOT NULL,
  category           text NOT NULL,
  batch_id           bigint NOT NULL CONSTRAINT official_counts_batch_fkey REFERENCES batches,
  measure            text NOT NULL,
  amount             numeric NOT NULL,
  CONSTRAINT official_counts_pkey PRIMARY KEY (municipality_code, statbank_table, period, category, batch_id),
  CONSTRAINT official_counts_measure_check CHECK (measure IN ('persons', 'full-time-services')),
  CONSTRAINT official_counts_amount_check CHECK (amount >= 0)
);
COMMENT ON TABLE official_counts IS 'Counts that Statistics Denmark publishes of services to adults (HAND) and of placed children (ANBAAR); a withheld count has no row';
COMMENT ON COLUMN official_counts.municipality_code IS 'Municipality that grants the service or administers the placement, four digits; not always the one that pays';
COMMENT ON COLUMN official_counts.statbank_table IS 'StatBank table the count is from; tables count different things and are never added up';
COMMENT ON COLUMN official_counts.period IS 'Quarter (2024K4), or the year on whose 31 December is counted (2024)';
COMMENT ON COLUMN official_counts.category IS 'The table''s own code of service type, age group, place or legal basis; empty for all; persons of different service types overlap';
COMMENT ON COLUMN official_counts.batch_id IS 'Delivery the row came with';
COMMENT ON COLUMN official_counts.measure IS 'persons, or full-time-services (mean of the quarter, with decimals)';
COMMENT ON COLUMN official_counts.amount IS 'Number of what measure says';
CREATE INDEX official_counts_batch_idx ON official_counts (batch_id);

CREATE FUNCTION official_counts_of(p_edition bigint) RETURNS SETOF official_counts LANGUAGE sql STABLE AS $$
  SELECT municipality_code, statbank_table, period, category, batch_id, measure, amount FROM (
    SELECT f.*, b.accepted_no,
      max(b.accepted_no) OVER (PARTITION BY f.municipality_code, f.statbank_table, f.period) AS newest_no
    FROM official_counts f JOIN batches_of(p_edition) b ON b.batch_id = f.batch_id
  ) n WHERE n.accepted_no = n.newest_no
$$;
COMMENT ON FUNCTION official_counts_of IS 'Rows of official_counts in force in an edition: the newest accepted delivery replaces the whole set of (municipality_code, statbank_table, period)';
`;

const fetches = `
CREATE TABLE statbank_fetches (
  fetch_id          uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT statbank_fetches_pkey PRIMARY KEY,
  statbank_table    text NOT NULL,
  years             integer[] NOT NULL,
  area_code         text NOT NULL,
  state             text NOT NULL DEFAULT 'running',
  stage             text NOT NULL DEFAULT 'asking',
  bytes             bigint NOT NULL DEFAULT 0,
  rows              integer NOT NULL DEFAULT 0,
  table_updated     text,
  suppressed_value  text,
  result            text,
  batch_id          bigint CONSTRAINT statbank_fetches_batch_fkey REFERENCES batches,
  issues            jsonb NOT NULL DEFAULT '[]',
  started_by        text NOT NULL,
  started_at        timestamptz NOT NULL DEFAULT now(),
  seen_at           timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT statbank_fetches_state_check CHECK (state IN ('running', 'done', 'failed')),
  CONSTRAINT statbank_fetches_stage_check CHECK (stage IN ('asking', 'downloading', 'reading'))
);
CREATE UNIQUE INDEX statbank_fetches_running_key ON statbank_fetches (state) WHERE state = 'running';
COMMENT ON TABLE statbank_fetches IS 'Tables fetched from StatBank as work that people watch: one runs at a time, also out of politeness';
COMMENT ON COLUMN statbank_fetches.fetch_id IS 'Identity';
COMMENT ON COLUMN statbank_fetches.statbank_table IS 'StatBank table, e.g. REGK31';
COMMENT ON COLUMN statbank_fetches.years IS 'Years asked for; empty for all the table has';
COMMENT ON COLUMN statbank_fetches.area_code IS 'Grouping whose municipalities were asked for; empty for all municipalities';
COMMENT ON COLUMN statbank_fetches.state IS 'running, done or failed; a running one without a sign of life for two minutes has died with its process';
COMMENT ON COLUMN statbank_fetches.stage IS 'asking (for the table''s description), downloading or reading';
COMMENT ON COLUMN statbank_fetches.bytes IS 'Bytes that have arrived';
COMMENT ON COLUMN statbank_fetches.rows IS 'Rows read so far; in the end, observations stored';
COMMENT ON COLUMN statbank_fetches.table_updated IS 'When Statistics Denmark last updated the table, as StatBank writes it (Danish time)';
COMMENT ON COLUMN statbank_fetches.suppressed_value IS 'What StatBank says it writes in place of a withheld figure';
COMMENT ON COLUMN statbank_fetches.result IS 'stored, unchanged (the same figures are in force already) or refused; empty until read';
COMMENT ON COLUMN statbank_fetches.batch_id IS 'Delivery that came of it';
COMMENT ON COLUMN statbank_fetches.issues IS 'Faults and notices of fetching and reading, JSON array of import issues';
COMMENT ON COLUMN statbank_fetches.started_by IS 'Sign-in name of who fetched';
COMMENT ON COLUMN statbank_fetches.started_at IS 'When';
COMMENT ON COLUMN statbank_fetches.seen_at IS 'Last sign of life';
`;

/** The rows of expenditure in force, replaced per set. */
function expenditureOf(set: string): string {
  return `
CREATE OR REPLACE FUNCTION expenditure_of(p_edition bigint) RETURNS SETOF expenditure LANGUAGE sql STABLE AS $$
  SELECT municipality_code, year, nature, function_code, grouping, ownership, dranst, cost_type, price_unit, batch_id, amount FROM (
    SELECT f.*, b.accepted_no, max(b.accepted_no) OVER (PARTITION BY ${set}) AS newest_no
    FROM expenditure f JOIN batches_of(p_edition) b ON b.batch_id = f.batch_id
  ) n WHERE n.accepted_no = n.newest_no
$$;`;
}

const expenditureSet = 'f.municipality_code, f.year, f.nature, f.price_unit';
const detail = "f.grouping = '' AND f.ownership = ''";
const replaces =
  'Rows of expenditure in force in an edition: the newest accepted delivery replaces the whole set of (municipality_code, year, nature, price_unit';

/**
 * Counts and fetches of StatBank. Accounts split by owner and grouping (REGK100) now lie beside those by function
 * alone (REGK31) instead of replacing them: they are the same money told twice, and readers choose one of the two.
 */
export class Statbank1700000000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(officialCounts);
    await queryRunner.query(fetches);
    await queryRunner.query(expenditureOf(`${expenditureSet}, (${detail})`));
    await queryRunner.query(
      `COMMENT ON FUNCTION expenditure_of IS '${replaces}, whether split by grouping or ownership)'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(expenditureOf(expenditureSet));
    await queryRunner.query(`COMMENT ON FUNCTION expenditure_of IS '${replaces})'`);
    await queryRunner.query('DROP TABLE statbank_fetches');
    await queryRunner.query('DROP FUNCTION official_counts_of(bigint)');
    await queryRunner.query('DROP TABLE official_counts');
  }
}
