import type { AnswerBase } from '../../analyses/answer/basis.dto.ts';
import type { CheckDifference, CheckPart } from './evidence.answer.ts';

const mostFigures = 50;

/** What a re-run found otherwise, figures counted and the first of them named. */
export interface AnswerDifferences {
  readonly figures: number;
  readonly differences: readonly CheckDifference[];
}

/** Leaves of an answer by their path, `basis.methods` as one leaf per method. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value)]];
  const inner = Object.entries(value);
  if (inner.length === 0) return [[path, JSON.stringify(value)]];
  return inner.flatMap(([name, part]) => leaves(part, path === '' ? name : `${path}.${name}`));
}

function partOf(path: string): CheckPart {
  if (path.startsWith('basis.edition.')) return 'edition';
  return path.startsWith('basis.') || path.startsWith('notices') ? 'rest' : 'figure';
}

/** What differs between two answers to the same request: the edition, methods, figures, and the rest. */
export function answerDifferences(before: AnswerBase, after: AnswerBase): AnswerDifferences {
  const [were, are] = [new Map(leaves(withoutMethods(before))), new Map(leaves(withoutMethods(after)))];
  const paths = [...new Set([...were.keys(), ...are.keys()])];
  const changed = paths.flatMap((name): CheckDifference[] => {
    const [was, is] = [were.get(name) ?? null, are.get(name) ?? null];
    return was === is ? [] : [{ part: partOf(name), name, before: was, after: is }];
  });
  const figures = changed.filter(({ part }) => part === 'figure');
  return {
    figures: figures.length,
    differences: [
      ...changed.filter(({ part }) => part === 'edition'),
      ...methodDifferences(before, after),
      ...figures.slice(0, mostFigures),
      ...changed.filter(({ part }) => part === 'rest').slice(0, mostFigures),
    ],
  };
}

function withoutMethods({ basis, ...answer }: AnswerBase): object {
  const { methods: _, ...rest } = basis;
  return { ...answer, basis: rest };
}

function methodDifferences({ basis: before }: AnswerBase, { basis: after }: AnswerBase): CheckDifference[] {
  const versions = (methods: AnswerBase['basis']['methods']): Map<string, string> =>
    new Map(methods.map(({ key, version }) => [key, version]));
  const [were, are] = [versions(before.methods), versions(after.methods)];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((name) => {
    const [was, is] = [were.get(name) ?? null, are.get(name) ?? null];
    return was === is ? [] : [{ part: 'method' as const, name, before: was, after: is }];
  });
}

/** Whether the figures of two answers differ, whatever they rest on. */
export function figuresDiffer(before: object, after: object): boolean {
  const figuresOf = ({ basis: _, notices: __, ...figures }: Partial<AnswerBase>): string =>
    JSON.stringify(figures);
  return figuresOf(before) !== figuresOf(after);
}
