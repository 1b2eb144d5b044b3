import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { evidenceAnalyses } from './evidence-analyses.ts';

const file = path.join(import.meta.dirname, '../../../../libs/contract/openapi.json');
const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, object> };

test('a decision may rest on every analysis that there is', () => {
  const all = Object.keys(paths).filter((one) => one.startsWith('/api/analyses/'));
  expect(all.length).toBeGreaterThan(10);
  expect([...evidenceAnalyses.keys()].map((one) => `/api/${one}`)).toEqual(all.sort());
});
