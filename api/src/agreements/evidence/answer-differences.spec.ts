import type { AnswerBase } from '../../analyses/answer/basis.dto.ts';
import { answerDifferences, figuresDiffer } from './answer-differences.ts';

type Answer = AnswerBase & { readonly figures: readonly { readonly places: object }[] };
const basis = {
  edition: { id: '1', label: 'demo-1', publishedAt: null, hash: 'aa' },
  methods: [{ key: 'erlang-b', version: '1.0' }],
} as unknown as AnswerBase['basis'];
const answer = (more: Partial<Answer> = {}): Answer => ({
  basis,
  notices: [],
  figures: [{ places: { value: 10 } }, { places: { value: 5 } }],
  ...more,
});

test('the same answer differs in nothing', () => {
  expect(answerDifferences(answer(), answer())).toEqual({ figures: 0, differences: [] });
});

test('a figure by its path', () => {
  const after = answer({ figures: [{ places: { value: 11 } }, { places: { value: 5 } }] });
  expect(answerDifferences(answer(), after)).toEqual({
    figures: 1,
    differences: [{ part: 'figure', name: 'figures.0.places.value', before: '10', after: '11' }],
  });
});

test('the edition’s hash, a method of another version and one more, before the figures', () => {
  const after = answer({
    basis: {
      ...basis,
      edition: { ...basis.edition, hash: 'bb' },
      methods: [
        { key: 'erlang-b', version: '2.0' },
        { key: 'reach', version: '1.0' },
      ],
    },
    figures: [],
  });
  const { figures, differences } = answerDifferences(answer(), after);
  expect(differences.slice(0, 3)).toEqual([
    { part: 'edition', name: 'basis.edition.hash', before: '"aa"', after: '"bb"' },
    { part: 'method', name: 'erlang-b', before: '1.0', after: '2.0' },
    { part: 'method', name: 'reach', before: null, after: '1.0' },
  ]);
  expect(figures).toBe(3);
});

test('at most fifty figures are named, all are counted', () => {
  const many = (add: number): Answer['figures'] =>
    Array.from({ length: 200 }, (_, at) => ({ places: { value: at + add } }));
  const { figures, differences } = answerDifferences(
    answer({ figures: many(0) }),
    answer({ figures: many(1) }),
  );
  expect([figures, differences.length]).toEqual([200, 50]);
});

test('figures are the same whatever edition they are of', () => {
  const newer = answer({ basis: { ...basis, edition: { ...basis.edition, id: '2' } } });
  expect(figuresDiffer(answer(), newer)).toBe(false);
  expect(figuresDiffer(answer(), answer({ figures: [] }))).toBe(true);
});
