// The specs that judge a mutant of the planning library: its own and the reference cases, on the mutated copy.
const root = process.cwd();

export default {
  ...JSON.parse(process.env.MUTATED_JEST),
  rootDir: root,
  testMatch: JSON.parse(process.env.MUTATED_SPECS).map((spec) => `${root}/${spec}`),
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  setupFilesAfterEnv: [`${root}/test/mutation/skip-slow.mjs`],
  moduleNameMapper: {
    // The package's link leads to the original; the copy is what has been changed.
    '^@tilbudsvifte/planning$': `${root}/libs/planning/src/index.ts`,
    '^fast-check$': `${root}/test/mutation/fewer-cases.mjs`,
    '^fast-check/itself$': process.env.MUTATED_FAST_CHECK,
  },
};
