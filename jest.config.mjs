import { createRequire } from 'node:module';

// One configuration for every kind of test; `--selectProjects NAME` runs one kind (see test/run.mjs).
const jsc = (parser) => ({
  target: 'es2022',
  parser,
  transform: {
    legacyDecorator: true,
    decoratorMetadata: true,
    useDefineForClassFields: false,
    react: { runtime: 'automatic' },
  },
});
const typescript = { syntax: 'typescript', tsx: true, decorators: true };
// Packages published as ES modules only: Jest runs CommonJS on Node 20, so swc converts them.
const esmPackages = [
  '@nestjs',
  'd3',
  'd3-[a-z-]+',
  'internmap',
  'delaunator',
  'robust-predicates',
  'cookie',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'intl-messageformat',
  '@formatjs',
  'openapi-fetch',
  'csv-parse',
  'write-excel-file',
  '@tanstack',
  'content-disposition',
  'openid-client',
  'oauth4webapi',
  'jose',
  'otpauth',
  '@noble',
].join('|');

const shared = {
  rootDir: import.meta.dirname,
  moduleNameMapper: {
    '^fast-check$': '<rootDir>/test/support/seeded-cases.mjs',
    '^fast-check/itself$': createRequire(import.meta.url).resolve('fast-check'),
  },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/', '<rootDir>/dist/', '<rootDir>/.mutants/'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: jsc(typescript), module: { type: 'commonjs' } }],
    '^.+\\.m?js$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'ecmascript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages})/)`],
  // Never 'import' here: CommonJS would be handed .mjs files.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
};

const product = {
  ...shared,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
};

export default {
  testSequencer: './test/support/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{api,libs/*,dashboard,migrations,seed}/**/*.spec.ts?(x)'],
    },
    { ...shared, displayName: 'reference', testMatch: ['<rootDir>/test/reference/**/*.spec.ts'] },
    { ...shared, displayName: 'house', testMatch: ['<rootDir>/test/house/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'database',
      testMatch: ['<rootDir>/api/src/**/*.db-spec.ts'],
      globalSetup: '<rootDir>/api/src/database/testing/global-setup.ts',
      globalTeardown: '<rootDir>/api/src/database/testing/global-teardown.ts',
    },
    { ...product, displayName: 'api', testMatch: ['<rootDir>/test/{api,import,faults}/**/*.spec.ts'] },
    {
      // What of the above may go another way on another PostgreSQL: facts, deliveries, publications, killed imports.
      ...product,
      displayName: 'server',
      testMatch: [
        '<rootDir>/test/faults/import.spec.ts',
        '<rootDir>/test/api/deliveries/publication.spec.ts',
        '<rootDir>/test/api/worked-example.spec.ts',
      ],
    },
    { ...product, displayName: 'browser', testMatch: ['<rootDir>/test/dashboard/**/*.spec.ts'] },
  ],
};
