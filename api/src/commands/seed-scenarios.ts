import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { productFile } from '../config/product-file.ts';
import { ParametersPipe } from '../http/parameters.pipe.ts';
import { DemonstrationScenarios } from '../scenarios/demonstration-scenarios.ts';
import { NewScenario } from '../scenarios/scenario.parameters.ts';
import type { Terminal } from './terminal.ts';

/** Make the demonstration's scenarios: documents like those that people upload, and by the same way. */
export async function seedScenarios(app: INestApplicationContext, terminal: Terminal): Promise<void> {
  const folder = productFile('seed', 'demo', 'scenarios');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  let made = 0;
  for (const file of files)
    try {
      await app.get(DemonstrationScenarios).make(checked(await readFile(path.join(folder, file), 'utf8')));
      made += 1;
    } catch (error) {
      // The product starts without an example, but never silently.
      const reason = error instanceof Error ? error.message : String(error);
      terminal.err(`the scenario ${file} was not made: ${reason}`);
    }
  terminal.out(`made ${made} scenarios`);
}

function checked(text: string): NewScenario {
  const body = { document: JSON.parse(text) as unknown };
  return new ParametersPipe().transform(body, { type: 'body', metatype: NewScenario }) as NewScenario;
}
