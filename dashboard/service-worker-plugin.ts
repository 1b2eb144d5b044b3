import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Plugin, Rolldown } from 'vite';
import { deckWriter } from './bundle-budget.ts';

type Bundle = Rolldown.OutputBundle;

/** One of the dashboard's own files; built files have their content's hash in the name and need no revision. */
interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

const revisionOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Everything that the build wrote, and the public files beside it; never maps, nor what writes slides: few ask for that. */
function ownFiles(bundle: Bundle, publicFolder: string): PrecacheEntry[] {
  const built = Object.values(bundle).filter(
    ({ fileName }) => !fileName.endsWith('.map') && !deckWriter.test(fileName),
  );
  const isHashed = (name: string): boolean => name.startsWith('assets/');
  return [
    ...built.map((file) => ({
      url: `/${file.fileName}`,
      revision: isHashed(file.fileName) ? null : revisionOf(file.type === 'asset' ? file.source : file.code),
    })),
    ...readdirSync(publicFolder).map((name) => ({
      url: `/${name}`,
      revision: revisionOf(readFileSync(path.join(publicFolder, name))),
    })),
  ];
}

async function bundled(entry: string, files: readonly PrecacheEntry[]): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __PRECACHE__: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}

/** Service worker — bundled on its own as /sw.js, with the list of the files that make the dashboard work offline. */
export function serviceWorker(entry: string, publicFolder: string): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const source = await bundled(entry, ownFiles(bundle, publicFolder));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
