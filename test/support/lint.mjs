// ESLint as the check runs it, and the canaries that show whether its boundary rules really ran: without a project
// graph @nx/enforce-module-boundaries skips itself with a warning and no error.
import { createProjectGraphAsync } from 'nx/src/devkit-exports.js';
import { ESLint } from 'eslint';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const nx = '@nx/enforce-module-boundaries';
const rooms = 'house/rooms';
const paths = '@typescript-eslint/no-restricted-imports';

/** One forbidden import per line: the file that must not, what it must not import, the rule that must say so. */
export const forbiddenImports = [
  ['libs/planning/src/canary.ts', 'react', nx],
  ['libs/planning/src/canary.ts', 'd3-array', nx],
  ['libs/planning/src/canary.ts', '@tilbudsvifte/locale', nx],
  ['libs/planning/src/canary.ts', 'node:fs', paths],
  ['libs/planning/src/canary.spec.ts', 'react', nx],
  ['libs/locale/src/canary.ts', '@tilbudsvifte/contract', nx],
  ['libs/locale/src/canary.ts', 'react', nx],
  ['libs/locale/src/canary.ts', '@tilbudsvifte/planning', paths],
  ['libs/contract/src/canary.ts', '@tilbudsvifte/locale', nx],
  ['libs/contract/src/canary.ts', 'class-validator', nx],
  ['libs/contract/src/canary.ts', '../../../api/src/main.ts', nx],
  ['libs/charts/src/canary.ts', '@tilbudsvifte/contract', nx],
  ['libs/charts/src/canary.ts', '@tilbudsvifte/locale', nx],
  ['libs/charts/src/canary.ts', '@tanstack/react-query', nx],
  ['libs/charts/src/canary.ts', '@tilbudsvifte/planning', paths],
  ['api/src/canary.ts', 'react', nx],
  ['api/src/canary.ts', '@tilbudsvifte/charts', nx],
  ['api/src/canary.ts', '../../dashboard/src/main.tsx', nx],
  ['dashboard/src/canary.ts', 'typeorm', nx],
  ['dashboard/src/canary.ts', '@nestjs/common', nx],
  ['dashboard/src/canary.ts', '@tilbudsvifte/migrations', nx],
  ['dashboard/src/canary.ts', '@tilbudsvifte/planning', paths],
  ['dashboard/src/canary.ts', '../../api/src/main.ts', nx],
  ['migrations/src/canary.ts', 'pg', nx],
  ['migrations/src/canary.ts', '@tilbudsvifte/planning', nx],
  ['migrations/src/canary.ts', '../../api/src/reference/services.entity.ts', nx],
  ['seed/canary.ts', '@tilbudsvifte/contract', nx],
  ['seed/canary.ts', 'pg', nx],
  ['test/canary.ts', '../api/src/main.ts', nx],
  ['test/canary.ts', 'typeorm', nx],
  ['api/src/reference/canary.ts', '../editions/publish.ts', rooms],
  ['api/src/reference/canary.ts', '../collection/batch.ts', rooms],
  ['api/src/collection/canary.ts', '../imports/importer.ts', rooms],
  ['api/src/imports/canary.ts', '../editions/publish.ts', rooms],
  ['api/src/editions/canary.ts', '../analyses/costs/costs.query.ts', rooms],
  ['api/src/analyses/costs/canary.ts', '../../scenarios/scenario.ts', rooms],
  ['api/src/analyses/costs/canary.ts', '../../reference/services.entity.ts', rooms],
  ['api/src/analyses/costs/canary.ts', '../../reference/services.repository.ts', rooms],
  ['api/src/scenarios/canary.ts', '../agreements/agreement.ts', rooms],
  ['api/src/agreements/canary.ts', '../exports/to-csv.ts', rooms],
  ['api/src/config/canary.ts', '../database/data-source.ts', rooms],
  ['api/src/http/canary.ts', '../reference/services.ts', rooms],
  ['api/src/elsewhere/canary.ts', '../config/config.ts', rooms],
  ['api/src/reference/canary.ts', '@tilbudsvifte/migrations', paths],
  ['dashboard/src/lib/canary.ts', '../components/figure-card.tsx', rooms],
  ['dashboard/src/components/canary.ts', '../features/gaps/gaps.page.tsx', rooms],
  ['dashboard/src/features/gaps/canary.ts', '../costs/costs.page.tsx', rooms],
  ['dashboard/src/features/gaps/canary.ts', '../../app/router.tsx', rooms],
];

/** The other direction: imports that must stay possible, or the rule forbids everything and proves nothing. */
export const permittedImports = [
  ['libs/charts/src/canary.ts', 'd3-scale'],
  ['libs/planning/src/canary.spec.ts', 'fast-check'],
  ['api/src/editions/canary.ts', '@tilbudsvifte/planning'],
  ['api/src/database/canary.ts', '@tilbudsvifte/migrations'],
  ['api/src/analyses/costs/canary.ts', '../../editions/edition.ts'],
  ['api/src/analyses/costs/canary.ts', '../access/travel-time.ts'],
  ['api/src/imports/canary.ts', '../collection/batch.repository.ts'],
  ['dashboard/src/features/gaps/canary.ts', '../../components/figure-card.tsx'],
  ['dashboard/src/features/gaps/preview-gap.ts', '@tilbudsvifte/planning'],
  ['dashboard/src/app/canary.ts', '@tilbudsvifte/charts'],
  ['test/canary.ts', '@tilbudsvifte/planning'],
];

/** Writes the project graph that the boundary rule reads from its cache, and returns it. */
export function buildProjectGraph() {
  return createProjectGraphAsync({ exitOnError: false, resetDaemonClient: true });
}

export function createLinter() {
  return new ESLint({ cwd: root });
}

/** The forbidden imports that nobody reported: an empty list, or the boundary rules did not run. */
export async function unreported(linter) {
  const silent = [];
  for (const [file, target, rule] of forbiddenImports) {
    const messages = await lintImport(linter, file, target);
    if (!messages.some(({ ruleId }) => ruleId === rule)) silent.push(`${file} → ${target} (${rule})`);
  }
  return silent;
}

/** The permitted imports that a boundary rule objected to. */
export async function wronglyReported(linter) {
  const wrong = [];
  for (const [file, target] of permittedImports) {
    const messages = await lintImport(linter, file, target);
    const objections = messages.filter(({ ruleId }) => [nx, rooms, paths].includes(ruleId));
    if (objections.length > 0) wrong.push(`${file} → ${target}: ${objections[0].message}`);
  }
  return wrong;
}

async function lintImport(linter, file, target) {
  const code = `import { canary } from '${target}';\nexport const song = canary;\n`;
  const [result] = await linter.lintText(code, { filePath: path.join(root, file) });
  return result.messages;
}
