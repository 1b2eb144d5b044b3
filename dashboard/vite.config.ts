import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport, type Plugin } from 'vite';
import { bundleBudget } from './bundle-budget.ts';
import { compressedFiles } from './compressed-files.ts';
import { firstPageChunk } from './first-page-chunk.ts';
import { writePageHints } from './page-hints.ts';
import { serviceWorker } from './service-worker-plugin.ts';
import { wordsFirst } from './words-first.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const tokensModule = file('../libs/charts/src/tokens-css.ts');
/** So many pages share what nearly every figure needs. */
const MANY_PAGES = 8;
const virtualName = 'virtual:tokens.css';

/** Colours have one source, in libs/charts: its style sheet is written at build time, so no colour is repeated. */
function tokensStyleSheet(): Plugin {
  const resolved = '\0virtual-tokens.css';
  return {
    name: 'tokens-style-sheet',
    resolveId: (id) => (id === virtualName ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return undefined;
      const { module } = await runnerImport<{ tokensCss: () => string }>(tokensModule);
      return module.tokensCss();
    },
  };
}

// Only files of nothing but words: they wait for no other chunk, so that no two chunks wait for each other.
const scenarioWords =
  /[\\/]screens[\\/]scenarios[\\/](?!kind-|[a-z]+-in-)(?:(supply|cooperation|prevention|sharing|location)-)?(?:[a-z-]*words|frame|units|levers|results|screen)\.ts$/;

/** Chunk of words of Scenarier: one for each kind, and one for what they have in common. */
function wordsOfKind(module: string): string {
  const [, kind = 'frame'] = scenarioWords.exec(module) ?? [];
  return `scenario-words-${kind}`;
}

export default defineConfig({
  root: file('.'),
  plugins: [
    react(),
    tokensStyleSheet(),
    wordsFirst(),
    bundleBudget(),
    serviceWorker(file('./src/offline/service-worker.ts'), file('./public')),
    // After the list of files that work offline: a server reads it, no browser.
    writePageHints(),
    compressedFiles(),
  ],
  // Workspace packages export their TypeScript under this condition.
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  server: { port: 5173, proxy: { '/api': `http://127.0.0.1:${process.env['PORT'] ?? '3000'}` } },
  build: {
    outDir: file('./dist'),
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    // Everything comes from our own address: no data: fonts or pictures hidden in style sheets.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    rolldownOptions: {
      // Our packages only export; what a page does not use of them must not come with it.
      treeshake: {
        moduleSideEffects: [{ test: /[\\/]libs[\\/][^/\\]+[\\/]src[\\/].*\.tsx?$/, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack)[\\/]/,
              priority: 3,
            },
            // All notes of all methods in one file would be more than any page may weigh.
            { name: 'methods-da', test: /[\\/]locale[\\/]src[\\/]methods[\\/]da[\\/]/, priority: 3 },
            // So would all words of all kinds of scenario.
            {
              name: wordsOfKind,
              test: scenarioWords,
              debugName: 'scenario-words',
              includeDependenciesRecursively: false,
              priority: 3,
            },
            { name: 'methods-en', test: /[\\/]locale[\\/]src[\\/]methods[\\/]en[\\/]/, priority: 3 },
            { name: firstPageChunk(file('./index.html'), 'shell'), debugName: 'shell', priority: 2 },
            // Chunks by who shares them never wait for each other: what a module needs is shared by as many or more.
            {
              name: 'figures',
              test: /[\\/](charts[\\/]src|figure-card|d3-[a-z]+)[\\/]/,
              minShareCount: MANY_PAGES,
              includeDependenciesRecursively: false,
              priority: 1,
            },
            { name: 'part', minShareCount: 2, entriesAware: true, priority: 0 },
          ],
        },
      },
    },
  },
});
