import { Inject, Injectable } from '@nestjs/common';
import { EditionReads } from '../database/edition-reads.ts';
import type {
  AccountFunction,
  Grouping,
  Membership,
  Municipality,
  PriceIndexYear,
  ReferenceLists,
  ServiceType,
  TargetGroup,
} from './reference-lists.ts';

const municipalitiesSql = `
SELECT municipality_code AS code, name, abbreviation, municipality_group AS "municipalityGroup", latitude::float8,
  longitude::float8, tile_column AS "tileColumn", tile_row AS "tileRow" FROM municipalities_of($1) ORDER BY 1`;
const groupingsSql = `
SELECT grouping_code AS code, name, name_en AS "nameEn", type, municipality_code AS municipality,
  valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM groupings_of($1) ORDER BY 1, 5, 6`;
const serviceTypesSql = `
SELECT service_type AS code, name, name_en AS "nameEn", cost_group AS "costGroup",
  legal_basis_before2024 AS "legalBasisBefore2024", legal_basis AS "legalBasis", unit, place_based AS "placeBased",
  function_code AS "functionCode" FROM service_types_of($1) ORDER BY 1`;
const targetGroupsSql = `
SELECT target_group AS code, name, name_en AS "nameEn", age_from AS "ageFrom", age_to AS "ageTo",
  cost_group AS "costGroup", ffb_codes AS "ffbCodes" FROM target_groups_of($1) ORDER BY position`;
const functionsSql = `
SELECT list_version AS "listVersion", function_code AS code, name, cost_group AS "costGroup", in_scope AS "inScope",
  valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM account_functions_of($1) ORDER BY 1, 2`;
const priceIndexSql = `
SELECT year, index::float8, source, edition FROM price_index_of($1) ORDER BY 1`;

/** Code lists in force in an edition (null: the working state). */
@Injectable()
export class ReferenceQuery {
  constructor(@Inject(EditionReads) private readonly reads: EditionReads) {}

  async lists(edition: number | null): Promise<ReferenceLists> {
    return {
      municipalities: await this.read<Municipality>(municipalitiesSql, edition),
      groupings: toGroupings(await this.read<GroupingRow>(groupingsSql, edition)),
      serviceTypes: await this.read<ServiceType>(serviceTypesSql, edition),
      targetGroups: await this.read<TargetGroup>(targetGroupsSql, edition),
      functions: await this.read<AccountFunction>(functionsSql, edition),
      priceIndex: await this.read<PriceIndexYear>(priceIndexSql, edition),
    };
  }

  private read<Row extends object>(sql: string, edition: number | null): Promise<Row[]> {
    return this.reads.rows(sql, edition);
  }
}

type GroupingRow = Omit<Grouping, 'members'> & Membership;

function toGroupings(rows: readonly GroupingRow[]): Grouping[] {
  const byCode = new Map<string, Grouping & { members: Membership[] }>();
  for (const { municipality, validFrom, validTo, ...head } of rows) {
    const grouping = byCode.get(head.code) ?? { ...head, members: [] };
    grouping.members.push({ municipality, validFrom, validTo });
    byCode.set(head.code, grouping);
  }
  return [...byCode.values()];
}
