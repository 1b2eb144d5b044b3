import type { Plugin } from 'vite';

/** Pages that visits begin with, and the modules that draw them. */
const begun: Readonly<Record<string, string>> = {
  '/': 'features/overview/overview.page.tsx',
  '/mangler': 'features/gaps/gaps.page.tsx',
  '/pladser': 'features/places/places.page.tsx',
  '/oekonomi': 'features/costs/costs.page.tsx',
  '/koeb-og-salg': 'features/trade/trade.page.tsx',
  '/prognoser': 'features/forecasts/forecasts.page.tsx',
};

/** The part of a build's chunk that says whose it is and what comes with it. */
export interface HintedChunk {
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

function comingWith(name: string, chunks: ReadonlyMap<string, HintedChunk>): ReadonlySet<string> {
  const found = new Set([name]);
  // What is added while going through is gone through as well.
  for (const one of found) for (const imported of chunks.get(one)?.imports ?? []) found.add(imported);
  return found;
}

/**
 * The files of each page's code beyond the first page's own, by the page's address.
 * @throws RangeError when a page has no chunk: it was moved, and this list was not
 */
export function pageHints(built: readonly HintedChunk[]): Readonly<Record<string, readonly string[]>> {
  const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set(
    built.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => [...comingWith(fileName, chunks)]),
  );
  const filesOf = (module: string): string[] => {
    const chunk = built.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!chunk) throw new RangeError(`no chunk is made of ${module}`);
    return [...comingWith(chunk.fileName, chunks)].filter((name) => !first.has(name));
  };
  return Object.fromEntries(Object.entries(begun).map(([address, module]) => [address, filesOf(module)]));
}

/** Writes the hints beside the page, so that the server can name a page's files before any script runs. */
export function writePageHints(): Plugin {
  return {
    name: 'page-hints',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const source = JSON.stringify(pageHints(chunks));
        this.emitFile({ type: 'asset', fileName: 'page-hints.json', source });
      },
    },
  };
}
