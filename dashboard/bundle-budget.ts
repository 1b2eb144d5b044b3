import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** One file of the build. */
interface BuiltFile {
  readonly fileName: string;
  readonly gzipBytes: number;
}

/** What a reader's first page and every later page may weigh, gzipped; fonts as they are. Some five per cent above what is reached. */
export const BUDGETS = {
  initialScripts: 169_000,
  styles: 15_600,
  fonts: 48_000,
  routeChunk: 31_000,
  /** What writes slides for other programs, fetched by the click that asks for them. */
  deckWriter: 131_500,
} as const;

/** The chunk that writes slides: named after its module. */
export const deckWriter = /(^|\/)write-deck[-.]/;

/** The part of a build's chunk that says which chunks come with it. */
export interface ChunkShape {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/** The part of a build's other files that is weighed. */
export interface AssetShape {
  readonly type: 'asset';
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

const weigh = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).byteLength;
const sum = (files: readonly BuiltFile[]): number => files.reduce((total, file) => total + file.gzipBytes, 0);
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Entries and everything that they fetch at once. */
function initialNames(chunks: ReadonlyMap<string, ChunkShape>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    chunks.get(name)?.imports.forEach(add);
  };
  [...chunks.values()].filter(({ isEntry }) => isEntry).forEach(({ fileName }) => add(fileName));
  return found;
}

/** Chunks that wait for each other: which of them runs first is chance, and the other then lacks what it needs. */
function circles(chunks: readonly ChunkShape[]): string[] {
  const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set(importsOf.get(from));
    // What is added while going through is gone through as well.
    for (const one of found) for (const next of importsOf.get(one) ?? []) found.add(next);
    return found;
  };
  const inCircle = chunks.map(({ fileName }) => fileName).filter((name) => reached(name).has(name));
  return inCircle.length > 0 ? [`chunks that import each other: ${inCircle.join(', ')}`] : [];
}

function tooHeavy(what: string, files: readonly BuiltFile[], limit: number): string[] {
  const total = sum(files);
  if (total <= limit) return [];
  const parts = [...files].sort((a, b) => b.gzipBytes - a.gzipBytes).slice(0, 6);
  const named = parts.map(({ fileName, gzipBytes }) => `${fileName} ${kb(gzipBytes)}`).join(', ');
  return [`${what}: ${kb(total)} of ${kb(limit)} (${named})`];
}

/** What weighs too much in a build, with the names of the heavy parts, and chunks in circles; empty when all is well. */
export function overBudget(files: readonly (ChunkShape | AssetShape)[]): string[] {
  const chunks = files.filter((file) => file.type === 'chunk');
  const assets = files.filter((file) => file.type === 'asset');
  const initial = initialNames(new Map(chunks.map((chunk) => [chunk.fileName, chunk])));
  const weighed = chunks.map(({ fileName, code }) => ({ fileName, gzipBytes: weigh(code) }));
  const later = weighed.filter(({ fileName }) => !initial.has(fileName));
  const ending = (end: string, size: (source: string | Uint8Array) => number): BuiltFile[] =>
    assets
      .filter(({ fileName }) => fileName.endsWith(end))
      .map(({ fileName, source }) => ({ fileName, gzipBytes: size(source) }));
  return [
    ...circles(chunks),
    ...tooHeavy(
      'initial scripts',
      weighed.filter(({ fileName }) => initial.has(fileName)),
      BUDGETS.initialScripts,
    ),
    ...tooHeavy('style sheets', ending('.css', weigh), BUDGETS.styles),
    ...tooHeavy(
      'fonts',
      ending('.woff2', (source) => source.length),
      BUDGETS.fonts,
    ),
    ...tooHeavy(
      'writer of slides',
      later.filter(({ fileName }) => deckWriter.test(fileName)),
      BUDGETS.deckWriter,
    ),
    ...later
      .filter(({ fileName }) => !deckWriter.test(fileName))
      .flatMap((file) => tooHeavy('script of a page', [file], BUDGETS.routeChunk)),
  ];
}

/** Fails a build that became too heavy, so that the next page does not quietly slow down the first. */
export function bundleBudget(): Plugin {
  return {
    name: 'bundle-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const heavy = overBudget(Object.values(bundle) as (ChunkShape | AssetShape)[]);
      if (heavy.length > 0) this.error(`The build is not as it must be:\n  ${heavy.join('\n  ')}`);
    },
  };
}
