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

/** Which item of which meeting. */
export interface ItemAddress<Kind extends ItemKind = ItemKind> {
  readonly kind: Kind;
  readonly meeting: string;
  readonly item: string;
}

/** Programme, participants and proposals: rows of a meeting, all kept the same way. */
@Injectable()
export class MeetingItemRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  all<Kind extends ItemKind>(
    kind: Kind,
    meeting: string,
    manager: EntityManager = this.source.manager,
  ): Promise<ItemsByKind[Kind][]> {
    const { table, order } = itemTables[kind];
    const sql = `SELECT ${itemColumns(kind)} FROM ${table} WHERE meeting_id = $1 ORDER BY ${order}`;
    return manager.query(sql, [meeting]);
  }

  async insert<Kind extends ItemKind>(
    manager: EntityManager,
    { kind, meeting }: Pick<ItemAddress<Kind>, 'kind' | 'meeting'>,
    fields: ItemFields[Kind],
  ): Promise<void> {
    const told = toldColumns(kind, fields);
    const columns = ['meeting_id', ...told.map(([column]) => column)];
    const places = columns.map((_, at) => `$${at + 1}`);
    await manager.query(
      `INSERT INTO ${itemTables[kind].table} (${columns.join(', ')}) VALUES (${places.join(', ')})`,
      [meeting, ...told.map(([, value]) => value)],
    );
  }

  /** @throws ProblemError `not-found` */
  async change<Kind extends ItemKind>(
    manager: EntityManager,
    { kind, meeting, item }: ItemAddress<Kind>,
    fields: ItemFields[Kind],
  ): Promise<void> {
    const { table, key } = itemTables[kind];
    const told = toldColumns(kind, fields);
    const sets = [`${key} = ${key}`, ...told.map(([column], at) => `${column} = $${at + 3}`)];
    const changed: [unknown, number] = await manager.query(
      `UPDATE ${table} SET ${sets.join(', ')} WHERE meeting_id = $1 AND ${key}::text = $2`,
      [meeting, item, ...told.map(([, value]) => value)],
    );
    requireOne(changed);
  }

  /** @throws ProblemError `not-found` */
  async remove(manager: EntityManager, { kind, meeting, item }: ItemAddress): Promise<void> {
    const { table, key } = itemTables[kind];
    const sql = `DELETE FROM ${table} WHERE meeting_id = $1 AND ${key}::text = $2`;
    requireOne(await manager.query(sql, [meeting, item]));
  }

  async clear(
    manager: EntityManager,
    { kind, meeting }: Pick<ItemAddress, 'kind' | 'meeting'>,
  ): Promise<void> {
    await manager.query(`DELETE FROM ${itemTables[kind].table} WHERE meeting_id = $1`, [meeting]);
  }
}

function requireOne([, count]: [unknown, number]): void {
  if (count !== 1) throw new ProblemError('not-found', 'The meeting has nothing of that identity');
}
