import { execFileSync } from 'node:child_process';
import path from 'node:path';
import * as planning from '@tilbudsvifte/planning';
import { METHOD_ROOMS, methodNote } from '@tilbudsvifte/locale/methods';
import { read, root } from '../support/source-files.ts';

/** Exports that handle numbers but answer no planning question: they need no note. */
const notMethods = new Set(['figure', 'missing', 'isPresent', 'mapFigure', 'scaleFigure']);
const methods = Object.entries(planning)
  .filter(([name, member]) => typeof member === 'function' && !notMethods.has(name))
  .map(([name]) => name);

const notes = methods.flatMap((method) =>
  (['da', 'en'] as const).map((language) => ({ method, language, note: methodNote(method, language) })),
);

test.each(notes)('$method has a whole note ($language)', ({ method, note }) => {
  expect(note).toMatchObject({ method });
  for (const text of [note!.name, note!.question, note!.formula]) expect(text.trim()).not.toBe('');
  expect(note!.assumptions.length).toBeGreaterThan(0);
  expect(note!.limits.length).toBeGreaterThan(0);
});

test.each(methods)('%s names the published source that it follows', (method) => {
  const { sources } = methodNote(method, 'da')!;
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/\d{4}|KL|Serviceloven/);
});

test('a note is written for a method of the library, never for something else', () => {
  const listed = METHOD_ROOMS.flatMap((room) => room.methods);
  expect([...listed].sort()).toEqual([...methods].sort());
  expect(methodNote('toString', 'da')).toBeUndefined();
});

test('the generated sources are those of the docstrings and REFERENCES.md', () => {
  const script = `import('./test/support/method-sources.mjs').then(async (m) => process.stdout.write(await m.methodSourcesText()))`;
  const now = execFileSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' });
  expect(read(path.join('libs', 'locale', 'src', 'methods', 'sources.generated.ts'))).toBe(now);
});
