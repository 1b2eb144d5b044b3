import type { SaidRule } from '@tilbudsvifte/locale/screens/scenarios';
import type { Language } from '@tilbudsvifte/locale';
import type { Figure } from '@tilbudsvifte/planning';
import type { ScenarioAnswer, ScenarioDocument, ScenarioRow } from '../../../lib/scenario-answers.ts';

/** Rules in the order they are shown; the first one is today's. */
export const sharingRules = [
  'rate',
  'objective',
  'two-part',
  'scrb',
  'shapley',
  'nucleolus',
] as const satisfies readonly SaidRule[];

/** What the figures of sharing are made from. */
export interface SharingView {
  readonly result: ScenarioAnswer;
  /** The rule that is set against today's: the chosen one, or Shapley's where none is. */
  readonly rule: SaidRule;
  readonly language: Language;
  /** Name of a participant: of the municipality, or its own. */
  readonly nameOf: (participant: string) => string;
  /** Name of the area that files and pictures are called by. */
  readonly place: string;
}

/** Several participants are told in one cell with this between them. */
const betweenParticipants = '; ';
const none: Figure = { missing: 'not-applicable' };

/** Rule that the figures set against today's. */
export function shownRule({ assumptions }: Pick<ScenarioDocument, 'assumptions'>): SaidRule {
  const chosen = assumptions.find(({ lever }) => lever === 'rule')?.values['rule'];
  return sharingRules.find((rule) => rule === chosen && rule !== 'rate') ?? 'shapley';
}

/** Rows of a table; none where the result has no such table. */
export function rowsOf({ result }: SharingView, table: string): readonly ScenarioRow[] {
  return result.tables[table] ?? [];
}

/** A measure of a row. */
export function figureIn(row: ScenarioRow | undefined, column: string): Figure {
  const value = row?.[column];
  return typeof value === 'object' ? value : none;
}

/** A word of a row. */
export function wordIn(row: ScenarioRow | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A row of a rule. */
export function rowOfRule(rows: readonly ScenarioRow[], rule: SaidRule): ScenarioRow | undefined {
  return rows.find((row) => row['rule'] === rule);
}

/** Names of the members of a group. */
export function membersOf(row: ScenarioRow | undefined, { nameOf }: SharingView): readonly string[] {
  const members = wordIn(row, 'members');
  return members === '' ? [] : members.split(betweenParticipants).map(nameOf);
}

const sizeOf = (figure: Figure): number => ('value' in figure ? figure.value : Number.NEGATIVE_INFINITY);

/** Participants with their rows by rule, who pays most today first. */
export function byParticipant(
  view: SharingView,
  table: string,
): readonly { readonly key: string; readonly name: string; readonly rows: readonly ScenarioRow[] }[] {
  const rows = rowsOf(view, table);
  const size = new Map(
    rowsOf(view, 'shares')
      .filter(({ rule }) => rule === 'rate')
      .map((row) => [wordIn(row, 'participant'), sizeOf(figureIn(row, 'amountDkk'))]),
  );
  const keys = [...new Set(rows.map((row) => wordIn(row, 'participant')))];
  return keys
    .map((key) => ({
      key,
      name: view.nameOf(key),
      rows: rows.filter(({ participant }) => participant === key),
    }))
    .sort((a, b) => (size.get(b.key) ?? 0) - (size.get(a.key) ?? 0));
}
