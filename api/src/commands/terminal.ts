/** Where a command writes: results to out, issues and progress to err. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Progress of long work: overwrites its own line on a terminal, silent elsewhere. */
  progress(text: string): void;
}

/** The process's own streams. */
export const processTerminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${clear()}${line}\n`),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
};

function clear(): string {
  return process.stderr.isTTY ? '\r\u001b[K' : '';
}

/** How a command ended: 0 done, 1 refused, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** The command line was wrong; the message says how it is meant. */
export class UsageError extends Error {}
