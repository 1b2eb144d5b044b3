// The specs that judge a mutant of the planning library: its own and the reference cases, on the mutated copy.
import { createRequire } from 'node:module';
import all from '../../jest.config.mjs';

const [unit] = all.projects;
const root = process.cwd();

export default {
  ...unit,
  rootDir: root,
  displayName: undefined,
  testMatch: [
    `${root}/libs/planning/src/{${process.env.MUTATED_ROOMS},}/**/*.spec.ts`,
    `${root}/test/reference/**/*.spec.ts`,
  ],
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  // The package's link leads to the original; the copy is what has been changed.
  moduleNameMapper: {
    '^@tilbudsvifte/planning$': `${root}/libs/planning/src/index.ts`,
    '^fast-check$': `${root}/test/mutation/fast-check.cjs`,
    '^fast-check-original$': createRequire(import.meta.url).resolve('fast-check'),
  },
};
