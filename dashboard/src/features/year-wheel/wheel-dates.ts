import type { Schema } from '../../lib/api.ts';

type Entry = Schema<'YearWheelEntry'>;

/** A date of the wheel, wherever it is from. */
export interface WheelDate extends Entry {
  /** From whom it is due, in words; the party that people choose. */
  readonly party: string;
}

/** Names of parties that nobody wrote: reports are the municipalities', joint answers theirs together. */
export interface PartyNames {
  readonly municipalities: string;
  readonly joint: string;
}

/** What is shown. */
export interface WheelChoice {
  readonly party: string | undefined;
  readonly kind: WheelDate['kind'] | undefined;
  readonly past: boolean;
  readonly today: string;
}

/** Dates of a quarter of a year. */
export interface WheelQuarter {
  readonly year: string;
  readonly quarter: number;
  readonly months: readonly { readonly month: string; readonly dates: readonly WheelDate[] }[];
}

function partyOf({ source, responsible }: Entry, names: PartyNames): string {
  if (responsible !== '') return responsible;
  if (source === 'round') return names.municipalities;
  return source === 'notification' ? names.joint : '';
}

/** Dates with the party that each is due from, in order as they come. */
export function wheelDates(entries: readonly Entry[], names: PartyNames): readonly WheelDate[] {
  return entries.map((entry): WheelDate => ({ ...entry, party: partyOf(entry, names) }));
}

/** Those that were asked for. */
export function chosenDates(
  dates: readonly WheelDate[],
  { party, kind, past, today }: WheelChoice,
): readonly WheelDate[] {
  return dates
    .filter(({ dueOn }) => past || dueOn >= today)
    .filter((date) => party === undefined || date.party === party)
    .filter((date) => kind === undefined || date.kind === kind);
}

/** In quarters and months, as they come. @param dates - in order */
export function wheelQuarters(dates: readonly WheelDate[]): readonly WheelQuarter[] {
  const months = [...new Set(dates.map(({ dueOn }) => dueOn.slice(0, 7)))];
  const quarterOf = (month: string): number => Math.ceil(Number(month.slice(5)) / 3);
  const keys = [...new Set(months.map((month) => `${month.slice(0, 4)} ${quarterOf(month)}`))];
  return keys.map((key) => {
    const [year = '', quarter = ''] = key.split(' ');
    const own = months.filter((month) => month.startsWith(year) && quarterOf(month) === Number(quarter));
    return {
      year,
      quarter: Number(quarter),
      months: own.map((month) => ({ month, dates: dates.filter(({ dueOn }) => dueOn.startsWith(month)) })),
    };
  });
}

const soonDays = 90;
const dayMs = 24 * 60 * 60 * 1000;

/** What is due next, what else that day, and how much soon. @param dates - in order */
export function comingUp(dates: readonly WheelDate[], today: string) {
  const coming = dates.filter(({ dueOn }) => dueOn >= today);
  const [next] = coming;
  const until = new Date(Date.parse(`${today}T00:00:00Z`) + soonDays * dayMs).toISOString().slice(0, 10);
  return {
    next: next && { dueOn: next.dueOn, title: next.title },
    sameDay: coming.filter(({ dueOn }) => dueOn === next?.dueOn).length - (next ? 1 : 0),
    soon: coming.filter(({ dueOn }) => dueOn <= until).length,
    today,
  };
}
