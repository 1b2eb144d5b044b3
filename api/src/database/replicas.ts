import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';

/** A replica that did not answer is left alone so long. */
const restMs = 5_000;
const connectMs = 2_000;
const tooLong = '57014';

interface Replica {
  readonly pool: Pool;
  restsUntil: number;
}

function replicaAt(connectionString: string): Replica {
  const pool = new Pool({
    connectionString,
    max: 6,
    connectionTimeoutMillis: connectMs,
    statement_timeout: 60_000,
    options: '-c timezone=UTC',
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it: the next question finds out.
  pool.on('error', () => undefined);
  return { pool, restsUntil: 0 };
}

/** One snapshot, also where a pooler spreads transactions over several servers. */
async function inSnapshot<Answer>(
  { pool }: Replica,
  ask: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const answer = await ask(client);
    await client.query('COMMIT');
    client.release();
    return answer;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/**
 * Streaming replicas of the database (`DATABASE_REPLICA_URLS`). They lag, may be away, and nothing reaches them but what
 * asks here: everything else is on the primary without a thought. Pools of their own rather than TypeORM's replication,
 * which does not start while one of them is away.
 */
export class Replicas implements OnApplicationShutdown {
  private readonly logger = new Logger('Replicas');
  private readonly replicas: readonly Replica[];
  private turn = 0;

  constructor(urls: readonly string[] = []) {
    this.replicas = urls.map(replicaAt);
  }

  /** The answer of the first replica that has one, in turn; null where none has or all are away. */
  async ask<Answer>(question: (client: PoolClient) => Promise<Answer | null>): Promise<Answer | null> {
    const first = this.turn++;
    for (const at of this.replicas.keys()) {
      const replica = this.replicas[(first + at) % this.replicas.length];
      if (replica === undefined || replica.restsUntil > Date.now()) continue;
      const answer = await this.askOne(replica, question);
      if (answer !== null) return answer;
    }
    return null;
  }

  private async askOne<Answer>(
    replica: Replica,
    question: (client: PoolClient) => Promise<Answer | null>,
  ): Promise<Answer | null> {
    try {
      return await inSnapshot(replica, question);
    } catch (error) {
      // What takes too long here would there too.
      if ((error as { code?: unknown }).code === tooLong) throw error;
      this.logger.warn(`a replica is left alone for a while: ${String(error)}`);
      replica.restsUntil = Date.now() + restMs;
      return null;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.replicas.map(({ pool }) => pool.end()));
  }
}
