import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const pauseMs = 2_000;

/** A program that is started again whenever it ends, until it is asked to. */
export interface KeptRunning {
  pid(): number;
  stop(): Promise<void>;
}

/**
 * Kept running — PostgreSQL restarts its own processes, but gives up itself where it cannot open, as with a disk that was
 * full when it had to write its log. Whoever runs the product then makes room; nobody should have to start it again too.
 * @param first the program as it runs now
 * @param start the same once more
 */
export function keepRunning(first: ChildProcess, start: () => ChildProcess): KeptRunning {
  let child = first;
  let wanted = true;
  const watch = (): void => {
    child.once('exit', () => void again());
    // Without its program there is nothing to start.
    child.once('error', () => undefined);
  };
  const again = async (): Promise<void> => {
    await pause(pauseMs, undefined, { ref: false });
    if (!wanted) return;
    child = start();
    // Nobody reads what it says now, and a full pipe would stop it.
    child.stderr?.resume();
    watch();
  };
  watch();
  return {
    pid: () => child.pid ?? 0,
    stop: () => {
      wanted = false;
      return ended(child);
    },
  };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}
