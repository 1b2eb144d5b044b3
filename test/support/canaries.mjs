// Prints, as JSON, which forbidden imports nobody reported and which permitted ones somebody did. The house specs run
// it in a process of its own: ESLint loads its settings as an ES module, which Jest cannot. `--without-graph` leaves
// the project graph out, as a careless check would.
import { buildProjectGraph, createLinter, forbiddenImports, unreported, wronglyReported } from './lint.mjs';

if (!process.argv.includes('--without-graph')) await buildProjectGraph();
const linter = createLinter();
const report = {
  forbidden: forbiddenImports.length,
  silent: await unreported(linter),
  wrong: await wronglyReported(linter),
};
// The last line: the skipped rule prints warnings of its own.
process.stdout.write(`\n${JSON.stringify(report)}\n`, () => process.exit(0));
