// Who may import whom, how long things may be, and what is never written. The tables are those of CONTRIBUTING.md;
// test/house/boundaries.spec.ts proves that each of them bites.
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { insideApi, insideDashboard, specPackages, tags, testOnly } from './test/support/import-table.mjs';
import { roomsRule } from './test/support/rooms-rule.mjs';

const specs = [
  '**/*.spec.ts',
  '**/*.spec.tsx',
  '**/*.db-spec.ts',
  'test/**/*.ts',
  '**/testing/**/*.{ts,tsx}',
];

function projectBoundaries({ inSpecs = false, allow = [] } = {}) {
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
      { depConstraints, allow: ['virtual:tokens.css', ...allow], banTransitiveDependencies: true },
    ],
  };
}

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
      '.mutants/**',
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
      ...projectBoundaries(),
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
  // A table that scrolls must be reachable by keyboard, hence a focusable region around it.
  {
    files: ['dashboard/**/*.tsx', 'libs/charts/**/*.tsx'],
    rules: { 'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region', 'tabpanel'] }] },
  },
  {
    files: ['dashboard/src/**'],
    rules: { ...imports(planningTypes, builtIns), 'house/rooms': ['error', insideDashboard] },
  },
  // A slider answers before the server does: previews may compute.
  { files: ['dashboard/src/features/**/*preview*'], rules: imports(builtIns) },

  {
    files: specs,
    rules: {
      ...projectBoundaries({ inSpecs: true }),
      ...syntax(),
      'house/rooms': 'off', // a spec that runs the real thing reaches wherever the real thing does
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
    },
  },
  // The runners start the product, so they use its launchers; no spec does.
  {
    files: ['test/run.mjs', 'test/benchmarks/*.mjs'],
    rules: projectBoundaries({
      allow: [
        '../api/install.mjs',
        '../api/build.mjs',
        '../../api/dist/database/embedded-postgres.js',
        // An application with nothing in it is the limit of a start.
        '@nestjs/*',
      ],
    }),
  },
  // One figure with and without React: what both are drawn from is the product's own.
  {
    files: ['test/benchmarks/pages/bare-dumbbell.mjs'],
    rules: projectBoundaries({
      allow: [
        '../../../dashboard/src/features/gaps/to-region-gap-figure.ts',
        '../../../libs/charts/src/cell-class-name.ts',
        '../../../libs/charts/src/dumbbell/dumbbell.layout.ts',
      ],
    }),
  },
  // Vite, Jest and ESLint load their settings, and Jest its set-up, by default export; a .d.ts says what a package does.
  {
    files: [
      '**/*.config.{mjs,ts}',
      '**/global-*.ts',
      'test/{support,mutation}/*-cases.mjs',
      'test/support/longest-first.mjs',
      'test/support/*.d.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', bannedNames, fewParameters()] },
  },
);

function environmentRule(more) {
  return { 'no-restricted-properties': ['error', environment, ...more] };
}
