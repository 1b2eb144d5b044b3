// Builds every project through Nx, and not at all when no source changed. Node built-ins only.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, say, stamp, stamped } from './install.mjs';

const sourceFolders = ['api', 'dashboard', 'libs', 'migrations'];
const sourceFiles = ['nx.json', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
const notSource = new Set(['dist', 'node_modules', '.nx', '.data', '.cache', 'coverage']);

/** Builds when a source differs from the last successful build or an output is gone. Works without a network. */
export async function buildIfNeeded({ quiet = false } = {}) {
  const sources = hashOfSources();
  if (stamped('build', sources) && missingOutputs().length === 0) return;
  say('building (nx run-many -t build) …', quiet);
  const began = process.uptime();
  const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const { code, text } = await run([process.execPath, nx, 'run-many', '-t', 'build'], {
    output: 'keep',
    env: { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', FORCE_COLOR: '0' },
  });
  if (code !== 0) {
    process.stderr.write(text);
    throw new Error(`the build failed (exit ${code}); its output is above`);
  }
  const missing = missingOutputs();
  if (missing.length > 0) throw new Error(`the build made no ${missing.join(', ')}`);
  stamp('build', sources);
  say(`built in ${(process.uptime() - began).toFixed(1)} s`, quiet);
}

/** Copies the planning library to `dist/libs/planning`, importable as it stands by any Node program. */
export function assemblePlanning() {
  const from = path.join(root, 'libs', 'planning');
  const to = path.join(root, 'dist', 'libs', 'planning');
  const { version, license } = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8'));
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(path.join(from, 'dist'), to, { recursive: true });
  const entry = { types: './index.d.ts', default: './index.js' };
  const manifest = {
    name: '@tilbudsvifte/planning',
    version,
    license,
    type: 'module',
    main: './index.js',
    types: './index.d.ts',
    exports: { '.': entry },
  };
  writeFileSync(path.join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return path.relative(root, to);
}

/** Folders of the projects that have something to build. */
export function builtProjects() {
  const libs = readdirSync(path.join(root, 'libs')).map((name) => path.join('libs', name));
  return ['api', 'dashboard', 'migrations', ...libs].filter((folder) => {
    const manifest = path.join(root, folder, 'package.json');
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).nx?.targets?.build;
  });
}

function missingOutputs() {
  const entries = { api: 'program/main.js', dashboard: 'index.html' };
  return builtProjects()
    .map((folder) => path.join(folder, 'dist', entries[folder] ?? 'index.js'))
    .filter((file) => !existsSync(path.join(root, file)));
}

// By content, not by date: a checkout of the same commit must not build again.
function hashOfSources() {
  const hash = createHash('sha256').update(process.version);
  const add = (file) => hash.update(`${path.relative(root, file)}\0`).update(readFileSync(file));
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      if (notSource.has(entry.name)) continue;
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(file);
      else if (entry.isFile()) add(file);
    }
  };
  for (const folder of sourceFolders) walk(path.join(root, folder));
  for (const file of sourceFiles) add(path.join(root, file));
  return hash.digest('hex');
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);
