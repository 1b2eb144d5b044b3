import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { type Role, roles } from '@tilbudsvifte/contract';
import { UserAdministration } from '../access/user-administration.ts';
import { ProblemError } from '../http/problem.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

const usage = `user add NAME --role ${roles.join('|')} [--municipality CODE] [--display-name TEXT] [--email ADDRESS]`;
const options = {
  role: { type: 'string' },
  municipality: { type: 'string' },
  'display-name': { type: 'string' },
  email: { type: 'string' },
} as const;

/** `user add`: make an account; the password is printed once and must be changed at the first sign-in. */
export async function user(
  app: INestApplicationContext,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [action, name, ...more] = positionals;
  const role = roles.find((known): known is Role => known === values.role);
  if (action !== 'add' || !name || more.length > 0 || !role) throw new UsageError(usage);
  const fields = {
    name,
    displayName: values['display-name'] ?? name,
    ...(values.email && { email: values.email }),
    rights: [{ role, municipality: values.municipality ?? '', onBehalf: false }],
  };
  try {
    const { password } = await app.get(UserAdministration).add({ name: 'kommandolinje' }, fields);
    terminal.out(`${name} ${role} ${values.municipality ?? ''} password: ${password}`);
    return 0;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    terminal.err(`${error.code} ${error.message}`);
    return 1;
  }
}
