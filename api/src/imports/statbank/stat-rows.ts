import { importIssue } from '../import-issue.ts';
import { ImportRefused } from '../import-refused.ts';
import type { ImportRow } from '../import-source.ts';
import type { Observation } from '../../collection/observation.ts';
import { IssueLog } from '../rows/issue-log.ts';
import { readPart } from '../rows/read-part.ts';
import { RowKeys } from '../rows/row-keys.ts';
import { cellText, columnLetter, isBlankRow } from '../tables/table-record.ts';
import { parseDanishNumber } from '../values/danish-number.ts';
import type { DecimalMark } from '../values/danish-number.ts';
import type { StatFault, StatPlan } from './stat-plan.ts';
import { positionOf } from './stat-table.ts';
import type { StatRecord, StatTable } from './stat-table.ts';

// StatBank's signs: `-` is nil, which is a number; `..` is not available and `.` does not apply, which are none.
const withheldSigns: ReadonlySet<string> = new Set(['', '..', '.', '…', ':']);

class StatRows {
  readonly log = new IssueLog();
  private readonly keys = new RowKeys();
  private readonly told = new Set<string>();
  private readonly valueAt: number;
  private readonly table: StatTable;
  private readonly plan: StatPlan;
  private readonly mark: DecimalMark | undefined;
  private withheld = 0;
  private zeros = 0;
  private kept = 0;
  private faults = 0;

  constructor(table: StatTable, plan: StatPlan, mark: DecimalMark | undefined) {
    this.table = table;
    this.plan = plan;
    this.mark = mark;
    this.valueAt = positionOf(table, 'value');
  }

  read(record: StatRecord): ImportRow | undefined {
    if (isBlankRow(record.cells)) return undefined;
    const texts = record.cells.map(cellText);
    const expected = this.table.columns.length;
    if (texts.length !== expected)
      return this.fault(
        record,
        { code: 'row-ragged', at: texts.length - 1 },
        { expected, found: texts.length },
      );
    const value = this.value(record, texts[this.valueAt] ?? '');
    if (value === undefined || this.isUnknownZero(value, texts)) return undefined;
    const found = this.plan.read(texts, value);
    if (found === undefined) return undefined;
    if ('code' in found) return this.faultOnce(record, found);
    return this.unique(record, found);
  }

  private isUnknownZero(value: number, texts: readonly string[]): boolean {
    const unknown = this.plan.zeroIsUnknown === true && value === 0 && texts[this.valueAt] !== '-';
    if (unknown) this.zeros += 1;
    return unknown;
  }

  private value(record: StatRecord, text: string): number | undefined {
    const cell = record.cells[this.valueAt];
    if (typeof cell === 'number') return cell;
    if (text === '-') return 0;
    if (withheldSigns.has(text)) {
      this.withheld += 1;
      return undefined;
    }
    const reading = parseDanishNumber(text, this.mark);
    if ('value' in reading && reading.unit === undefined) return reading.value;
    this.fault(record, { code: 'problem' in reading ? reading.problem : 'number-invalid', at: this.valueAt });
    return undefined;
  }

  private unique(record: StatRecord, observation: Observation): ImportRow | undefined {
    const firstRow = this.keys.firstRow(this.plan.key(observation), record.row);
    if (firstRow === undefined) this.kept += 1;
    if (firstRow === undefined) return { row: record.row, observations: [observation] };
    return this.fault(record, { code: 'duplicate-row', at: this.valueAt }, { firstRow });
  }

  /** The same unknown value is told at its first cell only: it comes again in every row of that area. */
  private faultOnce(record: StatRecord, fault: StatFault): undefined {
    const key = `${fault.code}|${cellText(record.cells[fault.at])}`;
    if (!this.told.has(key)) this.fault(record, fault);
    this.told.add(key);
    return undefined;
  }

  private fault(
    record: StatRecord,
    { code, at }: StatFault,
    params?: Readonly<Record<string, string | number>>,
  ): undefined {
    this.faults += 1;
    const value = at === this.valueAt ? record.valueColumn : undefined;
    const { sheet, format } = this.table;
    // The records of a JSON-stat answer are counted; they have no columns to point to.
    const column = format === 'statbank-json' ? {} : { column: value ?? columnLetter(at) };
    const place = { ...(sheet === undefined ? {} : { sheet }), row: record.row, ...column };
    const field = this.table.columns[at] ?? '';
    const raw = cellText(record.cells[at]);
    this.log.add(importIssue(code, { ...place, field, raw, ...(params ? { params } : {}) }));
    return undefined;
  }

  close(): void {
    // Everything left out on purpose is still nothing: an empty batch must not replace a full one.
    if (this.kept + this.faults === 0) this.log.add(importIssue('no-rows'));
    if (this.withheld > 0) this.log.add(importIssue('values-withheld', { params: { rows: this.withheld } }));
    if (this.zeros > 0) this.log.add(importIssue('zeros-unknown', { params: { rows: this.zeros } }));
    if (this.keys.unchecked > 0) {
      this.log.add(importIssue('duplicates-unchecked', { params: { rows: this.keys.unchecked } }));
    }
    this.plan.notices().forEach((notice) => this.log.add(notice));
  }
}

/** The records of a StatBank extract as observations and issues; whole-file notices last. */
export async function* statRows(
  table: StatTable,
  plan: StatPlan,
  mark: DecimalMark | undefined,
): AsyncGenerator<ImportRow[]> {
  const rows = new StatRows(table, plan, mark);
  try {
    for await (const batch of table.records()) yield readPart(batch, rows);
    rows.close();
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    error.issues.forEach((issue) => rows.log.add(issue));
  }
  const last = [...rows.log.take(), ...rows.log.closing()];
  if (last.length > 0) yield [{ issues: last }];
}
