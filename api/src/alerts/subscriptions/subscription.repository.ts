import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isoTime } from '../../database/iso-time.ts';
import type { AlertDirection, AlertIndicator, AlertLanguage, SubscriptionKind } from '../alert-codes.ts';

/** The last number of a figure. */
export interface KnownNumber {
  readonly period: string;
  readonly value: number;
  readonly edition: string;
}

/** A subscription as it is kept; empty where nothing is chosen. */
export interface Subscription {
  readonly id: string;
  readonly user: string;
  readonly version: number;
  readonly kind: SubscriptionKind;
  readonly indicator: AlertIndicator | '';
  readonly area: string;
  readonly municipality: string;
  readonly targetGroup: string;
  readonly direction: AlertDirection | '';
  readonly limit: number | null;
  readonly folder: string | null;
  readonly mail: boolean;
  readonly language: AlertLanguage;
  readonly createdAt: string;
  /** Newest edition that it was held against. */
  readonly seen: string | null;
  readonly known: KnownNumber | null;
}

/** A subscription to store. */
export type NewRow = Omit<Subscription, 'id' | 'user' | 'version' | 'createdAt'>;

/** What is found out about a figure when it is looked at. */
export type Looked = Pick<Subscription, 'seen' | 'known'>;

const rowSql = `
SELECT subscription_id AS id, user_id AS user, version, kind, indicator, area_code AS area, watched_municipality AS municipality,
  target_group AS "targetGroup", direction, limit_value AS limit, folder_id AS folder, by_mail AS mail, language,
  ${isoTime('created_at')} AS "createdAt", seen_edition_id::text AS seen,
  known_value || jsonb_build_object('edition', known_edition_id::text) AS known
FROM alert_subscriptions`;

const known = ({ known: number }: Looked): [object | null, string | null] =>
  number ? [{ period: number.period, value: number.value }, number.edition] : [null, null];

/** Subscriptions; whoever asks for a single one names whose it is. */
@Injectable()
export class SubscriptionRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  of(user: string): Promise<Subscription[]> {
    return this.source.query(`${rowSql} WHERE user_id = $1 ORDER BY created_at DESC, subscription_id`, [
      user,
    ]);
  }

  async find(user: string, id: string, manager = this.source.manager): Promise<Subscription | null> {
    const [row]: Subscription[] = await manager.query(
      `${rowSql} WHERE user_id = $1 AND subscription_id::text = $2`,
      [user, id],
    );
    return row ?? null;
  }

  /** Of everybody, held so that no change comes between looking and telling. */
  hold(manager: EntityManager, kind: SubscriptionKind): Promise<Subscription[]> {
    return manager.query(`${rowSql} WHERE kind = $1 ORDER BY user_id, subscription_id FOR UPDATE`, [kind]);
  }

  async holdOne(manager: EntityManager, id: string): Promise<Subscription | null> {
    const [row]: Subscription[] = await manager.query(`${rowSql} WHERE subscription_id = $1 FOR UPDATE`, [
      id,
    ]);
    return row ?? null;
  }

  /** A new one; the one that is there already where it is the same. */
  async add(manager: EntityManager, user: string, row: NewRow): Promise<{ id: string; fresh: boolean }> {
    const { kind, indicator, area, municipality, targetGroup, direction, limit, folder } = row;
    const same = [user, kind, indicator, area, municipality, targetGroup, direction, limit, folder];
    const [added]: { id: string }[] = await manager.query(
      `INSERT INTO alert_subscriptions (user_id, kind, indicator, area_code, watched_municipality, target_group, direction,
         limit_value, folder_id, by_mail, language, seen_edition_id, known_value, known_edition_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       ON CONFLICT ON CONSTRAINT alert_subscriptions_same_key DO NOTHING RETURNING subscription_id AS id`,
      [...same, row.mail, row.language, row.seen, ...known(row)],
    );
    if (added) return { id: added.id, fresh: true };
    const [there]: { id: string }[] = await manager.query(
      `SELECT subscription_id AS id FROM alert_subscriptions WHERE user_id = $1 AND kind = $2 AND indicator = $3 AND area_code = $4
         AND watched_municipality = $5 AND target_group = $6 AND direction = $7 AND limit_value IS NOT DISTINCT FROM $8
         AND folder_id IS NOT DISTINCT FROM $9::uuid`,
      same,
    );
    return { id: there?.id ?? '', fresh: false };
  }

  /** Change the version given, and only that one; false when it was changed since. */
  async change(
    manager: EntityManager,
    { id, user, version }: Pick<Subscription, 'id' | 'user' | 'version'>,
    row: Pick<Subscription, 'direction' | 'limit' | 'mail' | 'language' | 'seen' | 'known'>,
  ): Promise<boolean> {
    const changed: [unknown, number] = await manager.query(
      `UPDATE alert_subscriptions SET direction = $4, limit_value = $5, by_mail = $6, language = $7, seen_edition_id = $8,
         known_value = $9, known_edition_id = $10, version = version + 1
       WHERE user_id = $1 AND subscription_id = $2 AND version = $3`,
      [user, id, version, row.direction, row.limit, row.mail, row.language, row.seen, ...known(row)],
    );
    return changed[1] === 1;
  }

  async remove(
    { id, user, version }: Pick<Subscription, 'id' | 'user' | 'version'>,
    manager = this.source.manager,
  ): Promise<boolean> {
    const removed: [unknown, number] = await manager.query(
      'DELETE FROM alert_subscriptions WHERE user_id = $1 AND subscription_id = $2 AND version = $3',
      [user, id, version],
    );
    return removed[1] === 1;
  }

  /** What was found out in an edition; the version stays, for nobody has changed it. */
  async look(
    manager: EntityManager,
    { id, user }: Pick<Subscription, 'id' | 'user'>,
    looked: Looked,
  ): Promise<void> {
    await manager.query(
      `UPDATE alert_subscriptions SET seen_edition_id = $3, known_value = $4, known_edition_id = $5
       WHERE user_id = $1 AND subscription_id = $2`,
      [user, id, looked.seen, ...known(looked)],
    );
  }
}
