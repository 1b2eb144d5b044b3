import { firstPageChunk, firstPageModules } from './first-page-chunk.ts';

const imports: Record<string, string[]> = {
  entry: ['a', 'b'],
  a: ['c'],
  b: ['a', 'c'],
  c: ['b'],
  page: ['c', 'd'],
};
const importsOf = (id: string) => (id in imports ? { importedIds: imports[id]! } : null);

test('the first page is the entry with all that it imports, also in a circle', () => {
  expect([...firstPageModules('entry', importsOf)].sort()).toEqual(['a', 'b', 'c', 'entry']);
});

test('its modules are named, those of later pages are not', () => {
  const nameOf = firstPageChunk('entry', 'shell');
  expect(['a', 'c', 'd', 'page'].map((id) => nameOf(id, { getModuleInfo: importsOf }))).toEqual([
    'shell',
    'shell',
    null,
    null,
  ]);
});
