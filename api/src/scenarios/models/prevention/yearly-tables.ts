import { figure } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../scenario-result.ts';
import { monthAfter } from './months-between.ts';
import type { ViewResult } from './programme-result.ts';
import type { Programme } from './read-programme.ts';

/** Ends of the programme's years, counted in months from its start; the last one may come early. */
function yearEnds(months: number): readonly number[] {
  return Array.from({ length: Math.ceil(months / 12) }, (_, year) => Math.min(months, 12 * (year + 1)));
}

/** Citizens in each kind of support at the start and at the end of every year, without and with the programme. */
export function stocksByYear(
  { from, months, states }: Programme,
  { found }: ViewResult,
): readonly ScenarioRow[] {
  return [0, ...yearEnds(months)].flatMap((month, year) =>
    states.map(({ name }, column): ScenarioRow => {
      const before = found.stocks.before[month]?.[column] ?? 0;
      const after = found.stocks.after[month]?.[column] ?? 0;
      return {
        programmeYear: year,
        month: month === 0 ? from.slice(0, 7) : monthAfter(from, month - 1),
        support: name,
        citizensBefore: figure(before),
        citizensAfter: figure(after),
        difference: figure(after - before),
      };
    }),
  );
}

/** Citizens at the end of every month; month 0 is the start. */
export function stocksByMonth({ states }: Programme, { found }: ViewResult): readonly ScenarioRow[] {
  return found.stocks.before.flatMap((row, month) =>
    states.map(({ name }, column): ScenarioRow => ({
      programmeMonth: month,
      support: name,
      citizensBefore: figure(row[column] ?? 0),
      citizensAfter: figure(found.stocks.after[month]?.[column] ?? 0),
    })),
  );
}

/** Money of every year in both views, and what it has added up to. */
export function moneyByYear(
  { from, months }: Programme,
  results: readonly ViewResult[],
): readonly ScenarioRow[] {
  const ends = yearEnds(months);
  return results.flatMap(({ view, found }) => {
    let cumulative = 0;
    return found.years.map(({ year, saved, extraStaff, investment, support, net }): ScenarioRow => {
      cumulative += net;
      return {
        view,
        programmeYear: year,
        month: monthAfter(from, (ends[year - 1] ?? months) - 1),
        savedDkk: figure(saved),
        extraStaffDkk: figure(extraStaff),
        investmentDkk: figure(investment),
        stateSupportDkk: figure(support),
        netDkk: figure(net),
        cumulativeDkk: figure(cumulative),
      };
    });
  });
}

/** Caseworkers needed in the last month of every year. */
export function staffByYear({ from, months }: Programme, { found }: ViewResult): readonly ScenarioRow[] {
  const { before, after } = found.caseworkers;
  return yearEnds(months).map((end, i): ScenarioRow => ({
    programmeYear: i + 1,
    month: monthAfter(from, end - 1),
    caseworkersBefore: figure(before[end - 1] ?? 0),
    caseworkersAfter: figure(after[end - 1] ?? 0),
  }));
}
