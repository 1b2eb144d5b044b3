import { hasKindWord } from '@tilbudsvifte/locale/screens/scenarios';
import fc from 'fast-check';
import type { AssumedValue, ScenarioDocument } from '../../document/scenario-document.ts';
import { preventionIssueCodes } from './issue-codes.ts';
import { preventionDefaults } from './prevention-defaults.ts';
import { PreventionFactsReader } from './prevention-facts.ts';
import { preventionLevers } from './prevention-levers.ts';
import { preventionModel } from './prevention-model.ts';
import { answerOf, assume, withLevers, workedExample } from './testing/sample-programme.ts';

type Values = Readonly<Record<string, AssumedValue>>;
const issuesOf = (document: ScenarioDocument) => preventionModel.check({}, document);
const less = { low: -0.2, value: -0.1, high: 0 };
const preventive = { kind: 'preventive', meanStay: 10, newPerMonth: 30, cost: 9000 };
const institution = { kind: 'institution', meanStay: 24, newPerMonth: 1, cost: 95000 };

/** A scenario with these kinds of support alone and one effect that fits them. */
function ofSupport(...support: Values[]): ScenarioDocument {
  const rest = workedExample.assumptions.filter(
    ({ lever }) => !['support', 'least-intrusive', 'follow-up'].includes(lever),
  );
  return { ...workedExample, assumptions: [...support.map((values) => assume('support', values)), ...rest] };
}

describe('the system as it runs', () => {
  test.each(['support', 'caseworkers', 'timing', 'money', 'avoidable-share', 'uncertainty'])(
    'must have %s',
    (lever) => {
      expect(issuesOf(withLevers(workedExample, { [lever]: [] }))[0]).toEqual({ code: `no-${lever}` });
    },
  );

  test.each<[string, Values[], object]>([
    ['a kind twice', [preventive, preventive], { at: 1, field: 'kind', code: 'kind-twice' }],
    [
      'a move to itself',
      [{ ...preventive, toPreventive: 0.1 }],
      { at: 0, field: 'toPreventive', code: 'move-to-itself' },
    ],
    [
      'a move to a kind that is not there',
      [{ ...preventive, toFoster: 0.1 }],
      { at: 0, field: 'toFoster', code: 'kind-not-there' },
    ],
    [
      'more moves than all',
      [{ ...preventive, toInstitution: 0.6, toFoster: 0.5 }, institution, { ...institution, kind: 'foster' }],
      { at: 0, field: 'toInstitution', code: 'shares-above-all' },
    ],
    [
      'citizens counted in some kinds only',
      [{ ...preventive, citizensNow: 300 }, institution],
      { at: 1, field: 'citizensNow', code: 'citizens-partly' },
    ],
  ])('refuses %s', (_, support, issue) => {
    expect(issuesOf(ofSupport(...support))).toEqual([issue]);
  });

  test('refuses a circle that nobody leaves, and takes one with a way out', () => {
    const circle = (out: number) => [
      { ...preventive, toInstitution: 1 },
      { ...institution, toPreventive: out },
    ];
    expect(issuesOf(ofSupport(...circle(1)))).toEqual([
      { at: 0, field: 'kind', code: 'nobody-leaves' },
      { at: 1, field: 'kind', code: 'nobody-leaves' },
    ]);
    expect(issuesOf(ofSupport(...circle(0.9)))).toEqual([]);
  });

  test('must begin within the horizon', () => {
    const late = withLevers(
      { ...workedExample, assumptions: workedExample.assumptions.slice(0, 8) },
      {
        timing: [{ from: '2037-01-01', ramp: 24 }],
      },
    );
    expect(issuesOf(late)).toEqual([
      { at: 7, field: 'from', code: 'starts-after-horizon', params: { year: '2036' } },
    ]);
    const last = withLevers(late, { timing: [{ from: '2036-12-31', ramp: 0 }] });
    expect(issuesOf(last)).toEqual([]);
    expect(answerOf(last).tables['money-by-year']).toHaveLength(2);
  });
});

describe('effects', () => {
  const supports = [
    { ...preventive, toInstitution: 0.4 },
    { ...institution, toPreventive: 0.5 },
  ];
  const withEffect = (lever: string, values: Values): ScenarioDocument => {
    const document = ofSupport(...supports);
    return { ...document, assumptions: [...document.assumptions, assume(lever, values)] };
  };
  const at = withEffect('effect', {}).assumptions.length - 1;

  test.each<[string, string, Values, string, string]>([
    ['no effect at all', 'least-intrusive', {}, 'preventiveToInstitution', 'no-effect-given'],
    [
      'both directions',
      'follow-up',
      { stayInInstitution: { low: -0.1, value: -0.05, high: 0.1 } },
      'stayInInstitution',
      'effect-both-ways',
    ],
    [
      'nothing between ends',
      'follow-up',
      { stayInInstitution: { low: -0.1, value: 0, high: 0 } },
      'stayInInstitution',
      'effect-of-nothing',
    ],
    [
      'a kind that is not there',
      'least-intrusive',
      { entriesToFoster: less },
      'entriesToFoster',
      'kind-not-there',
    ],
    [
      'a move to nowhere',
      'effect',
      { on: 'exit-share', kind: 'preventive', change: less },
      'to',
      'move-to-nowhere',
    ],
    [
      'a move to itself',
      'effect',
      { on: 'exit-share', kind: 'preventive', to: 'preventive', change: less },
      'to',
      'move-to-itself',
    ],
    [
      'where to of a stay',
      'effect',
      { on: 'stay', kind: 'preventive', to: 'institution', change: less },
      'to',
      'only-for-moves',
    ],
    [
      'more moves than all at its high end',
      'effect',
      { on: 'exit-share', kind: 'institution', to: 'preventive', change: { low: 0, value: 0.5, high: 1 } },
      'change',
      'shares-above-all',
    ],
  ])('refuse %s', (_, lever, values, field, code) => {
    expect(issuesOf(withEffect(lever, values))).toContainEqual({ at, field, code });
  });

  test('refuse a move that nobody makes', () => {
    const [first, second] = supports;
    const document = ofSupport({ ...first }, { ...second, toPreventive: 0 });
    const effect = assume('follow-up', { institutionToPreventive: less });
    expect(issuesOf({ ...document, assumptions: [...document.assumptions, effect] })).toEqual([
      { at, field: 'institutionToPreventive', code: 'no-such-move' },
    ]);
  });

  test('refuse the same number twice, and take one whose ends are at nothing', () => {
    const twice = withEffect('follow-up', { stayInInstitution: less });
    const other = assume('effect', { on: 'stay', kind: 'institution', change: less });
    expect(issuesOf({ ...twice, assumptions: [...twice.assumptions, other] })).toEqual([
      { at: at + 1, field: 'change', code: 'effect-twice' },
    ]);
    const none = { low: 0, value: 0, high: 0 };
    expect(issuesOf(withEffect('follow-up', { stayInInstitution: none }))).toEqual([]);
  });
});

