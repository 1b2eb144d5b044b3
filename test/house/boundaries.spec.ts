import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { codeFiles, isTestCode, read, root } from '../support/source-files.ts';

interface CanaryReport {
  readonly forbidden: number;
  readonly silent: readonly string[];
  readonly wrong: readonly string[];
  readonly before?: readonly string[];
}

/** Lints the canaries in a process and with a project-graph cache of its own. */
function canaries(...args: readonly string[]): CanaryReport {
  const cache = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-graph-'));
  try {
    const output = execFileSync(process.execPath, ['test/support/canaries.mjs', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NX_DAEMON: 'false', NX_WORKSPACE_DATA_DIRECTORY: cache, NODE_OPTIONS: '' },
    });
    return JSON.parse(output.trimEnd().split('\n').at(-1)!) as CanaryReport;
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

/** `npm run check`, lint only, with a building of the graph that does nothing. */
function checkWithoutGraph(): { readonly status: number | null; readonly stdout: string } {
  const cache = mkdtempSync(path.join(tmpdir(), 'tilbudsvifte-graph-'));
  const load = `export const load = (url, context, next) => url.endsWith('/devkit-exports.js')
    ? { format: 'module', shortCircuit: true, source: 'export const createProjectGraphAsync = async () => {};' }
    : next(url, context);`;
  const asModule = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;
  const hook = `import { register } from 'node:module'; register(${JSON.stringify(asModule(load))});`;
  try {
    return spawnSync(process.execPath, ['--import', asModule(hook), 'test/check.mjs', 'lint'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NX_WORKSPACE_DATA_DIRECTORY: cache },
    });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

describe('who may import whom', () => {
  it('reports every forbidden import and no permitted one', () => {
    const { forbidden, silent, wrong, before } = canaries();
    expect(forbidden).toBeGreaterThan(40);
    expect({ silent, wrong }).toEqual({ silent: [], wrong: [] });
    // The same graph tells Nx what to build first.
    expect(before).toEqual(expect.arrayContaining(['charts', 'contract', 'locale']));
  }, 60_000);

  it('notices when the boundary rule skips itself for want of a project graph', () => {
    const { silent } = canaries('--without-graph');
    expect(silent).toContain('libs/planning/src/canary.ts → react (@nx/enforce-module-boundaries)');
    expect(silent.length).toBeGreaterThan(20);
  }, 60_000);

  it('fails the check when the graph was not built', () => {
    const { status, stdout } = checkWithoutGraph();
    expect(stdout).toContain('the boundary rules did not run');
    expect(status).toBe(1);
  }, 60_000);

  it('lets planning import nothing but its own files', () => {
    const sources = codeFiles().filter((file) => file.startsWith('libs/planning/src/') && !isTestCode(file));
    const foreign = sources.flatMap((file) =>
      [...read(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
        .map((match) => match[1]!)
        .filter((target) => !target.startsWith('.') && !target.startsWith('@tilbudsvifte/planning'))
        .map((target) => `${file} → ${target}`),
    );
    expect(sources.length).toBeGreaterThan(1);
    expect(foreign).toEqual([]);
  });
});
