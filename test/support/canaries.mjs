// Prints, as JSON, which forbidden imports nobody reported and which permitted ones somebody did. The house specs run
// it in a process of its own: ESLint loads its settings as an ES module, which Jest cannot. `--without-graph` leaves
// the project graph out, as a careless check would.
import { buildProjectGraph, createLinter, forbiddenImports, unreported, wronglyReported } from './lint.mjs';

const graph = process.argv.includes('--without-graph') ? undefined : await buildProjectGraph();
const linter = createLinter();
const report = {
  forbidden: forbiddenImports.length,
  silent: await unreported(linter),
  // Who is built before the dashboard: without these edges Nx builds in any order and keeps stale outputs.
  before: graph?.dependencies.dashboard.map(({ target }) => target).filter((name) => name in graph.nodes),
  wrong: await wronglyReported(linter),
};
// The last line: the skipped rule prints warnings of its own.
process.stdout.write(`\n${JSON.stringify(report)}\n`, () => process.exit(0));
