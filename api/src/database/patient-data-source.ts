import { setTimeout as wait } from 'node:timers/promises';
import { DataSource, type EntityManager } from 'typeorm';

const tries = 8;
const longestPauseMs = 100;
/** Serialisation failure and deadlock: nothing was done, and the same again may well succeed. */
const collisions = new Set(['40001', '40P01']);

function collided(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  return (typeof code === 'string' && collisions.has(code)) || collided(driverError);
}

type Work<Result> = (manager: EntityManager) => Promise<Result>;
type IsolationLevel = Parameters<DataSource['transaction']>[0];

/**
 * A data source that carries out a transaction again when the database has put it off for the sake of another one.
 * Distributed engines do so as a matter of course. What is done inside a transaction is done to the database alone.
 */
export class PatientDataSource extends DataSource {
  override transaction<Result>(work: Work<Result>): Promise<Result>;
  override transaction<Result>(isolation: IsolationLevel, work: Work<Result>): Promise<Result>;
  override async transaction<Result>(
    first: IsolationLevel | Work<Result>,
    second?: Work<Result>,
  ): Promise<Result> {
    const { manager } = this;
    const once = async (): Promise<Result> => {
      if (typeof first === 'function') return manager.transaction(first);
      if (second === undefined) throw new TypeError('a transaction has something to do');
      return manager.transaction(first, second);
    };
    for (let left = tries; ; left--)
      try {
        return await once();
      } catch (error) {
        if (left === 1 || !collided(error)) throw error;
        await wait(Math.random() * longestPauseMs);
      }
  }
}
