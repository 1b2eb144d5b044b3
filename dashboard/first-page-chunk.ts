/** What the bundler tells of a module: what it imports before it runs itself. */
export type ImportsOf = (id: string) => { readonly importedIds: readonly string[] } | null;

/** Modules that come with the first page whatever it is: an entry, and all that it imports before it runs. */
export function firstPageModules(entry: string, importsOf: ImportsOf): ReadonlySet<string> {
  const found = new Set([entry]);
  // What is added while going through is gone through as well.
  for (const id of found) for (const imported of importsOf(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** Name of a chunk for a bundler's group: given to the modules of the first page, and to no others. */
export function firstPageChunk(entry: string, name: string) {
  let first: ReadonlySet<string> | undefined;
  return (id: string, context: { getModuleInfo: ImportsOf }): string | null => {
    first ??= firstPageModules(entry, (one) => context.getModuleInfo(one));
    return first.has(id) ? name : null;
  };
}
