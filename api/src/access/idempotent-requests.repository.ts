import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** A request that may be sent more than once. */
export interface IdempotentRequest {
  readonly userId: string;
  readonly key: string;
  /** SHA-256 of method, address and body. */
  readonly hash: string;
}

/** What is known of an earlier request under the same key. */
export interface EarlierRequest {
  readonly hash: string;
  /** Null while it runs. */
  readonly status: number | null;
  readonly answer: unknown;
}

/** Requests under an Idempotency-Key and their answers, kept for a day. */
@Injectable()
export class IdempotentRequestsRepository {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /** Null when this is the first request under the key, which is thereby taken. */
  async begin({ userId, key, hash }: IdempotentRequest): Promise<EarlierRequest | null> {
    await this.source.query(`DELETE FROM idempotent_requests WHERE at < now() - interval '1 day'`);
    const taken: unknown[] = await this.source.query(
      `INSERT INTO idempotent_requests (user_id, key, request_hash) VALUES ($1, $2, $3)
       ON CONFLICT (user_id, key) DO NOTHING RETURNING key`,
      [userId, key, hash],
    );
    if (taken.length > 0) return null;
    // Where the first one was refused in this very moment, the key is free again.
    return (await this.find(userId, key)) ?? this.begin({ userId, key, hash });
  }

  async find(userId: string, key: string): Promise<EarlierRequest | null> {
    const found: EarlierRequest[] = await this.source.query(
      `SELECT request_hash AS hash, status, answer FROM idempotent_requests WHERE user_id = $1 AND key = $2`,
      [userId, key],
    );
    return found[0] ?? null;
  }

  async finish({ userId, key }: IdempotentRequest, status: number, answer: unknown): Promise<void> {
    await this.source.query(
      'UPDATE idempotent_requests SET status = $3, answer = $4 WHERE user_id = $1 AND key = $2',
      [userId, key, status, JSON.stringify(answer ?? null)],
    );
  }

  /** A request that was refused may be tried again under the same key. */
  async forget({ userId, key }: IdempotentRequest): Promise<void> {
    await this.source.query('DELETE FROM idempotent_requests WHERE user_id = $1 AND key = $2', [userId, key]);
  }
}
