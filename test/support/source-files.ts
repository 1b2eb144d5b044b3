import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

// What .gitignore names: made by tools, not written by us.
const made = new Set(['.git', 'node_modules', 'dist', '.nx', '.data', '.cache', 'coverage']);

/** Every file of the repository, as a path from its root with forward slashes. */
export function repositoryFiles(folder = ''): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (made.has(entry.name) || entry.name === '.env' || entry.name.endsWith('.log')) return [];
    return entry.isDirectory() ? repositoryFiles(file) : [file];
  });
}

/** The code we wrote: TypeScript and module scripts, without what a generator wrote. */
export function codeFiles(): readonly string[] {
  return repositoryFiles().filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.includes('.generated.'));
}

/** Specs, and what exists only for them. */
export function isTestCode(file: string): boolean {
  return /\.(spec|db-spec)\.tsx?$/.test(file) || /(^|\/)testing\//.test(file) || /^test\/.*\.ts$/.test(file);
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
