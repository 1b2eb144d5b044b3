import { readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { codeFiles, isTestCode, read, repositoryFiles, root } from '../support/source-files.ts';

const fixed = 'api dashboard libs migrations seed test nx.json package.json tsconfig.base.json'.split(' ');
const expected = [
  ...'README.md LICENSE CONTRIBUTING.md DECISIONS.md CHANGELOG.md package-lock.json'.split(' '),
  ...'eslint.config.mjs jest.config.mjs .ci .gitignore'.split(' '),
];
const allowed = [
  ...'Dockerfile compose.yaml .dockerignore .editorconfig .env.example .npmrc .nvmrc .node-version'.split(
    ' ',
  ),
  ...'.prettierignore .prettierrc.json .gitattributes .github'.split(' '),
];
const notOurs = '.git node_modules dist .nx .data .cache coverage .env'.split(' ');

const files = repositoryFiles();
const code = codeFiles();
const product = code.filter((file) => !isTestCode(file) && !file.startsWith('test/'));

/** The places where a pattern occurs, as `file:line`. */
function places(among: readonly string[], pattern: RegExp): readonly string[] {
  return among.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

/** The places where the parser finds a node, as `file:line`. */
function nodes(among: readonly string[], wanted: (node: ts.Node) => boolean): readonly string[] {
  return among.flatMap((file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (wanted(node)) {
        found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

const hasDefaultKeyword = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);

describe('the top level', () => {
  const present = readdirSync(root).filter((name) => !notOurs.includes(name) && !name.endsWith('.log'));

  it('has the nine fixed names and the files readers look for', () => {
    expect([...fixed, ...expected].filter((name) => !present.includes(name))).toEqual([]);
  });

  it('has nothing beside them', () => {
    expect(present.filter((name) => ![...fixed, ...expected, ...allowed].includes(name))).toEqual([]);
  });
});

describe('names', () => {
  const kebab = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
  const shouted = /^(?:[A-Z]+\.md|LICENSE|Dockerfile)$/;
  // Import fixtures carry the names that municipalities give their files.
  // Jest names the folder of its snapshots itself.
  const named = files.filter((file) => !file.startsWith('test/import/') && !file.includes('/__snapshots__/'));
  const banned = /^(?:utils?|helpers?|common|shared|misc|base|managers?|docs|scripts|tools)$/;

  it('are kebab-case for every file and folder', () => {
    const odd = named.filter((file) =>
      file.split('/').some((part) => !kebab.test(part) && !shouted.test(part) && part !== '.ci'),
    );
    expect(odd).toEqual([]);
  });

  it('say what is inside: no folder or file is called utils, helpers, common …', () => {
    const vague = named.filter((file) =>
      file
        .split('/')
        .map((part) => part.replace(/\..*$/, ''))
        .some((stem) => banned.test(stem)),
    );
    expect(vague).toEqual([]);
  });

  it('give no class a name ending in Service, Manager, Helper or Utils', () => {
    const vague = /.(?:Service|Manager|Helpers?|Utils?)$/;
    expect(nodes(code, (node) => ts.isClassLike(node) && vague.test(node.name?.text ?? ''))).toEqual([]);
  });
});

describe('code', () => {
  it('never says any', () => {
    expect(nodes(code, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it('has no non-null assertion outside tests', () => {
    const among = code.filter((file) => !isTestCode(file));
    expect(nodes(among, (node) => ts.isNonNullExpression(node))).toEqual([]);
  });

  it('silences neither compiler nor linter', () => {
    expect(places(code, /@ts-(?:ignore|nocheck|expect-error)|eslint-(?:disable|enable)\b/)).toEqual([]);
  });

  it('has neither focused nor skipped tests', () => {
    const tests = code.filter(isTestCode);
    const weakened =
      /\b(?:describe|it|test)(?:\.each)?\.(?:only|skip|todo|failing)\b|\b[fx](?:it|describe)\(/;
    expect(places(tests, weakened)).toEqual([]);
  });

  it('leaves nothing to do later', () => {
    expect(places(code, /\b(?:TO[D]O|FIX[M]E)\b/)).toEqual([]);
  });

  it('logs nothing to the console', () => {
    expect(places(code, /\bconsole\.(?:log|debug|info)\(/)).toEqual([]);
  });

  it('reads settings in api/src/config only', () => {
    // Handing the whole environment on to a child process (`...process.env`) reads no setting.
    const among = product.filter(
      (file) => /\/src\/|^seed\//.test(file) && !file.startsWith('api/src/config/'),
    );
    expect(places(among, /(?<!\.\.\.)process\.env/)).toEqual([]);
  });

  it('exports by name, except where a tool loads a default export', () => {
    const among = code.filter(
      (file) => !/\.config\.(?:mjs|ts)$|\/(?:testing|support)\/global-[a-z]+\.ts$/.test(file),
    );
    expect(nodes(among, (node) => ts.isExportAssignment(node) || hasDefaultKeyword(node))).toEqual([]);
  });

  it('names no path or host of the machine it was written on', () => {
    const among = files.filter((file) => /\.(?:tsx?|mjs|json|md|ya?ml|html|css)$|^\.ci\//.test(file));
    expect(places(among, /"resolved": "https?:|\/(?:home|root|Users)\/[a-z]+\//)).toEqual([]);
  });
});

describe('licence and introduction', () => {
  it('is MIT in the file and in every package', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} The Tilbudsvifte contributors\n/);
    const manifests = files.filter((file) => path.posix.basename(file) === 'package.json');
    const licences = manifests.map((file) => [
      file,
      (JSON.parse(read(file)) as { license?: string }).license,
    ]);
    expect(manifests.length).toBeGreaterThan(9);
    expect(licences.filter(([, licence]) => licence !== 'MIT')).toEqual([]);
  });

  it.each(['npm start', 'npm test'])('tells a newcomer about %s in README.md', (command) => {
    expect(read('README.md')).toContain(command);
  });

  it('tells a contributor how to check a change', () => {
    expect(read('CONTRIBUTING.md')).toContain('npm run check');
  });
});
