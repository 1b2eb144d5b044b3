import { importIssue } from '../import-issue.ts';
import type { ImportIssue } from '../import-issue.ts';
import { ImportRefused } from '../import-refused.ts';
import type { ImportLookups } from '../import-source.ts';
import type { Observation } from '../../collection/observation.ts';
import type { PopulationObservation } from '../../collection/observations.ts';
import { populationKey } from '../parsers/population.ts';
import { firstDayOf } from '../values/period.ts';
import { missingAges } from './stat-age.ts';
import { statAreas } from './stat-areas.ts';
import type { StatAreas } from './stat-areas.ts';
import { ageChoice, detailChoice, sexChoice } from './stat-choices.ts';
import type { AgeChoice, SexChoice } from './stat-choices.ts';
import { LeftOut, wholeTable } from './stat-plan.ts';
import type { StatFault, StatPlan } from './stat-plan.ts';
import type { StatScan } from './stat-scan.ts';
import { positionOf } from './stat-table.ts';
import type { StatTable } from './stat-table.ts';
import type { TableIdentity } from './table-identity.ts';
import { isTotal } from './stat-words.ts';

/** What a plan is made of. */
export interface PlanInput {
  readonly table: StatTable;
  readonly identity: TableIdentity;
  readonly scan: StatScan;
  readonly lookups: ImportLookups;
}

/**
 * Why a population extract cannot be stored at all. One municipality alone is refused like none: a population is
 * the denominator of a whole map, and an extract fixed to one area is the usual accident of StatBank's web site.
 */
function refusals({ table, scan }: PlanInput, areas: StatAreas, sexes: SexChoice): ImportIssue[] {
  const place = wholeTable(table);
  const isNational = table.selfDescribing === true && !scan.values.has('area');
  const missingTotals = [...detailChoice(scan, table)].filter(([, choice]) => choice === 'no-total');
  return [
    ...(areas.municipalities < 2 && !isNational
      ? [importIssue('area-missing', { ...place, params: { municipalities: areas.municipalities } })]
      : []),
    ...(scan.values.has('time') ? [] : [importIssue('period-missing', place)]),
    ...(sexes.incomplete ? [importIssue('sex-incomplete', { ...place, field: 'KØN' })] : []),
    ...missingTotals.map(([field]) => importIssue('total-missing', { ...place, field })),
  ];
}

/** A self-describing extract without areas is of the whole country: kept as a control total, never among municipalities. */
const wholeCountry = '0000';

class PopulationPlan implements StatPlan {
  readonly kind = 'population';
  readonly table: string;
  private readonly input: PlanInput;
  private readonly areas: StatAreas;
  private readonly sexes: SexChoice;
  private readonly ages: AgeChoice;
  private readonly leftOut = new LeftOut();
  private readonly at: { area: number; time: number; sex: number; age: number };

  constructor(input: PlanInput) {
    const { table, scan, lookups } = input;
    this.input = input;
    this.table = input.identity.table;
    this.areas = statAreas(scan.values.get('area') ?? new Set(), lookups);
    this.sexes = sexChoice(scan.values.get('sex'));
    this.ages = ageChoice(scan.values.get('age'));
    this.at = {
      area: positionOf(table, 'area'),
      time: positionOf(table, 'time'),
      sex: positionOf(table, 'sex'),
      age: positionOf(table, 'age'),
    };
    const issues = refusals(input, this.areas, this.sexes);
    if (issues.length > 0) throw new ImportRefused(issues);
  }

  read(cells: readonly string[], persons: number): Observation | StatFault | undefined {
    const { at } = this;
    if ([...this.input.scan.details.keys()].some((column) => !isTotal(cells[column] ?? ''))) {
      return this.leftOut.count('detail');
    }
    const area = at.area < 0 ? { municipality: wholeCountry } : this.areas.of(cells[at.area] ?? '');
    if (area === 'nested') return this.leftOut.count('area');
    if (area === 'unknown') return { code: 'area-unknown', at: at.area };
    // A code may have its label behind it: `2020K1 2020K1`.
    const date = firstDayOf(cells[at.time]?.split(' ', 1)[0] ?? '');
    if (date === undefined) return { code: 'period-invalid', at: at.time };
    const sex = at.sex < 0 ? null : this.sexes.of(cells[at.sex] ?? '');
    if (sex === undefined) return { code: 'sex-invalid', at: at.sex };
    const age = at.age < 0 ? null : this.ages.of(cells[at.age] ?? '');
    if (age === undefined) return { code: 'age-invalid', at: at.age };
    if (sex === 'left-out' || age === 'left-out') return undefined;
    return this.observation({ municipalityCode: area.municipality, date, sex, persons }, age);
  }

  private observation(
    found: Pick<PopulationObservation, 'municipalityCode' | 'date' | 'sex' | 'persons'>,
    age: { from: number; to: number | null } | null,
  ): PopulationObservation {
    const projected = this.input.identity.nature === 'projected';
    return {
      kind: 'population',
      ...found,
      year: Number(found.date.slice(0, 4)),
      age: age?.from ?? null,
      ageTo: age?.to ?? null,
      nature: projected ? 'projected' : 'actual',
      projectionEdition: projected ? this.edition() : null,
    };
  }

  /** FRKM125 is the projection made in 2025. */
  private edition(): string | null {
    const digits = /^FRKM1(\d\d)$/.exec(this.table)?.[1];
    return digits === undefined ? null : `20${digits}`;
  }

  key(observation: Observation): string {
    return observation.kind === 'population' ? populationKey(observation) : '';
  }

  notices(): ImportIssue[] {
    const rows = this.leftOut.of('area');
    const holes = missingAges(this.ages.kept);
    const { scan, table } = this.input;
    const place = wholeTable(table);
    return [
      ...(rows > 0
        ? [importIssue('areas-nested', { params: { rows, areas: Math.max(1, this.areas.nested) } })]
        : []),
      ...(scan.values.has('area')
        ? []
        : [{ ...importIssue('area-missing', place), severity: 'notice' as const }]),
      ...(this.ages.kept.length === 0 ? [importIssue('ages-not-stated')] : []),
      ...(holes.length > 0 ? [importIssue('ages-missing', { params: { ages: holes.join(', ') } })] : []),
      ...(this.sexes.split ? [] : [importIssue('sex-not-stated')]),
      ...[...detailChoice(scan, table)]
        .filter(([, choice]) => choice === 'skip-parts')
        .map(([field]) =>
          importIssue('detail-skipped', { field, params: { rows: this.leftOut.of('detail') } }),
        ),
      ...(this.input.identity.nature === 'projected' && this.edition() === null
        ? [importIssue('edition-not-stated')]
        : []),
    ];
  }
}

/**
 * Population plan — how a population extract becomes observations: parts rather than totals, municipalities rather
 * than areas that hold them, every quarter kept by its first day.
 * @throws ImportRefused `area-missing`, `period-missing`, `sex-incomplete`, `total-missing`.
 */
export function populationPlan(input: PlanInput): StatPlan {
  return new PopulationPlan(input);
}
