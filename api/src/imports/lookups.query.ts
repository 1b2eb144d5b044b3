import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { foldName, type ImportLookups } from './read-import.ts';

const codesSql = `
SELECT (SELECT coalesce(array_agg(municipality_code), '{}') FROM municipalities_of(NULL)) AS municipalities,
  (SELECT coalesce(array_agg(name), '{}') FROM municipalities_of(NULL)) AS names,
  (SELECT coalesce(array_agg(target_group), '{}') FROM target_groups_of(NULL)) AS "targetGroups",
  (SELECT coalesce(array_agg(service_type), '{}') FROM service_types_of(NULL)) AS "serviceTypes",
  (SELECT coalesce(array_agg(DISTINCT function_code), '{}') FROM account_functions_of(NULL)) AS functions,
  (SELECT coalesce(array_agg(DISTINCT grouping_code), '{}') FROM groupings_of(NULL) WHERE type = 'region') AS regions`;

interface Codes {
  municipalities: string[];
  names: string[];
  targetGroups: string[];
  serviceTypes: string[];
  functions: string[];
  regions: string[];
}

/** Codes that a file may refer to: those accepted so far. */
@Injectable()
export class LookupsQuery {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  async load(): Promise<ImportLookups> {
    const [codes]: Codes[] = await this.source.query(codesSql);
    const services: { id: string; host: string }[] = await this.source.query(
      'SELECT service_id AS id, municipality_code AS host FROM services_of(NULL)',
    );
    const { municipalities = [], names = [], targetGroups, serviceTypes, functions, regions } = codes ?? {};
    return {
      municipalities: new Set(municipalities),
      municipalityNames: new Map(names.map((name, index) => [foldName(name), municipalities[index] ?? ''])),
      targetGroups: new Set(targetGroups),
      serviceTypes: new Set(serviceTypes),
      functions: new Set(functions),
      regions: new Set(regions),
      services: new Map(services.map(({ id, host }) => [id, host])),
    };
  }
}
