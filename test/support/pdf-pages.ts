import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Text of every page of PDF files, in the order of reading, words apart by single spaces. */
export async function pdfPages(files: readonly Uint8Array[]): Promise<string[][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tilbudsvifte-pdf-'));
  try {
    const names = files.map((_, at) => path.join(folder, `${at}.pdf`));
    await Promise.all(files.map((file, at) => writeFile(names[at] ?? '', file)));
    const script = path.join(import.meta.dirname, 'pdf-pages.mjs');
    const { stdout } = await run(process.execPath, [script, ...names], { maxBuffer: 64 * 1024 * 1024 });
    const read = JSON.parse(stdout) as string[][];
    return read.map((pages) => pages.map((text) => text.replace(/\s+/g, ' ')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
