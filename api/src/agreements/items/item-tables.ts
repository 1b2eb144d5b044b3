import type { DecisionFields, DueDateItem, GoalFields, ThemeItem } from './items.answer.ts';
import type { DecisionChange, DueDateChange, GoalChange, ThemeChange } from './items.parameters.ts';

/** What lies in an agreement, by the word of its address. */
export interface ItemsByKind {
  readonly themes: ThemeItem;
  readonly goals: GoalFields;
  readonly decisions: DecisionFields;
  readonly 'due-dates': DueDateItem;
}
export type ItemKind = keyof ItemsByKind;

/** What may be told of an item, new or changed. */
export interface ItemFields {
  readonly themes: ThemeChange;
  readonly goals: GoalChange;
  readonly decisions: DecisionChange;
  readonly 'due-dates': DueDateChange;
}

interface ItemTable {
  readonly table: string;
  readonly key: string;
  readonly order: string;
  /** Column by field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Fields that may be emptied. */
  readonly nullable: readonly string[];
}

const shared = { title: 'title' };

export const itemTables: Readonly<Record<ItemKind, ItemTable>> = {
  themes: {
    table: 'themes',
    key: 'theme_id',
    order: 'part, added_no',
    columns: { part: 'part', ...shared, text: 'body' },
    nullable: [],
  },
  goals: {
    table: 'goals',
    key: 'goal_id',
    order: 'added_no',
    columns: {
      theme: 'theme_id',
      ...shared,
      indicator: 'indicator',
      targetValue: 'target_value',
      direction: 'direction',
    },
    nullable: ['theme'],
  },
  decisions: {
    table: 'decisions',
    key: 'decision_id',
    order: 'added_no',
    columns: {
      theme: 'theme_id',
      kind: 'kind',
      ...shared,
      text: 'body',
      responsible: 'responsible',
      dueOn: 'due_on',
      followUp: 'follow_up',
    },
    nullable: ['theme', 'dueOn'],
  },
  'due-dates': {
    table: 'due_dates',
    key: 'due_date_id',
    order: 'due_on, title, due_date_id',
    columns: {
      kind: 'kind',
      dueOn: 'due_on',
      ...shared,
      responsible: 'responsible',
      meeting: 'meeting',
      meetingOn: 'meeting_on',
    },
    nullable: ['meetingOn'],
  },
};

/** Days travel as text. */
const isDay = (column: string): boolean => column.endsWith('_on');

/** Columns of a kind as its answer names them. */
export function itemColumns(kind: ItemKind): string {
  const { key, columns } = itemTables[kind];
  const named = Object.entries(columns).map(
    ([field, column]) => `${column}${isDay(column) ? '::text' : ''} AS "${field}"`,
  );
  return [`${key} AS id`, ...named].join(', ');
}

/** Columns and values of the fields that were told; null where nothing can be empty counts as not told. */
export function toldColumns(kind: ItemKind, fields: object): (readonly [string, unknown])[] {
  const { columns, nullable } = itemTables[kind];
  const told = Object.entries(fields) as [string, unknown][];
  return told.flatMap(([field, value]) => {
    const column = columns[field];
    const empty = value === undefined || (value === null && !nullable.includes(field));
    return column === undefined || empty ? [] : [[column, value] as const];
  });
}
