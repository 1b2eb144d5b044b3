// Programs of the system that some faults need; where one is missing, its row says so instead of passing.
import { spawn, spawnSync } from 'node:child_process';
import { temporaryFolder } from './product.mjs';

/** Whether a program is installed. */
export const installed = (program) => spawnSync('which', [program]).status === 0;

/** A file system in memory of a fixed size, until it is taken away; null where this is not allowed. */
export function mounted(folder, size) {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  return status === 0 ? () => void spawnSync('umount', ['--lazy', folder]) : null;
}

/** Whether file systems may be mounted here: root on Linux, and not in every container. */
export function mayMount() {
  const { folder, remove } = temporaryFolder();
  const unmount = process.platform === 'linux' ? mounted(folder, '1m') : null;
  unmount?.();
  remove();
  return unmount !== null;
}

/** Runs a program to its end: what it wrote and how it ended. */
export function output(program, args, options = {}) {
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  return outputOf(child);
}

/** The same of a program that has been started. */
export function outputOf(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: -1, text: error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, text }));
  });
}
