import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';

/** How PostgreSQL is started: a command prefix, and who must own its folder (null: the current user). */
export interface Launch {
  readonly prefix: readonly string[];
  readonly owner: number | null;
}

const dieWithParent = ['setpriv', '--pdeathsig', 'INT'];
const nobody = 65534;

function works(prefix: readonly string[], postgres: string): boolean {
  const [command, ...rest] = prefix;
  return command !== undefined && spawnSync(command, [...rest, postgres, '--version']).status === 0;
}

function asRoot(postgres: string): Launch {
  const namespace = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, ...dieWithParent];
  if (works(namespace, postgres)) return { prefix: namespace, owner: 0 };
  // Where user namespaces are denied: another user that keeps the right to pass folders such as /root (mode 700).
  const capability = '--inh-caps=-all,+dac_override';
  const drop = [...dieWithParent, '--securebits=+no_setuid_fixup', `--reuid=${nobody}`, `--regid=${nobody}`];
  const keeping = [...drop, '--clear-groups', capability, '--ambient-caps=-all,+dac_override'];
  if (works(keeping, postgres)) return { prefix: keeping, owner: nobody };
  throw new Error(
    'The embedded PostgreSQL cannot run as root here: run as an ordinary user or set DATABASE_URL / ' +
      'Den indbyggede PostgreSQL kan ikke køre som root her: kør som almindelig bruger, eller sæt DATABASE_URL',
  );
}

/**
 * Unprivileged launch — PostgreSQL refuses user id 0, so as root it runs in a user namespace or as `nobody`;
 * wherever `setpriv` exists it also stops when this process is killed.
 * @throws Error when root cannot be dropped.
 */
export function unprivilegedLaunch(postgres: string): Launch {
  if (process.getuid?.() === 0) return asRoot(postgres);
  const prefix = process.platform === 'linux' && works(dieWithParent, postgres) ? dieWithParent : [];
  return { prefix, owner: null };
}

/** Give the data folder to the user PostgreSQL runs as, and close it for others. */
export function claimFolder(folder: string, launch: Launch): void {
  if (launch.owner !== null && statSync(folder).uid !== launch.owner)
    spawnSync('chown', ['-R', `${launch.owner}:${launch.owner}`, folder]);
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
}
