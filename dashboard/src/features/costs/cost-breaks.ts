import type { PeriodMarker } from '@tilbudsvifte/charts';
import type { Language } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';
import { costTexts } from './cost-texts.ts';

const breaks = [
  {
    code: 'account-plan-break-2018',
    year: 2018,
    mark: 'costs.break2018',
    note: 'costs.noteBreak2018',
    // Amounts before and after are of different delimitations: no change may be counted across.
    divides: true,
  },
  {
    code: 'law-break-2024',
    year: 2024,
    mark: 'costs.break2024',
    note: 'costs.noteBreak2024',
    divides: false,
  },
] as const;

/** Codes of the notices that the figures of the page mark and note themselves. */
export const breakCodes: readonly string[] = breaks.map(({ code }) => code);

/** Breaks within the years shown: marks for the line, sentences for the notes, and the first comparable year. */
export interface CostBreaks {
  readonly markers: readonly PeriodMarker[];
  readonly notes: readonly string[];
  /** First year that can be compared with the last one. */
  readonly since: number;
}

/** Breaks an answer announces, as far as the years shown lie on both sides of them. */
export function costBreaks(
  notices: readonly Schema<'Notice'>[],
  years: readonly number[],
  language: Language,
): CostBreaks {
  const texts = costTexts(language);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const met = breaks.filter(
    ({ code, year }) => first < year && last >= year && notices.some((notice) => notice.code === code),
  );
  return {
    markers: met.map(({ year, mark, divides }) => ({
      period: String(year),
      kind: divides ? 'break' : 'event',
      label: texts(mark),
    })),
    notes: met.map(({ note }) => texts(note)),
    since: Math.max(first, ...met.filter(({ divides }) => divides).map(({ year }) => year)),
  };
}
