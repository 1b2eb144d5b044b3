import path from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { productFile } from '../config/product-file.ts';
import { importFile } from './import.ts';
import { seedProtections } from './seed-protections.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const referenceLists = ['municipalities', 'groupings', 'account-functions', 'service-types', 'target-groups'];
// Services before what refers to them.
const demonstration = [
  'services',
  'places',
  'rates',
  'use',
  'need',
  'plans',
  'population',
  'expenditure',
  'price-index',
];

/** `seed [--empty]`: code lists and, unless --empty, the synthetic demonstration region, through the importer. */
export async function seed(
  app: INestApplicationContext,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: { empty: { type: 'boolean' } } });
  const files = [
    ...referenceLists.map((name) => ({
      file: productFile('seed', 'reference', `${name}.csv`),
      synthetic: false,
    })),
    ...(values.empty
      ? []
      : demonstration.map((name) => ({ file: productFile('seed', 'demo', `${name}.csv`), synthetic: true }))),
  ];
  let rows = 0;
  for (const { file, synthetic } of files) {
    const result = await importFile(
      app,
      { file, synthetic, reporter: 'sekretariat', dryRun: false, decimalMark: ',' },
      terminal,
    );
    const [error] = result.issues.filter(({ severity }) => severity === 'error');
    if (error) throw new Error(`the seed file ${path.basename(file)} was refused: ${JSON.stringify(error)}`);
    rows += result.rows;
  }
  if (!values.empty) await seedProtections(app);
  terminal.out(`seeded ${files.length} files, ${rows} rows`);
  return 0;
}
