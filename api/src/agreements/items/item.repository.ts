import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ProblemError } from '../../http/problem.ts';
import {
  itemColumns,
  type ItemFields,
  type ItemKind,
  type ItemsByKind,
  itemTables,
  toldColumns,
} from './item-tables.ts';

/** Which item of which agreement. */
export interface ItemAddress<Kind extends ItemKind = ItemKind> {
  readonly kind: Kind;
  readonly agreement: string;
  readonly item: string;
}

/** Themes, goals, decisions and dates: rows of an agreement, all kept the same way. */
@Injectable()
export class ItemRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  all<Kind extends ItemKind>(
    kind: Kind,
    agreement: string,
    manager: EntityManager = this.source.manager,
  ): Promise<ItemsByKind[Kind][]> {
    const { table, order } = itemTables[kind];
    const sql = `SELECT ${itemColumns(kind)} FROM ${table} WHERE agreement_id = $1 ORDER BY ${order}`;
    return manager.query(sql, [agreement]);
  }

  async insert<Kind extends ItemKind>(
    manager: EntityManager,
    { kind, agreement }: Pick<ItemAddress<Kind>, 'kind' | 'agreement'>,
    fields: ItemFields[Kind],
  ): Promise<string> {
    const { table, key } = itemTables[kind];
    const told = toldColumns(kind, fields);
    const columns = ['agreement_id', ...told.map(([column]) => column)];
    const places = columns.map((_, at) => `$${at + 1}`);
    const [row]: { id: string }[] = await manager.query(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')}) RETURNING ${key} AS id`,
      [agreement, ...told.map(([, value]) => value)],
    );
    return row?.id ?? '';
  }

  /** @throws ProblemError `not-found` */
  async change<Kind extends ItemKind>(
    manager: EntityManager,
    { kind, agreement, item }: ItemAddress<Kind>,
    fields: ItemFields[Kind],
  ): Promise<void> {
    const { table, key } = itemTables[kind];
    const told = toldColumns(kind, fields);
    const sets = [`${key} = ${key}`, ...told.map(([column], at) => `${column} = $${at + 3}`)];
    const changed: [unknown, number] = await manager.query(
      `UPDATE ${table} SET ${sets.join(', ')} WHERE agreement_id = $1 AND ${key}::text = $2`,
      [agreement, item, ...told.map(([, value]) => value)],
    );
    requireOne(changed);
  }

  /** @throws ProblemError `not-found` */
  async remove(manager: EntityManager, { kind, agreement, item }: ItemAddress): Promise<void> {
    const { table, key } = itemTables[kind];
    const sql = `DELETE FROM ${table} WHERE agreement_id = $1 AND ${key}::text = $2`;
    requireOne(await manager.query(sql, [agreement, item]));
  }
}

function requireOne([, count]: [unknown, number]): void {
  if (count !== 1) throw new ProblemError('not-found', 'The agreement has nothing of that identity');
}
