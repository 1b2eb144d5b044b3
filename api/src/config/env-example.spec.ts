import { readFileSync } from 'node:fs';
import { envExample } from './env-example.ts';

test('.env.example is what the settings say', () => {
  expect(readFileSync('.env.example', 'utf8')).toBe(envExample());
});
