import ts from 'typescript';
import { codeFiles, isTestCode, read } from '../support/source-files.ts';

interface Size {
  readonly name: string;
  readonly lines: number;
}

const measured = codeFiles().filter((file) => !isTestCode(file));
const files: readonly Size[] = measured.map((file) => ({ name: file, lines: lineCount(read(file)) }));
const functions: readonly Size[] = measured.flatMap(functionsIn);

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function functionsIn(file: string): readonly Size[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: Size[] = [];
  const line = (position: number): number => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const lines = line(node.end) - line(node.getStart(source)) + 1;
      // An arrow on one line is an expression with a name; counting it would only flatter the percentiles.
      if (!ts.isArrowFunction(node) || lines > 1) {
        found.push({ name: `${file}:${line(node.getStart(source))}`, lines });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function percentile(sizes: readonly Size[], share: number): number {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}

const above = (sizes: readonly Size[], limit: number): readonly string[] =>
  sizes.filter(({ lines }) => lines > limit).map(({ name, lines }) => `${name} has ${lines} lines`);

describe('sizes', () => {
  afterAll(() => {
    const row = (what: string, sizes: readonly Size[]): string =>
      `${what}: ${sizes.length}, lines median ${percentile(sizes, 0.5)}, p90 ${percentile(sizes, 0.9)}, max ${percentile(sizes, 1)}`;
    process.stdout.write(`${row('files', files)}\n${row('functions', functions)}\n`);
  });

  it('measures what is there', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(functions.length).toBeGreaterThan(100);
    expect(functions.map(({ name }) => name.split(':')[0])).toContain('test/support/lint.mjs');
  });

  it('keeps every file within 300 lines', () => expect(above(files, 300)).toEqual([]));
  it('keeps nine files of ten within 150 lines', () =>
    expect(percentile(files, 0.9)).toBeLessThanOrEqual(150));
  it('keeps every function within 60 lines', () => expect(above(functions, 60)).toEqual([]));
  it('keeps nine functions of ten within 30 lines', () =>
    expect(percentile(functions, 0.9)).toBeLessThanOrEqual(30));
});
