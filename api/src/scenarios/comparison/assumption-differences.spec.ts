import type { AssumedValue } from '../document/scenario-document.ts';
import { tinyDocument } from '../testing/tiny-model.ts';
import { assumptionDifferences } from './assumption-differences.ts';

const assumed = (lever: string, values: Readonly<Record<string, AssumedValue>>) => ({
  lever,
  values,
  reason: 'x',
  source: 'x',
});
const scenario = (id: string, ...assumptions: ReturnType<typeof assumed>[]) => ({
  id,
  document: tinyDocument({ assumptions }),
});

describe('assumptionDifferences', () => {
  test('the same assumptions in other words differ nowhere', () => {
    const [a, b] = [
      scenario('a', assumed('open', { places: 5 })),
      scenario('b', assumed('open', { places: 5 })),
    ];
    expect(assumptionDifferences([a, { ...b, document: tinyDocument(b.document) }])).toEqual([]);
  });

  test('a field that differs is told for each scenario, with the place of its assumption', () => {
    const rate = assumed('rate', { share: 0.1 });
    const differences = assumptionDifferences([
      scenario('a', assumed('open', { places: 5, from: '2028-01-01' }), rate),
      scenario('b', rate, assumed('open', { places: 8, from: '2028-01-01' })),
    ]);
    expect(differences).toEqual([
      {
        lever: 'open',
        occurrence: 1,
        field: 'places',
        values: [
          { id: 'a', at: 0, value: 5 },
          { id: 'b', at: 1, value: 8 },
        ],
      },
    ]);
  });

  test('all fields of an assumption that only one has differ; nothing is null, not zero', () => {
    const differences = assumptionDifferences([
      scenario('a', assumed('open', { places: 5 })),
      scenario('b', assumed('open', { places: 5 }), assumed('open', { places: 0 })),
      scenario('c'),
    ]);
    expect(
      differences.map(({ occurrence, values }) => [occurrence, values.map(({ value }) => value)]),
    ).toEqual([
      [1, [5, 5, null]],
      [2, [null, 0, null]],
    ]);
  });

  test('ranges and lists are compared by what they hold', () => {
    const range = (high: number) =>
      assumed('need', { persons: { low: 1, value: 2, high }, buyers: ['0101'] });
    const differences = assumptionDifferences([scenario('a', range(3)), scenario('b', range(4))]);
    expect(differences.map(({ field }) => field)).toEqual(['persons']);
  });
});
