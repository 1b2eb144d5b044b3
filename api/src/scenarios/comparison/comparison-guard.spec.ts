import type { ScenarioDocument } from '../document/scenario-document.ts';
import { tinyDocument } from '../testing/tiny-model.ts';
import { type Comparable, comparisonGuard } from './comparison-guard.ts';

const methods = { 'supply-gap': '1.0' };
const one = (
  id: string,
  document: Partial<ScenarioDocument> = {},
  more: Partial<Comparable> = {},
): Comparable => ({
  id,
  document: tinyDocument(document),
  edition: '2026-01',
  methods,
  ...more,
});
/** Another plan for the same question. */
const other = { assumptions: tinyDocument().assumptions.slice(0, 1) };

describe('comparisonGuard', () => {
  test('two plans in the same frame are compared without a word', () => {
    expect(comparisonGuard([one('a'), one('b', other)])).toEqual([]);
  });

  test('two kinds are never compared, whatever else there is', () => {
    expect(
      comparisonGuard([one('a'), one('b', { kind: 'sharing', area: '1085' }, { methods: null })]),
    ).toEqual([{ code: 'kinds-differ', effect: 'withholds', params: { values: 'supply, sharing' } }]);
  });

  test.each([
    ['editions-differ', {}, { edition: '2026-02' }, '2026-01, 2026-02'],
    ['areas-differ', { area: '1085' }, {}, '1084, 1085'],
    ['horizons-differ', { horizonYear: 2031 }, {}, '2030, 2031'],
    ['methods-differ', {}, { methods: { 'supply-gap': '2.0' } }, 'supply-gap 1.0, supply-gap 2.0'],
    ['seeds-differ', { seed: 8 }, {}, '7, 8'],
  ])('%s withholds the outcomes of other plans', (code, document, more, values) => {
    expect(comparisonGuard([one('a'), one('b', { ...other, ...document }, more)])).toEqual([
      { code, effect: 'withholds', params: { values } },
    ]);
  });

  test('the same plan on another edition, with another version of a method, is bridged in words', () => {
    const again = one(
      'b',
      { name: 'Igen', edition: '2' },
      { edition: '2026-02', methods: { 'supply-gap': '2.0' } },
    );
    expect(comparisonGuard([one('a'), again])).toEqual([
      { code: 'editions-differ', effect: 'bridged', params: { values: '2026-01, 2026-02' } },
      { code: 'methods-differ', effect: 'bridged', params: { values: 'supply-gap 1.0, supply-gap 2.0' } },
      { code: 'recalculated', effect: 'bridged', params: { from: '2026-01', to: '2026-02' } },
    ]);
  });

  test.each([{ seed: 8 }, { horizonYear: 2031 }, { area: '1085' }])(
    'the same assumptions with %j are no recalculation',
    (document) => {
      const effects = comparisonGuard([one('a'), one('b', document, { edition: '2026-02' })]).map(
        ({ effect }) => effect,
      );
      expect(new Set(effects)).toEqual(new Set(['withholds']));
    },
  );

  test('a third, other plan on another edition withholds what two alone would bridge', () => {
    const guard = comparisonGuard([one('a'), one('b', {}, { edition: '2026-02' }), one('c', other)]);
    expect(guard).toEqual([
      { code: 'editions-differ', effect: 'withholds', params: { values: '2026-01, 2026-02' } },
    ]);
  });

  test('one that is not calculated is named', () => {
    expect(comparisonGuard([one('a'), one('b', other, { methods: null })])).toEqual([
      { code: 'result-missing', effect: 'withholds', params: { id: 'b' } },
    ]);
  });

  test('reasons in other words do not make it another plan', () => {
    const assumptions = tinyDocument().assumptions.map((assumption) => ({
      ...assumption,
      reason: 'Andre ord',
    }));
    const guard = comparisonGuard([one('a'), one('b', { assumptions }, { edition: '2026-02' })]);
    expect(guard.map(({ effect }) => effect)).toEqual(['bridged', 'bridged']);
  });
});
