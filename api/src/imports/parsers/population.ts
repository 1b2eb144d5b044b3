import type { PopulationObservation } from '../../collection/observations.ts';
import { columns, defineKind } from '../rows/kind-parser.ts';
import { populationNatures, sexes } from '../values/closed-words.ts';

/** What counts as the same persons counted twice. */
export function populationKey(row: PopulationObservation): string {
  return [row.municipalityCode, row.date, row.age, row.ageTo, row.sex, row.nature].join('|');
}

export const populationParser = defineKind({
  kind: 'population',
  columns: columns('kommunekode aar alder?# koen? antal# art'),
  keyColumn: 'alder',
  key: populationKey,
  parse(read) {
    const year = read.year('aar');
    const age = read.optionalNumber('alder', { max: 125, whole: true });
    return {
      kind: 'population',
      municipalityCode: read.municipality('kommunekode'),
      year,
      date: `${year}-01-01`,
      age,
      ageTo: age,
      sex: read.optionalWord('koen', sexes),
      // Projections have decimals.
      persons: read.number('antal', { max: 1e7 }),
      nature: read.word('art', populationNatures, 'actual'),
      projectionEdition: null,
    };
  },
});