describe('payments', () => {
  const issuesWith = (lever: string, values: Values) =>
    issuesOf(withLevers(workedExample, { investment: [], [lever]: [values] }));
  const support = (from: string, to: string): Values => ({ line: 'grant', amount: 1, from, to });

  test.each<[string, Values, object[]]>([
    ['investment', { amount: 1, date: '2026-12-31' }, [{ field: 'date', code: 'before-start' }]],
    ['investment', { amount: 1, date: '2037-01-01' }, [{ field: 'date', code: 'after-horizon' }]],
    ['investment', { amount: 1, date: '2036-12-31' }, []],
    ['state-support', support('2028-02-01', '2028-01-31'), [{ field: 'to', code: 'ends-before-it-begins' }]],
    ['state-support', support('2025-01-01', '2026-12-31'), [{ field: 'to', code: 'before-start' }]],
    ['state-support', support('2037-01-01', '2038-12-31'), [{ field: 'from', code: 'after-horizon' }]],
    ['state-support', support('2020-01-01', '2050-12-31'), []],
  ])('of %s %j: %j', (lever, values, issues) => {
    expect(issuesWith(lever, values)).toMatchObject(issues);
  });
});

describe('what a new scenario starts with', () => {
  const defaults = (year: number): ScenarioDocument => ({
    ...workedExample,
    horizonYear: year + 9,
    assumptions: preventionDefaults(year).map((one) => ({ ...one, reason: '' })),
  });

  test('can be calculated as it is, and each of its fields lies within its limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2008, max: 2090 }), (year) => {
        expect(issuesOf(defaults(year))).toEqual([]);
      }),
    );
    for (const { lever, values, source } of preventionDefaults(2027)) {
      const known = preventionLevers.find(({ key }) => key === lever);
      expect(source).toMatch(/^(assumption|finansministeriet2021|socialraadgiverne)$/);
      for (const [name, value] of Object.entries(values)) {
        const field = known?.fields.find((one) => one.name === name);
        expect(field).toBeDefined();
        const numbers =
          typeof value === 'number'
            ? [value]
            : typeof value === 'object' && 'low' in value
              ? [value.low, value.value, value.high]
              : [];
        if (field && 'min' in field)
          for (const number of numbers) {
            expect(number).toBeGreaterThanOrEqual(field.min);
            expect(number).toBeLessThanOrEqual(field.max);
          }
      }
    }
    expect(answerOf(defaults(2027)).outcomes).toHaveLength(6);
  });

  test('begins the year after the newest data', async () => {
    const context = { quarters: ['2025-Q4'], accountsYears: [2024] } as unknown as Parameters<
      PreventionFactsReader['defaults']
    >[0];
    const levers = await new PreventionFactsReader().defaults(context);
    expect(levers.find(({ lever }) => lever === 'timing')?.values.from).toBe('2026-01-01');
  });
});

describe('words', () => {
  const wordless = (keys: readonly string[]): string[] =>
    keys.filter((key) => !hasKindWord('prevention', key));

  test('are there for every lever, field, choice and issue', () => {
    const keys = preventionLevers.flatMap(({ key, fields }) => [
      `lever.prevention.${key}`,
      `lever.prevention.${key}.hint`,
      `said.prevention.${key}`,
      ...fields.map(({ name }) => `field.prevention.${key}.${name}`),
      ...fields.flatMap((field) =>
        field.type === 'choice'
          ? field.choices.map((choice) => `choice.prevention.${field.name}.${choice}`)
          : [],
      ),
    ]);
    expect(wordless([...keys, ...preventionIssueCodes.map((code) => `assumption-issue.${code}`)])).toEqual(
      [],
    );
  });

  test('are there for every outcome, table and column', () => {
    const { outcomes, tables } = answerOf(workedExample, false);
    const columns = Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.keys(row)));
    expect(
      wordless([
        ...outcomes.map((one) => `outcome.${one.outcome}`),
        ...Object.keys(tables).map((table) => `table.prevention.${table}`),
        ...[...new Set(columns)].map((column) => `column.prevention.${column}`),
      ]),
    ).toEqual([]);
  });
});
