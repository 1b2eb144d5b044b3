import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = `
CREATE TABLE need (
  municipality_code  text NOT NULL,
  year               integer NOT NULL,
  target_group       text NOT NULL,
  service_type       text NOT NULL,
  batch_id           bigint NOT NULL CONSTRAINT need_batch_fkey REFERENCES batches,
  served             integer NOT NULL,
  waiting            integer,
  expected_places    integer,
  trend              text,
  horizon_years      integer,
  on_behalf_of       text,
  remark             text,
  CONSTRAINT need_pkey PRIMARY KEY (municipality_code, year, target_group, service_type, batch_id)
);
COMMENT ON TABLE need IS 'Need of a municipality by target group and service type at the end of the year; counts, never persons';
COMMENT ON COLUMN need.served IS 'Persons served anywhere on 31 December';
COMMENT ON COLUMN need.waiting IS 'Persons waiting and not yet in an equivalent service; empty when unknown';
COMMENT ON COLUMN need.expected_places IS 'Places the municipality expects to need at the horizon';
COMMENT ON COLUMN need.trend IS 'up, unchanged or down';
COMMENT ON COLUMN need.horizon_years IS 'Years ahead the expectation is for';
COMMENT ON COLUMN need.on_behalf_of IS 'Municipality code of the one that reports for it, where another does';
CREATE INDEX need_batch_idx ON need (batch_id);

CREATE TABLE expenditure (
  municipality_code  text NOT NULL,
  year               integer NOT NULL,
  nature             text NOT NULL,
  function_code      text NOT NULL,
  grouping           text NOT NULL,
  ownership          text NOT NULL,
  dranst             text NOT NULL,
  cost_type          text NOT NULL,
  price_unit         text NOT NULL,
  batch_id           bigint NOT NULL CONSTRAINT expenditure_batch_fkey REFERENCES batches,
  amount             numeric NOT NULL,
  CONSTRAINT expenditure_pkey PRIMARY KEY
    (municipality_code, year, nature, function_code, grouping, ownership, dranst, cost_type, price_unit, batch_id)
);
COMMENT ON TABLE expenditure IS 'Accounts and budgets of municipalities by function, current prices';
COMMENT ON COLUMN expenditure.nature IS 'accounts or budget';
COMMENT ON COLUMN expenditure.function_code IS 'Account function, digits without dots';
COMMENT ON COLUMN expenditure.grouping IS 'Grouping of the account plan; empty for all';
COMMENT ON COLUMN expenditure.ownership IS 'Ownership code 1-4; empty for all';
COMMENT ON COLUMN expenditure.dranst IS '1 operation, 2 state refund, 3 capital';
COMMENT ON COLUMN expenditure.cost_type IS 'TOT net, UE gross expenditure, I income, or a cost type of the account plan';
COMMENT ON COLUMN expenditure.price_unit IS 'dkk1000 or dkk-per-inhabitant; only one of them may be summed';
COMMENT ON COLUMN expenditure.amount IS 'Amount in the price unit, current prices; negative is income';
CREATE INDEX expenditure_batch_idx ON expenditure (batch_id);
`;

/** What every municipality needs and spends. */
export class NeedAndSpending1700000000004 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE expenditure, need;');
  }
}
