import type { ParticipantsItem, ProgrammeItem } from './items.answer.ts';
import type { ParticipantsChange, ProgrammeChange, ProposalChange } from './items.parameters.ts';
import type { ProposalState } from '../meeting-codes.ts';

/** A proposal as it is kept: the decision by its identity. */
export interface ProposalFields {
  readonly id: string;
  readonly theme: string;
  readonly statement: string;
  readonly state: ProposalState;
  readonly followUp: string;
  readonly decision: string | null;
}

/** What lies in a meeting, by the word of its address. */
export interface ItemsByKind {
  readonly programme: ProgrammeItem;
  readonly participants: ParticipantsItem;
  readonly proposals: ProposalFields;
}
export type ItemKind = keyof ItemsByKind;

/** What may be told of an item, new or changed; a decision goes with the agreement that it is of. */
export interface ItemFields {
  readonly programme: ProgrammeChange;
  readonly participants: ParticipantsChange;
  readonly proposals: ProposalChange & { readonly agreement?: string | null };
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

export const itemTables: Readonly<Record<ItemKind, ItemTable>> = {
  programme: {
    table: 'programme_items',
    key: 'item_id',
    // A line without a time follows the one that was added before it.
    order: `coalesce(starts_at, (SELECT before.starts_at FROM programme_items before WHERE before.meeting_id = programme_items.meeting_id
      AND before.added_no < programme_items.added_no AND before.starts_at IS NOT NULL ORDER BY before.added_no DESC LIMIT 1), ''), added_no`,
    columns: {
      startsAt: 'starts_at',
      endsAt: 'ends_at',
      part: 'part',
      title: 'title',
      text: 'body',
      responsible: 'responsible',
    },
    nullable: ['startsAt', 'endsAt'],
  },
  participants: {
    table: 'participants',
    key: 'participants_id',
    order: 'of_municipality NULLS LAST, organisation, committee, added_no',
    columns: {
      municipality: 'of_municipality',
      organisation: 'organisation',
      committee: 'committee',
      function: 'function',
      number: 'number',
    },
    nullable: ['municipality'],
  },
  proposals: {
    table: 'proposals',
    key: 'proposal_id',
    order: 'added_no',
    columns: {
      theme: 'theme',
      statement: 'statement',
      state: 'state',
      followUp: 'follow_up',
      agreement: 'agreement_id',
      decision: 'decision_id',
    },
    nullable: ['agreement', 'decision'],
  },
};

/** Columns of a kind as its answer names them. */
export function itemColumns(kind: ItemKind): string {
  const { key, columns } = itemTables[kind];
  const named = Object.entries(columns).map(([field, column]) => `${column} AS "${field}"`);
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
