import type { MigrationInterface, QueryRunner } from 'typeorm';

const schema = `
CREATE TABLE municipalities (
  municipality_code   text NOT NULL,
  batch_id            bigint NOT NULL CONSTRAINT municipalities_batch_fkey REFERENCES batches,
  name                text NOT NULL,
  abbreviation        text NOT NULL,
  municipality_group  integer,
  latitude            numeric NOT NULL,
  longitude           numeric NOT NULL,
  tile_column         integer NOT NULL,
  tile_row            integer NOT NULL,
  CONSTRAINT municipalities_pkey PRIMARY KEY (municipality_code, batch_id)
);
COMMENT ON TABLE municipalities IS 'The 98 municipalities with their official codes';
COMMENT ON COLUMN municipalities.municipality_code IS 'Official code, four digits, e.g. 0101';
COMMENT ON COLUMN municipalities.abbreviation IS 'Three letters for tiles; ours, not official';
COMMENT ON COLUMN municipalities.municipality_group IS 'Statistics Denmark''s municipality group 1-5';
COMMENT ON COLUMN municipalities.latitude IS 'Municipal seat, degrees north (WGS 84)';
COMMENT ON COLUMN municipalities.longitude IS 'Municipal seat, degrees east (WGS 84)';
COMMENT ON COLUMN municipalities.tile_column IS 'Tile grid of Denmark: column from 0';
COMMENT ON COLUMN municipalities.tile_row IS 'Tile grid of Denmark: row from 0';

CREATE TABLE groupings (
  municipality_code  text NOT NULL,
  grouping_code      text NOT NULL,
  valid_from         date NOT NULL,
  batch_id           bigint NOT NULL CONSTRAINT groupings_batch_fkey REFERENCES batches,
  name               text NOT NULL,
  name_en            text NOT NULL,
  type               text NOT NULL,
  valid_to           date,
  CONSTRAINT groupings_pkey PRIMARY KEY (municipality_code, grouping_code, valid_from, batch_id),
  CONSTRAINT groupings_type_check CHECK (type IN ('region', 'agreement-area', 'country'))
);
COMMENT ON TABLE groupings IS 'Dated membership of municipalities in regions, agreement areas and the country';
COMMENT ON COLUMN groupings.grouping_code IS 'Code of the grouping: 1084, 1085, oestdanmark ...';
COMMENT ON COLUMN groupings.type IS 'region, agreement-area or country: kept apart, since agreement areas are not regions';
COMMENT ON COLUMN groupings.valid_from IS 'First day of membership';
COMMENT ON COLUMN groupings.valid_to IS 'Last day of membership; empty while it lasts';

CREATE TABLE service_types (
  service_type            text NOT NULL,
  batch_id                bigint NOT NULL CONSTRAINT service_types_batch_fkey REFERENCES batches,
  name                    text NOT NULL,
  name_en                 text NOT NULL,
  cost_group              text NOT NULL,
  legal_basis_before2024  text,
  legal_basis             text NOT NULL,
  unit                    text NOT NULL,
  place_based             boolean NOT NULL,
  function_code           text,
  CONSTRAINT service_types_pkey PRIMARY KEY (service_type, batch_id)
);
COMMENT ON TABLE service_types IS 'Types of service with their legal basis before and from 1 January 2024';
COMMENT ON COLUMN service_types.cost_group IS 'children-young, adults or special-education';
COMMENT ON COLUMN service_types.unit IS 'Unit of a place: day (24 hours), daytime, hour, course, pupil, year';
COMMENT ON COLUMN service_types.place_based IS 'Whether capacity is counted in places';
COMMENT ON COLUMN service_types.function_code IS 'Account function its spending is posted on, digits without dots';

CREATE TABLE target_groups (
  target_group  text NOT NULL,
  batch_id      bigint NOT NULL CONSTRAINT target_groups_batch_fkey REFERENCES batches,
  position      integer NOT NULL,
  name          text NOT NULL,
  name_en       text NOT NULL,
  age_from      integer NOT NULL,
  age_to        integer,
  cost_group    text NOT NULL,
  ffb_codes     text[] NOT NULL,
  CONSTRAINT target_groups_pkey PRIMARY KEY (target_group, batch_id)
);
COMMENT ON TABLE target_groups IS 'Target groups of the agreement; a person or a service can carry several, so they are never summed';
COMMENT ON COLUMN target_groups.position IS 'Order in the list, from 0';
COMMENT ON COLUMN target_groups.age_from IS 'Youngest age, years';
COMMENT ON COLUMN target_groups.age_to IS 'Oldest age, years; empty without limit';
COMMENT ON COLUMN target_groups.ffb_codes IS 'Keys of the national code list FFB (UUIDs)';

CREATE TABLE account_functions (
  list_version   text NOT NULL,
  function_code  text NOT NULL,
  batch_id       bigint NOT NULL CONSTRAINT account_functions_batch_fkey REFERENCES batches,
  valid_from     date NOT NULL,
  valid_to       date,
  name           text NOT NULL,
  cost_group     text NOT NULL,
  in_scope       text NOT NULL,
  CONSTRAINT account_functions_pkey PRIMARY KEY (list_version, function_code, batch_id)
);
COMMENT ON TABLE account_functions IS 'Versioned delimitation of the specialised area in the municipal account plan';
COMMENT ON COLUMN account_functions.list_version IS 'Name of the list, e.g. kontoplan-2018';
COMMENT ON COLUMN account_functions.function_code IS 'Function, digits without dots (5.38.50 is 53850)';
COMMENT ON COLUMN account_functions.cost_group IS 'children-young, adults, special-education or refund';
COMMENT ON COLUMN account_functions.in_scope IS 'yes, optional or no';

CREATE TABLE price_index (
  year      integer NOT NULL,
  batch_id  bigint NOT NULL CONSTRAINT price_index_batch_fkey REFERENCES batches,
  index     numeric NOT NULL,
  source    text NOT NULL,
  edition   text NOT NULL,
  CONSTRAINT price_index_pkey PRIMARY KEY (year, batch_id),
  CONSTRAINT price_index_positive CHECK (index > 0)
);
COMMENT ON TABLE price_index IS 'Price and wage index for municipal service spending, one vintage per batch';
COMMENT ON COLUMN price_index.index IS 'Index number; only ratios between years have meaning';
COMMENT ON COLUMN price_index.source IS 'Who published the index';
COMMENT ON COLUMN price_index.edition IS 'Vintage of the published series';

CREATE TABLE population (
  municipality_code   text NOT NULL,
  date                date NOT NULL,
  nature              text NOT NULL,
  age_detail          text NOT NULL,
  age_from            integer NOT NULL,
  age_to              integer NOT NULL,
  sex                 text NOT NULL,
  projection_edition  text,
  batch_id            bigint NOT NULL CONSTRAINT population_batch_fkey REFERENCES batches,
  persons             integer NOT NULL,
  CONSTRAINT population_pkey PRIMARY KEY (municipality_code, date, nature, age_detail, age_from, sex, batch_id),
  CONSTRAINT population_persons_check CHECK (persons >= 0)
);
COMMENT ON TABLE population IS 'Population by municipality, age and sex, actual and projected';
COMMENT ON COLUMN population.date IS 'Day the population is counted on or projected for';
COMMENT ON COLUMN population.nature IS 'actual or projected';
COMMENT ON COLUMN population.age_detail IS 'single, band or total: how finely the source splits age';
COMMENT ON COLUMN population.age_from IS 'Youngest age of the row, whole years';
COMMENT ON COLUMN population.age_to IS 'Oldest age of the row, whole years; 999 without limit';
COMMENT ON COLUMN population.sex IS 'm, f or t (both)';
COMMENT ON COLUMN population.projection_edition IS 'Which projection, e.g. FRKM125; empty for actual population';
COMMENT ON COLUMN population.persons IS 'Persons';
CREATE INDEX population_batch_idx ON population (batch_id);
`;

/** Code lists: municipalities, dated groupings, service types, target groups, account functions, price index. */
export class ReferenceLists1700000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(schema);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'DROP TABLE population, price_index, account_functions, target_groups, service_types, groupings, municipalities;',
    );
  }
}
