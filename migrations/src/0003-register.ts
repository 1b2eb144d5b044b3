import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = `
CREATE TABLE services (
  municipality_code  text NOT NULL,
  service_id         text NOT NULL,
  batch_id           bigint NOT NULL CONSTRAINT services_batch_fkey REFERENCES batches,
  name               text NOT NULL,
  operator_type      text NOT NULL,
  operator_code      text,
  service_type       text NOT NULL,
  legal_basis        text NOT NULL,
  target_groups      text[] NOT NULL,
  specialisation     text NOT NULL,
  valid_from         date NOT NULL,
  valid_to           date,
  CONSTRAINT services_pkey PRIMARY KEY (municipality_code, service_id, batch_id)
);
COMMENT ON TABLE services IS 'Register of services (tilbud); the newest accepted row of a service is in force';
COMMENT ON COLUMN services.municipality_code IS 'Host municipality (where the service lies)';
COMMENT ON COLUMN services.operator_type IS 'municipal, regional, self-governing or private';
COMMENT ON COLUMN services.operator_code IS 'Municipality or region code, or the operator''s own key';
COMMENT ON COLUMN services.target_groups IS 'Target groups the service can take; several are usual';
COMMENT ON COLUMN services.specialisation IS 'basic, specialised, highly-specialised or most-specialised';
COMMENT ON COLUMN services.valid_to IS 'Last day of operation; empty while open';

CREATE TABLE places (
  municipality_code     text NOT NULL,
  service_id            text NOT NULL,
  quarter               text NOT NULL,
  batch_id              bigint NOT NULL CONSTRAINT places_batch_fkey REFERENCES batches,
  approved_places       integer,
  staffed_places        integer,
  reserved_places       integer,
  vacant_places         integer,
  available_place_days  integer,
  occupied_place_days   integer,
  budgeted_occupancy    numeric,
  waiting               integer,
  unchanged             boolean NOT NULL,
  CONSTRAINT places_pkey PRIMARY KEY (municipality_code, service_id, quarter, batch_id)
);
COMMENT ON TABLE places IS 'Places and occupancy of a service in a quarter; empty means not reported';
COMMENT ON COLUMN places.quarter IS 'Quarter, e.g. 2025K4; places are counted on its last day';
COMMENT ON COLUMN places.approved_places IS 'Approved places (godkendte)';
COMMENT ON COLUMN places.staffed_places IS 'Staffed places (normerede)';
COMMENT ON COLUMN places.reserved_places IS 'Places reserved for a named citizen';
COMMENT ON COLUMN places.vacant_places IS 'Free places on the last day';
COMMENT ON COLUMN places.available_place_days IS 'Place-days that could be used in the quarter';
COMMENT ON COLUMN places.occupied_place_days IS 'Place-days used in the quarter';
COMMENT ON COLUMN places.budgeted_occupancy IS 'Occupancy assumed in the rate, share (0.95 = 95 per cent); a price assumption, not a measurement';
COMMENT ON COLUMN places.waiting IS 'Persons waiting for this service on the last day';
COMMENT ON COLUMN places.unchanged IS 'The reporter confirmed that nothing changed since the last quarter';
CREATE INDEX places_batch_idx ON places (batch_id);

CREATE TABLE rates (
  municipality_code    text NOT NULL,
  service_id           text NOT NULL,
  year                 integer NOT NULL,
  product              text NOT NULL,
  level                text NOT NULL,
  batch_id             bigint NOT NULL CONSTRAINT rates_batch_fkey REFERENCES batches,
  unit                 text NOT NULL,
  rate_dkk             numeric NOT NULL,
  overhead_share       numeric,
  budgeted_occupancy   numeric,
  after_regulation_dkk numeric,
  price_level_year     integer,
  CONSTRAINT rates_pkey PRIMARY KEY (municipality_code, service_id, year, product, level, batch_id)
);
COMMENT ON TABLE rates IS 'Rates (takster) per service, year, product and level';
COMMENT ON COLUMN rates.unit IS 'day (24 hours), daytime, hour, course, pupil or year';
COMMENT ON COLUMN rates.rate_dkk IS 'Rate in DKK per unit, in the price level of price_level_year (empty: of its own year)';
COMMENT ON COLUMN rates.overhead_share IS 'Overhead as a share of direct costs';
COMMENT ON COLUMN rates.after_regulation_dkk IS 'Part of the rate that settles earlier surplus or deficit, DKK per unit';

CREATE TABLE service_use (
  municipality_code        text NOT NULL,
  service_id               text NOT NULL,
  quarter                  text NOT NULL,
  buyer_municipality_code  text NOT NULL,
  target_group             text NOT NULL,
  batch_id                 bigint NOT NULL CONSTRAINT service_use_batch_fkey REFERENCES batches,
  full_year_places         numeric,
  place_days               integer,
  amount_dkk               numeric,
  CONSTRAINT service_use_pkey PRIMARY KEY (municipality_code, service_id, quarter, buyer_municipality_code, target_group, batch_id)
);
COMMENT ON TABLE service_use IS 'Use of a service by paying municipality and target group in a quarter; aggregates, never persons';
COMMENT ON COLUMN service_use.municipality_code IS 'Host municipality of the service';
COMMENT ON COLUMN service_use.buyer_municipality_code IS 'Paying municipality';
COMMENT ON COLUMN service_use.full_year_places IS 'Places bought, full-year places';
COMMENT ON COLUMN service_use.place_days IS 'Place-days bought';
COMMENT ON COLUMN service_use.amount_dkk IS 'Paid amount, DKK current prices';
CREATE INDEX service_use_batch_idx ON service_use (batch_id);

CREATE TABLE plans (
  municipality_code  text NOT NULL,
  service_id         text NOT NULL,
  effective_date     date NOT NULL,
  change             text NOT NULL,
  batch_id           bigint NOT NULL CONSTRAINT plans_batch_fkey REFERENCES batches,
  places             integer NOT NULL,
  status             text NOT NULL,
  operator_code      text,
  CONSTRAINT plans_pkey PRIMARY KEY (municipality_code, service_id, effective_date, change, batch_id),
  CONSTRAINT plans_change_check CHECK (change IN ('+', '-'))
);
COMMENT ON TABLE plans IS 'Planned changes of capacity';
COMMENT ON COLUMN plans.change IS '+ opens places, - closes places';
COMMENT ON COLUMN plans.places IS 'Number of places opened or closed';
COMMENT ON COLUMN plans.status IS 'idea, decided, establishing or open';
`;

/** The living register: services, their places by quarter, rates, use by buyer, and plans. */
export class Register1700000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE plans, service_use, rates, places, services;');
  }
}
