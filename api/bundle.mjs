// Joins what was compiled, and the packages it uses, into the few files of `dist/program`: finding and reading thousands
// of files was half of every start. `node bundle.mjs` in this folder, after the compiler.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const dist = path.resolve('dist');

/** What is started by its address: the server, the commands, and the threads that look for theirs beside them. */
const programs = [
  'main',
  'cli',
  'editions/counts/withhold-worker',
  'scenarios/calculation/scenario-worker',
  'imports/reading/read-worker',
];

// Native code, drivers found by name and fonts beside the code stay where they are; so does what these share with us.
const apart = /^(@node-rs\/argon2|typeorm|pg|pg-copy-streams|reflect-metadata|pdfkit|docx)(\/|$)/;

/** Own code keeps its own map, so that an error names the line that somebody wrote. */
const ownMaps = {
  name: 'own-maps',
  load(file) {
    if (file.includes(`${path.sep}node_modules${path.sep}`) || !file.endsWith('.js')) return null;
    return { code: readFileSync(file, 'utf8'), map: readFileSync(`${file}.map`, 'utf8') };
  },
};

// What a package looks for by name while running, it gets from what is joined: a second validator is a tenth of a start.
const namedWhileRunning = ['class-validator', 'class-transformer', 'class-transformer/cjs/storage'];

/** The packages above under the names that are asked for. */
const oneOfEach = {
  name: 'one-of-each',
  transform(code, file) {
    const asked = 'const require = createRequire(import.meta.url);';
    if (!file.includes('@nestjs/mapped-types/') || !code.includes(asked)) return null;
    const imports = namedWhileRunning.map((name, at) => `import * as named${at} from '${name}';`).join('');
    const named = namedWhileRunning.map((name, at) => `'${name}': named${at}`).join();
    const given = `const named = { ${named} }; const require = (name) => { if (!named[name]) throw new Error(name); return named[name]; };`;
    return { code: imports + code.replace(asked, given), map: null };
  },
};

const bundle = await rolldown({
  input: Object.fromEntries(programs.map((file) => [path.basename(file), path.join(dist, `${file}.js`)])),
  platform: 'node',
  external: (name) => apart.test(name),
  plugins: [ownMaps, oneOfEach],
  // Packages ask for others that nobody has installed, and do without them.
  onLog: (level, log, tell) => (log.code === 'UNRESOLVED_IMPORT' ? undefined : tell(level, log)),
});
const dir = path.join(dist, 'program');
rmSync(dir, { recursive: true, force: true });
await bundle.write({
  dir,
  chunkFileNames: '[name].js',
  // Names of classes are told in logs and are the names of tables' entities.
  keepNames: true,
  sourcemap: true,
  // A process reads the map at its start; the sources themselves lie beside.
  sourcemapExcludeSources: true,
});
await bundle.close();
