import type { ImportIssue, IssueCode } from '../import-issue.ts';
import type { Observation } from '../../collection/observation.ts';
import type { StatTable } from './stat-table.ts';

/** A value that cannot be read: which column and why. */
export interface StatFault {
  readonly code: IssueCode;
  readonly at: number;
}

/** How the records of one StatBank extract become observations. */
export interface StatPlan {
  readonly kind: Observation['kind'];
  readonly table: string;
  /** A written 0 may stand for a value that StatBank withholds, so it is none; `-` remains nil. */
  readonly zeroIsUnknown?: boolean;
  /** An observation, a fault, or undefined for a record that is left out on purpose. */
  read(cells: readonly string[], value: number): Observation | StatFault | undefined;
  key(observation: Observation): string;
  /** What the whole file lacks or what was left out, asked after the last record. */
  notices(): ImportIssue[];
}

/** Everything that counts records left out, told once at the end. */
export class LeftOut {
  private readonly rows = new Map<string, number>();

  count(what: string): undefined {
    this.rows.set(what, (this.rows.get(what) ?? 0) + 1);
    return undefined;
  }

  of(what: string): number {
    return this.rows.get(what) ?? 0;
  }
}

/** The place an issue about the whole table points to. */
export function wholeTable(table: StatTable): { row?: number; sheet?: string } {
  return {
    ...(table.headerRow === undefined ? {} : { row: table.headerRow }),
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
  };
}
