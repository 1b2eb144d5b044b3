import { nestingRanges, statAge } from './stat-age.ts';
import type { AgeRange } from './stat-age.ts';
import type { StatScan } from './stat-scan.ts';
import type { StatTable } from './stat-table.ts';
import { isTotal, statSex } from './stat-words.ts';

/** Which values of KØN are stored: both sexes where both are there, else their total. */
export interface SexChoice {
  of(text: string): 'm' | 'f' | null | 'left-out' | undefined;
  readonly split: boolean;
  /** One sex without the other and without a total: half of the people. */
  readonly incomplete: boolean;
}

export function sexChoice(values: ReadonlySet<string> | undefined): SexChoice {
  const found = [...(values ?? [])].map(statSex);
  const split = found.includes('m') && found.includes('f');
  const incomplete = !split && !found.includes(null) && (found.includes('m') || found.includes('f'));
  return {
    split,
    incomplete,
    of: (text) => {
      const sex = statSex(text);
      return sex !== undefined && (sex === null) === split ? 'left-out' : sex;
    },
  };
}

/** Which values of ALDER are stored: the finest ages, never a total or a band that holds others. */
export interface AgeChoice {
  of(text: string): AgeRange | null | 'left-out' | undefined;
  readonly kept: readonly AgeRange[];
}

export function ageChoice(values: ReadonlySet<string> | undefined): AgeChoice {
  const ages = new Map([...(values ?? [])].map((text) => [text, statAge(text)]));
  const ranges = [...ages.values()].filter((age) => age !== null && age !== undefined);
  const nesting = new Set(nestingRanges(ranges));
  const kept = ranges.filter((range) => !nesting.has(range));
  return {
    kept,
    of: (text) => {
      const age = ages.get(text);
      if (age === undefined || age === null) return age === null && kept.length > 0 ? 'left-out' : age;
      return nesting.has(age) ? 'left-out' : age;
    },
  };
}

/** For each dimension that is not stored: its total is taken, its parts skipped; or there is no total to take. */
export function detailChoice(
  scan: StatScan,
  table: StatTable,
): Map<string, 'total-only' | 'skip-parts' | 'no-total'> {
  return new Map(
    [...scan.details].map(([at, values]) => {
      const totals = [...values].filter(isTotal).length;
      return [
        table.columns[at] ?? '',
        totals === 0 ? 'no-total' : totals === values.size ? 'total-only' : 'skip-parts',
      ];
    }),
  );
}
