import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { quarterBefore } from '../places/quarters.ts';
import { sampleFacts, sampleReport, sampleService } from '../places/testing/sample-places.ts';
import { sampleCounts } from '../testing/sample-context.ts';
import { riskRows } from './risk-rows.ts';
import type { SpecialisationRiskRow } from './specialisation-risk.answer.ts';

const quarter = '2025K4';
const at = { quarter, useQuarter: quarter };

const buyer = (
  service: string,
  area: string,
  value: number | null,
): readonly [CountAddress, number | null] => [
  { measure: 'served', family: 'buyer', area, category: service, period: quarter },
  value,
];

/** Occupancy of years of four quarters that end in the fourth quarter of 2025, oldest first. */
const years = (service: string, places: number, rates: readonly number[]) =>
  rates.flatMap((rate, i) =>
    [0, 1, 2, 3].map((back) =>
      sampleReport(service, quarterBefore(quarter, 4 * (rates.length - 1 - i) + back), {
        places,
        used: places * rate,
      }),
    ),
  );

const days = [1200, 800, 730, 365, 365, 200, 100, 40];
const falling = [0.96, 0.95, 0.97, 0.93, 0.91, 0.88, 0.86];

/** The worked example of the method: 11 places, eight buyers, an operator with 60 per cent of the places. */
function worked(counts: readonly (readonly [CountAddress, number | null])[]): SpecialisationRiskRow[] {
  const others = [
    sampleService('B', { operator: 'municipal:0101' }),
    sampleService('C', { operator: 'regional:1084' }),
  ];
  const facts = sampleFacts(
    [sampleService('A'), ...others],
    [
      ...years('A', 11, falling),
      sampleReport('B', quarter, { places: 22, used: 22 }),
      sampleReport('C', quarter, { places: 22, used: 22 }),
    ],
  );
  const [service] = facts.services;
  return riskRows([service!], { facts, table: sampleCounts(counts), ...at, region: facts.services });
}

describe('riskRows', () => {
  it('gives the worked example of the method', () => {
    const [row] = worked(days.map((value, i) => buyer('A', String(1000 + i), value)));
    // The operator has 33 of 55 places: 60 per cent.
    const close = (figure: unknown): unknown =>
      'value' in (figure as object) ? Math.round((figure as { value: number }).value * 1000) / 1000 : figure;
    expect(close(row?.buyersConcern)).toBe(0.257);
    expect(close(row?.trendConcern)).toBe(0.45);
    expect(close(row?.levelConcern)).toBe(0.45);
    expect(close(row?.sizeConcern)).toBe(0.643);
    expect(close(row?.operatorConcern)).toBe(0.7);
    expect(row?.score).toMatchObject({
      value: expect.closeTo(47.79, 2) as number,
      lo: expect.closeTo(40.4, 1) as number,
      hi: expect.closeTo(55.6, 1) as number,
    });
    expect(row?.trendP).toEqual({ value: expect.closeTo(0.010714, 6) as number });
    expect(row?.flags).toEqual([]);
  });

  it('says nothing of the buyers when one of them is withheld, and scores the other four', () => {
    const counts = [buyer('A', '0101', 9), buyer('A', '0169', null)];
    const [row] = worked(counts);
    const withheld = { missing: 'withheld' };
    expect([row?.buyerConcentration, row?.buyersConcern]).toEqual([withheld, withheld]);
    // (0.45 × 0.2 + 0.45 × 0.2 + 0.643 × 0.2 + 0.7 × 0.15) / 0.75
    expect(row?.score).toMatchObject({ value: expect.closeTo(55.14, 2) as number });
    expect(row?.questions).toEqual([]);
  });

  it('puts services with most flags first, then the highest score', () => {
    const facts = sampleFacts(
      [
        sampleService('A', { operator: 'private:P1' }),
        sampleService('B', { operator: 'private:P2' }),
        sampleService('C', { operator: 'private:P3' }),
      ],
      [
        ...years('A', 100, [0.8, 0.8, 0.8]),
        ...years('B', 6, [0.7, 0.7, 0.7]),
        ...years('C', 100, [0.9, 0.9, 0.9]),
      ],
    );
    const rows = riskRows(facts.services, { facts, table: sampleCounts([]), ...at, region: facts.services });
    // B: few places and low occupancy. A: low occupancy, 80 per cent, is 0.75 of a concern. C: none.
    expect(rows.map(({ service, flags }) => [service, flags])).toEqual([
      ['B', ['level', 'size']],
      ['A', ['level']],
      ['C', []],
    ]);
  });

  it('asks about buyers and waiting lists only where their counts are published', () => {
    const waiting: CountAddress = {
      measure: 'waiting',
      family: 'service',
      area: '',
      category: 'A',
      period: quarter,
    };
    const [asked] = worked([buyer('A', '0101', 300), [waiting, 7]]);
    expect(asked?.questions).toEqual(['few-buyers', 'waiting-while-falling']);
    const [quiet] = worked([buyer('A', '0101', null), [waiting, null]]);
    expect(quiet?.questions).toEqual([]);
  });

  it('has no trend for a service of two years, and counts from its first report', () => {
    const facts = sampleFacts([sampleService('A')], years('A', 20, [0.9, 0.8]));
    const [row] = riskRows(facts.services, { facts, table: sampleCounts([]), ...at, region: facts.services });
    expect(row?.occupancyTrend).toEqual({ missing: 'too-short' });
    expect(row?.yearOccupancyRate).toEqual({ value: expect.closeTo(0.8, 12) as number });
  });
});
