import { compareDanish } from '@tilbudsvifte/locale';
import type { Schema } from '../../lib/api.ts';

type User = Schema<'UserItem'>;

/** Accounts whose name, user name, mail or municipality holds what was typed, by name in Danish order. */
export function findUsers(
  users: readonly User[],
  typed: string,
  nameOf: (code: string) => string,
): readonly User[] {
  const wanted = typed.trim().toLowerCase();
  const words = ({ name, displayName, email = '', rights }: User): string =>
    [name, displayName, email, ...rights.map(({ municipality }) => nameOf(municipality))]
      .join('\n')
      .toLowerCase();
  return users
    .filter((user) => words(user).includes(wanted))
    .sort((a, b) => compareDanish(a.displayName, b.displayName) || compareDanish(a.name, b.name));
}
