import type { EntityManager } from 'typeorm';
import type { Config } from '../config/config.ts';
import { ProblemError } from '../http/problem.ts';

// Accounts of the demonstration open with it only, so without it they keep nobody's place.
const administratorsSql = `
SELECT u.user_id FROM user_rights r JOIN users u ON u.user_id = r.user_id
WHERE r.role = 'administrator' AND u.active AND (NOT u.demonstration OR $1)`;

/**
 * Carry out a change of accounts after which somebody can still let people in. Changes wait for each other: two
 * administrators who remove each other at once would otherwise both succeed.
 * @throws ProblemError `last-administrator`; the transaction must be given up
 */
export async function keepingAdministrator<T>(
  manager: EntityManager,
  { demo, loopback }: Pick<Config, 'demo' | 'loopback'>,
  change: () => Promise<T>,
): Promise<T> {
  const open = [demo && loopback];
  const before: unknown[] = await manager.query(`${administratorsSql} ORDER BY u.user_id FOR UPDATE`, open);
  const done = await change();
  const after: unknown[] = await manager.query(administratorsSql, open);
  if (before.length > 0 && after.length === 0)
    throw new ProblemError('last-administrator', 'There must be an administrator');
  return done;
}
