import { existsSync, readFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { productFile } from '../config/product-file.ts';
import { ProtectionsQuery } from '../editions/counts/protections.query.ts';

/** What an edition of the demonstration withholds, found beforehand; without it the first publication takes minutes. */
export async function seedProtections(app: INestApplicationContext): Promise<void> {
  const file = productFile('seed', 'demo', 'protections.csv');
  if (!existsSync(file)) return;
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  for (const line of lines) {
    const [key = '', hidden = '', exposed = ''] = line.split(';');
    const bits = (text: string): Buffer => Buffer.from(text, 'base64');
    await app.get(ProtectionsQuery).keep(key, { hidden: bits(hidden), exposed: bits(exposed) });
  }
}
