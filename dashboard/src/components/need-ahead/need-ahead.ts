import type { Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { Schema } from '../../lib/api.ts';

/** An answer about the coming years. */
export type ForecastsAnswer = Schema<'ForecastsAnswer'>;

/** One counted or coming year of a target group. */
export type ForecastRow = Schema<'ForecastRow'>;

/** What figures about the coming years are told with. */
export interface AheadWords {
  readonly language: Language;
  readonly targetGroup: (code: string) => string;
  /** Name of the area, or of the municipality the answer is about. */
  readonly place: string;
}

/** Rows of one target group. */
export function rowsOf({ figures }: Pick<ForecastsAnswer, 'figures'>, group: string): readonly ForecastRow[] {
  return figures.filter(({ targetGroup }) => targetGroup === group);
}

/** The last counted year of a group; nothing when no year has a number. */
export function lastCount(rows: readonly ForecastRow[]): ForecastRow | undefined {
  return rows.findLast(({ kind, need }) => kind === 'actual' && 'value' in need);
}

/** The furthest coming year of a group. */
export function lastForecast(rows: readonly ForecastRow[]): ForecastRow | undefined {
  return rows.findLast(({ kind }) => kind === 'forecast');
}

/** Expected change from the last count to the furthest year; nothing without a forecast. */
export function growthOf(rows: readonly ForecastRow[]): number | undefined {
  const [before, after] = [lastCount(rows)?.need, lastForecast(rows)?.need];
  return before && after && 'value' in before && 'value' in after ? after.value - before.value : undefined;
}

/** Target groups of an answer: those expected to grow most first, those without a forecast last. */
export function groupsByGrowth(answer: Pick<ForecastsAnswer, 'figures'>): readonly string[] {
  const codes = [...new Set(answer.figures.map(({ targetGroup }) => targetGroup))];
  const growth = new Map(codes.map((code) => [code, growthOf(rowsOf(answer, code)) ?? -Infinity]));
  const of = (code: string): number => growth.get(code) ?? -Infinity;
  return [...codes].sort((a, b) => (of(a) === of(b) ? 0 : of(b) - of(a)));
}

/** A figure without its limits, to stand in a column of its own. */
export function bare(figure: Figure): Figure {
  return 'value' in figure ? { value: figure.value } : figure;
}
