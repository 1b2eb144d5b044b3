import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

type Owner = 'gone' | 'zombie' | 'someone-else' | { pid: number };

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function ownerOf(pidFile: string, folder: string): Owner {
  const pid = Number(read(pidFile).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return 'gone';
  if (process.platform !== 'linux') return isAlive(pid) ? { pid } : 'gone';
  const state = read(`/proc/${pid}/stat`).replace(/^.*\) /s, '')[0];
  if (state === undefined) return 'gone';
  if (state === 'Z') return 'zombie';
  return read(`/proc/${pid}/cmdline`).includes(folder) ? { pid } : 'someone-else';
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The folder of the embedded database is open in another process. */
export class DatabaseInUseError extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The database in ${folder} is in use by process ${pid}: stop that one first, or set DATABASE_URL to a server. / ` +
        `Databasen i ${folder} er i brug af proces ${pid}: stop den først, eller sæt DATABASE_URL til en server.`,
    );
  }
}

/**
 * Wait until the folder is free — a killed server can stay a zombie for a second, and its pid file then blocks the
 * start. The pid file of a vanished process is left: PostgreSQL clears it itself after checking its shared memory.
 * @throws DatabaseInUseError when a living server has the folder open.
 */
export async function waitUntilFree(folder: string): Promise<void> {
  const pidFile = path.join(folder, 'postmaster.pid');
  for (let round = 0; existsSync(pidFile); round++) {
    const owner = ownerOf(pidFile, folder);
    if (owner === 'gone' || owner === 'someone-else') return;
    if (owner !== 'zombie') throw new DatabaseInUseError(folder, owner.pid);
    if (round >= 50) return rmSync(pidFile);
    await sleep(100);
  }
}
