import { figure, missing } from '@tilbudsvifte/planning';
import { CostFacts } from '../costs/cost-facts.ts';
import { sampleContext, sampleCounts, sampleType } from '../testing/sample-context.ts';
import { decomposedBy } from './decomposed-by.ts';

const context = sampleContext({
  serviceTypes: [sampleType('ABL105', { functionCode: '53851' })],
  functions: [
    {
      listVersion: 'x',
      code: '53851',
      name: 'x',
      costGroup: 'adults',
      inScope: 'yes',
      validFrom: '2018-01-01',
      validTo: null,
    },
  ],
  priceIndex: [2024, 2025].map((year) => ({
    year,
    index: year === 2024 ? 100 : 104,
    source: '',
    edition: '',
  })),
});
const places = ['0101', '0147'];
const rows = places.flatMap((municipality, i) =>
  [2024, 2025].map((year, later) => ({
    municipality,
    year,
    kind: 'accounts' as const,
    functionCode: '53851',
    amountDkk: 1_000_000 * (i + 1) + 100_000 * later,
  })),
);
const people = places.flatMap((municipality) =>
  [2024, 2025].map((year) => ({
    municipality,
    year,
    all: 900,
    age0to22: 200,
    age18to64: 500,
    age6to25: 180,
  })),
);
const served = (area: string, year: number, value: number) =>
  [{ measure: 'served', family: 'type', area, category: 'ABL105', period: String(year) }, value] as const;
const sources = {
  context,
  facts: new CostFacts(context, rows, people),
  table: sampleCounts(['0101', '0147'].flatMap((code) => [served(code, 2024, 10), served(code, 2025, 11)])),
  convert: (amount: number) => amount,
};
const place = (code: string) => ({ key: code, place: { municipalities: [code], countArea: code } });

describe('decomposedBy', () => {
  const { figures, changes } = decomposedBy(sources, [...places, '0151'].map(place), {
    years: [2024, 2025],
    fixed: false,
  });

  test('every place has its six effects, which add up to its own change', () => {
    expect(figures).toHaveLength(18);
    for (const code of places) {
      const effects = figures.filter(({ municipality }) => municipality === code);
      const sum = effects.reduce(
        (all, { amountDkk }) => all + ('value' in amountDkk ? amountDkk.value : NaN),
        0,
      );
      expect(sum).toBe(100_000);
    }
    expect(changes[0]).toEqual({
      municipality: '0101',
      startDkk: figure(1_000_000),
      endDkk: figure(1_100_000),
      changeDkk: figure(100_000),
    });
  });

  test('a place without accounts is missing in its own rows only', () => {
    expect(changes[2]).toMatchObject({ municipality: '0151', changeDkk: missing('not-reported') });
    expect(figures.filter(({ amountDkk }) => 'missing' in amountDkk)).toHaveLength(6);
  });
});
