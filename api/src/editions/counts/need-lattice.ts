import type { ServiceType } from '../../reference/reference-lists.ts';
import { type CountArea, partitionOf } from './count-areas.ts';
import type { CountLattice, CountMeasure } from './count-cell.ts';
import { NeedSheet } from './need-sheet.ts';

/** One reported row of need. */
export interface NeedRow {
  readonly municipality: string;
  readonly year: number;
  readonly targetGroup: string;
  readonly serviceType: string;
  readonly served: number;
  readonly waiting: number;
  readonly expected: number;
}

const measures: readonly CountMeasure[] = ['served', 'waiting', 'need', 'expected'];

/** Tables of need that an edition publishes, as sums of the reported rows, with the equations between them. */
export class NeedLattice implements CountLattice {
  readonly counts = new Map<string, number>();
  readonly equations: string[][] = [];

  constructor(rows: readonly NeedRow[], types: readonly ServiceType[], areas: readonly CountArea[]) {
    const divided = areas.map((area) => ({
      ...area,
      parts: partitionOf(area, areas).map(({ code }) => code),
    }));
    for (const sheet of sheetsOf(rows, types)) {
      for (const [key, value] of sheet.counts(divided)) this.counts.set(key, value);
      this.equations.push(...sheet.equations(divided));
    }
  }
}

/** One sheet per measure and year; rows of a service type that no list knows are left out. */
function sheetsOf(rows: readonly NeedRow[], types: readonly ServiceType[]): NeedSheet[] {
  const byCode = new Map(types.map((type) => [type.code, type]));
  const years = [...new Set(rows.map(({ year }) => year))];
  return years.flatMap((year) => {
    const ofYear = rows.filter((row) => row.year === year);
    return measures.map((measure) => {
      const sheet = new NeedSheet(measure, String(year));
      for (const row of ofYear) {
        const type = byCode.get(row.serviceType);
        if (type) add(sheet, row, { type, measure });
      }
      return sheet;
    });
  });
}

function add(
  sheet: NeedSheet,
  row: NeedRow,
  { type, measure }: { type: ServiceType; measure: CountMeasure },
): void {
  const value = measure === 'need' ? row.served + row.waiting : row[measure];
  const ofType = sheet.line('type', type.code);
  const lines = [ofType];
  // Only need for places can be set against places: support at home or foster care has no unit of place.
  if (type.placeBased) {
    const ofUnit = sheet.line('unit', type.unit);
    const ofGroup = sheet.line('group-unit', `${row.targetGroup}|${type.unit}`);
    lines.push(ofUnit, ofGroup);
    for (const part of [ofGroup, ofType]) sheet.tie(ofUnit, part);
  }
  if (measure === 'served') {
    const ofCostGroup = sheet.line('cost-group', type.costGroup);
    lines.push(ofCostGroup);
    sheet.tie(ofCostGroup, ofType);
  }
  for (const line of lines) sheet.add(line, row.municipality, value);
}
