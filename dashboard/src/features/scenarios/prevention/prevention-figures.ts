import { kindWord, preventionTexts } from '@tilbudsvifte/locale/screens/scenarios';
import type { PreventionView } from '@tilbudsvifte/locale/screens/scenarios';
import type { Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { ScenarioRow } from '../../../lib/scenario-answers.ts';
import type { ScenarioResultProps } from '../scenario-result-props.ts';

/** What every figure of prevention is made from. */
export interface PreventionFigures extends ScenarioResultProps {
  readonly language: Language;
}

const none: Figure = { missing: 'not-applicable' };

/** Measure of a row; one that a newer server does not send is missing. */
export function figureOf(row: ScenarioRow | undefined, column: string): Figure {
  const cell = row?.[column];
  return typeof cell === 'object' ? cell : none;
}

/** Code, word or plain number of a row, as text. */
export function wordOf(row: ScenarioRow, column: string): string {
  const cell = row[column];
  return typeof cell === 'object' || cell === undefined ? '' : String(cell);
}

/** Value of a measure; 0 where it is missing, for drawings that leave missing ones out first. */
export function valueOf(figure: Figure): number {
  return 'value' in figure ? figure.value : 0;
}

/** The same amount in thousands of kroner, as municipal business cases are written. */
export function inThousands(figure: Figure): Figure {
  return 'value' in figure ? { value: figure.value / 1000 } : figure;
}

/** Whose money the scenario counts. */
export function viewOf({ document }: PreventionFigures): PreventionView {
  const assumed = document.assumptions.find(({ lever }) => lever === 'avoidable-share');
  return assumed?.values.view === 'region' ? 'region' : 'buyer';
}

/** Rows of a table that count money in one way. */
export function rowsOfView(
  { result }: PreventionFigures,
  table: string,
  view: PreventionView,
): readonly ScenarioRow[] {
  return (result.tables[table] ?? []).filter((row) => row.view === view);
}

/** Year of the prices, as it was assumed. */
export function priceYearOf({ document }: PreventionFigures): string {
  const assumed = document.assumptions.find(({ lever }) => lever === 'money');
  return String(assumed?.values.priceYear ?? '');
}

/** Years that the programme runs within the horizon. */
export function yearsOf({ result }: PreventionFigures): number {
  const last = result.tables['stocks-by-month']?.at(-1)?.programmeMonth;
  return typeof last === 'number' ? last / 12 : 0;
}

/** A year of the programme: the calendar year where it begins in January, else its number. */
export function yearName(row: ScenarioRow, language: Language): string {
  const month = wordOf(row, 'month');
  if (row.programmeYear === 0) return preventionTexts(language)('prevention.start');
  if (month.endsWith('-12')) return month.slice(0, 4);
  return preventionTexts(language)('prevention.yearNumber', { n: Number(row.programmeYear) });
}

/** Name of a kind of support. */
export function supportName(support: string, language: Language): string {
  return kindWord({ kind: 'prevention', language }, `choice.prevention.kind.${support}`);
}

/** The same in a sentence. */
export function supportInSentence(support: string, language: Language): string {
  const name = supportName(support, language);
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** Heading of a column. */
export function columnName(column: string, language: Language): string {
  return kindWord({ kind: 'prevention', language }, `column.prevention.${column}`);
}
