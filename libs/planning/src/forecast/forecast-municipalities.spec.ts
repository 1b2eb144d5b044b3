import fc from 'fast-check';
import { type Figure, isPresent, missing, type Present } from '../figures/figure.ts';
import { forecastMunicipalities } from './forecast-municipalities.ts';
import { forecastRegion } from './forecast-region.ts';
import type { MunicipalSeries } from './municipal-panel.ts';
import { needSeries } from './testing/need-series.ts';

const none = new Map<number, number>();
const valueOf = (found: Figure): number => (isPresent(found) ? found.value : Number.NaN);
const constant = (count: number, from = 2010, to = 2040): Map<number, number> =>
  new Map(Array.from({ length: to - from + 1 }, (_, i) => [from + i, count]));

test('two municipalities keep their shares', () => {
  const expected = new Map([
    [2025, 5],
    [2026, 5],
  ]);
  const one = { code: '0101', series: [{ year: 2025, need: { value: 6 } }], expected };
  const other = { ...one, code: '0147', series: [{ year: 2025, need: { value: 3 } }] };
  const found = forecastMunicipalities([one, other], { horizon: 1 });
  expect(found.municipalities[1]).toEqual({
    code: '0147',
    years: [{ year: 2026, need: { value: 3 }, demographicPart: { value: 0 }, citizens: { value: 3 } }],
  });
  expect(found).toMatchObject({
    region: [{ year: 2026, need: { value: 9 }, demographicPart: { value: 0 } }],
    municipalities: [{ code: '0101', years: [{ need: { value: 6 } }] }, {}],
    intervals: ['own-changes'],
    scores: [[]],
  });
});

test('each is moved by its own ages, and scaled to the region', () => {
  const grown = {
    code: 'a',
    series: needSeries(2025, [12]),
    expected: new Map([
      [2025, 10],
      [2026, 20],
    ]),
  };
  const shrunk = {
    code: 'b',
    series: needSeries(2025, [18]),
    expected: new Map([
      [2025, 20],
      [2026, 10],
    ]),
  };
  const { region, municipalities } = forecastMunicipalities([grown, shrunk], { horizon: 1 });
  // Raw 24 and 9; the region expects 30 both years, so 30 are shared.
  expect(valueOf(region[0]!.need)).toBeCloseTo(30, 9);
  expect(municipalities.map(({ years }) => valueOf(years[0]!.need))).toEqual([
    expect.closeTo((30 * 24) / 33, 9),
    expect.closeTo((30 * 9) / 33, 9),
  ]);
  expect(municipalities.map(({ years }) => years[0]!.demographicPart)).toEqual([
    { value: 12 },
    { value: -9 },
  ]);
  expect(municipalities.map(({ years }) => years[0]!.citizens)).toEqual([{ value: 22 }, { value: 8 }]);
});

test('a municipality with nobody is taken to have half of the expected', () => {
  const some = { code: 'a', series: needSeries(2025, [20]), expected: constant(8) };
  const nobody = { code: 'b', series: needSeries(2025, [0]), expected: constant(2) };
  const { municipalities } = forecastMunicipalities([some, nobody], { horizon: 1 });
  // The region's level is 2, so half of 2 · 2 is 2 beside 20, and 20 are shared.
  expect(municipalities.map(({ years }) => valueOf(years[0]!.need))).toEqual([
    expect.closeTo((20 * 20) / 22, 9),
    expect.closeTo((20 * 2) / 22, 9),
  ]);
});

test('without expected counts all are taken as equally large', () => {
  const some = { code: 'a', series: needSeries(2025, [20]), expected: constant(8) };
  const nobody = { code: 'b', series: needSeries(2025, [0]), expected: none };
  const { municipalities } = forecastMunicipalities([some, nobody], { horizon: 1 });
  // Half of 20 / 2 is 5.
  expect(valueOf(municipalities[1]!.years[0]!.need)).toBeCloseTo((20 * 5) / 25, 9);
  expect(municipalities[0]!.years[0]!.demographicPart).toEqual({ missing: 'not-reported' });
});

test('a year that one municipality lacks in its projection is held for all', () => {
  const a = {
    code: 'a',
    series: needSeries(2025, [10]),
    expected: new Map([
      [2025, 5],
      [2026, 10],
    ]),
  };
  const b = { code: 'b', series: needSeries(2025, [10]), expected: new Map([[2025, 5]]) };
  const { region, municipalities } = forecastMunicipalities([a, b], { horizon: 1 });
  expect(region[0]).toMatchObject({ need: { value: 20 }, demographicPart: { missing: 'not-reported' } });
  expect(municipalities.map(({ years }) => years[0]!.need)).toEqual([{ value: 10 }, { value: 10 }]);
});

test('someone where nobody was expected keeps the count and has no demographic base', () => {
  const a = {
    code: 'a',
    series: needSeries(2025, [3]),
    expected: new Map([
      [2025, 0],
      [2026, 1],
    ]),
  };
  const b = {
    code: 'b',
    series: needSeries(2025, [9]),
    expected: new Map([
      [2025, 6],
      [2026, 5],
    ]),
  };
  const { municipalities } = forecastMunicipalities([a, b], { horizon: 1 });
  expect(valueOf(municipalities[0]!.years[0]!.need)).toBeCloseTo((12 * 3) / 10.5, 9);
  expect(municipalities[0]!.years[0]!.demographicPart).toEqual({ missing: 'zero-base' });
});

test('a region where nobody was expected has no forecast, and its municipalities neither', () => {
  const a = { code: 'a', series: needSeries(2025, [3]), expected: constant(0) };
  const found = forecastMunicipalities([a], { horizon: 1 });
  const why = missing('zero-base');
  expect(found).toEqual({
    region: [{ year: 2026, need: why, demographicPart: why }],
    municipalities: [{ code: 'a', years: [{ year: 2026, need: why, demographicPart: why, citizens: why }] }],
    intervals: ['own-changes'],
    scores: [[]],
  });
});

test('a municipality without any count is left out and says why', () => {
  const a = { code: 'a', series: needSeries(2024, [3, 4]), expected: none };
  const b = { code: 'b', series: [{ year: 2025, need: missing('withheld') }], expected: none };
  const { region, municipalities } = forecastMunicipalities([b, a], { horizon: 1 });
  expect(region[0]!.need).toEqual({ value: 4 });
  expect(municipalities.map(({ code, years }) => [code, years[0]!.need])).toEqual([
    ['b', { missing: 'withheld' }],
    ['a', { value: 4 }],
  ]);
  expect(municipalities[0]!.years[0]!.citizens).toEqual({ missing: 'withheld' });
  const alone = forecastMunicipalities([b], { horizon: 1 });
  expect(alone.region[0]!.need).toEqual({ missing: 'withheld' });
});

test('the forecast starts from the last year that all have', () => {
  const a = { code: 'a', series: needSeries(2023, [3, 4, 9]), expected: none };
  const b = { code: 'b', series: needSeries(2023, [6, 8]), expected: none };
  const { region, municipalities } = forecastMunicipalities([a, b], { horizon: 2 });
  expect(region.map(({ year, need }) => [year, need])).toEqual([
    [2025, { value: 12 }],
    [2026, { value: 12 }],
  ]);
  expect(municipalities[0]!.years[0]).toMatchObject({ year: 2025, need: { value: 4 } });
});

test('years in no common order are put in order', () => {
  const a = { code: 'a', series: [...needSeries(2020, [1]), ...needSeries(2022, [2])], expected: none };
  const b = { code: 'b', series: needSeries(2020, [3, 4, 5]), expected: none };
  const { region } = forecastMunicipalities([a, b], { horizon: 1 });
  expect(region).toMatchObject([{ year: 2023, need: { value: 7 } }]);
});

test('a municipality that did not exist in the last year is given what its ages make one expect', () => {
  const gone = {
    code: 'a',
    series: [{ year: 2025, need: missing('not-applicable') }, ...needSeries(2026, [1])],
  };
  const stays = { code: 'b', series: needSeries(2024, [8, 8]), expected: constant(4) };
  const found = forecastMunicipalities([{ ...gone, expected: constant(4) }, stays], { horizon: 1 });
  // Level 8 / 8 = 1; half of 4 is 2 beside 8.
  expect(found.municipalities[0]!.years[0]).toEqual({
    year: 2026,
    need: { value: expect.closeTo((8 * 2) / 10, 9) },
    demographicPart: { missing: 'not-applicable' },
    citizens: { value: 2 },
  });
});

test('no municipalities, and no years, have no rows', () => {
  expect(forecastMunicipalities([], { horizon: 1 })).toMatchObject({ region: [], municipalities: [] });
  const empty = forecastMunicipalities([{ code: 'a', series: [], expected: none }], { horizon: 1 });
  expect(empty).toMatchObject({ region: [], municipalities: [{ code: 'a', years: [] }] });
});

describe('intervals', () => {
  const history = needSeries(2020, [20, 23, 21, 24, 26]);
  const pair = ['a', 'b'].map((code) => ({ code, series: history, expected: none }));

  test('are those of the own changes while misses are few', () => {
    const found = forecastMunicipalities(pair, { horizon: 2 });
    const own = forecastRegion(history, none, { horizon: 2 });
    expect(found.intervals).toEqual(['own-changes', 'own-changes']);
    found.municipalities[0]!.years.forEach(({ need }, i) => {
      const { value, lo, hi } = own[i]!.need as Required<Present>;
      expect(need).toEqual({ value: expect.closeTo(value, 9), lo: Math.ceil(lo), hi: Math.floor(hi) });
    });
  });

  test('take the misses of earlier forecasts, in roots of the forecast', () => {
    // From 2023, 24 + 0.8 · 4 / 3 each; 26 came.
    const forecast = 24 + (0.8 * 4) / 3;
    const score = (26 - forecast) / Math.sqrt(forecast);
    const { scores } = forecastMunicipalities(pair, { horizon: 2 });
    expect(scores).toEqual([[expect.closeTo(score, 9), expect.closeTo(score, 9)], []]);
  });

  test('borrow from neighbours when their own misses are few', () => {
    const borrowed = [new Array<number>(28).fill(1.5), [1, 2]];
    const found = forecastMunicipalities(pair, { horizon: 2, borrowed });
    expect(found.intervals).toEqual(['earlier-misses', 'own-changes']);
    const { need } = found.municipalities[1]!.years[0]!;
    const value = 26 + (0.8 * 6) / 4;
    expect(need).toEqual({
      value: expect.closeTo(value, 9),
      lo: Math.ceil(value - 1.5 * Math.sqrt(value)),
      hi: Math.floor(value + 1.5 * Math.sqrt(value)),
    });
    expect(found.scores[0]).toHaveLength(2);
  });

  const steady = (count: number, misses: number): Figure => {
    const series = needSeries(2020, [count]);
    const borrowed = [new Array<number>(30).fill(misses)];
    return forecastMunicipalities([{ code: 'a', series, expected: none }], { horizon: 1, borrowed })
      .municipalities[0]!.years[0]!.need;
  };

  test('hold whole citizens only, at least the two around the forecast, and never fewer than none', () => {
    expect(steady(16, 0.6)).toEqual({ value: 16, lo: 14, hi: 18 });
    expect(steady(16, 0.5)).toEqual({ value: 16, lo: 14, hi: 18 });
    expect(steady(2.5, 0.1)).toEqual({ value: 2.5, lo: 2, hi: 3 });
    expect(steady(0.25, 0.5)).toEqual({ value: 0.25, lo: 0, hi: 1 });
    expect(steady(3, 4)).toEqual({ value: 3, lo: 0, hi: 9 });
    expect(steady(0.09, 0.01)).toEqual({ value: 0.09, lo: 0, hi: 1 });
  });

  test('lose no whole citizen to rounding', () => {
    // 0.1 + 0.2 is a hair above 0.3, and 1 − 0.3 − 0.7 a hair off 0.
    expect(steady(9, 0.1 + 0.2 + 0.7 / 3 + 0.4 / 3)).toMatchObject({ lo: 7, hi: 11 });
    expect(steady(9, 2 / 3 - 1e-12)).toMatchObject({ lo: 7, hi: 11 });
  });

  test('need no formula: a municipality whose own level has no base still has the pool', () => {
    const expected = new Map([
      [2020, 0],
      [2024, 5],
    ]);
    const zeroBase = { code: 'a', series: history, expected };
    const other = { code: 'b', series: history, expected: constant(5) };
    const found = forecastMunicipalities([zeroBase, other], { horizon: 1 });
    expect(Object.keys(found.municipalities[0]!.years[0]!.need)).toEqual(['value']);
    expect(Object.keys(found.municipalities[1]!.years[0]!.need)).toEqual(['value', 'lo', 'hi']);
  });

  test('own counts after the last common year do not widen them', () => {
    const late = [{ ...pair[0]!, series: [...history, ...needSeries(2025, [90])] }, pair[1]!];
    expect(forecastMunicipalities(late, { horizon: 1 }).municipalities[0]!.years).toEqual(
      forecastMunicipalities(pair, { horizon: 1 }).municipalities[0]!.years,
    );
  });

  test('negative scores are refused', () => {
    expect(() => forecastMunicipalities(pair, { horizon: 1, borrowed: [[1], [-1]] })).toThrow(
      'borrowed[1] must be a finite number of at least 0, got -1',
    );
  });
});

test('counts before the restart year are used by nobody', () => {
  const a = { code: 'a', series: needSeries(2018, [90, 90, 3, 4]), expected: none };
  const b = { code: 'b', series: needSeries(2018, [1, 1, 6, 8]), expected: none };
  const found = forecastMunicipalities([a, b], { horizon: 1, restartYear: 2020 });
  expect(found.region[0]!.need).toEqual({ value: 12 });
});

test('refuses what is out of range', () => {
  expect(() => forecastMunicipalities([], { horizon: 0 })).toThrow('horizon');
  const wrong = { code: 'a', series: [], expected: new Map([[2020, -1]]) };
  expect(() => forecastMunicipalities([wrong], { horizon: 1 })).toThrow('expected of 2020');
});

const panel = fc
  .record({ length: fc.integer({ min: 1, max: 9 }), parties: fc.integer({ min: 1, max: 12 }) })
  .chain(({ length, parties }) =>
    fc.array(
      fc.record({
        counts: fc.array(fc.nat(40), { minLength: length, maxLength: length }),
        people: fc.array(fc.integer({ min: 0, max: 50 }), { minLength: length + 4, maxLength: length + 4 }),
      }),
      { minLength: parties, maxLength: parties },
    ),
  )
  .map((parties): MunicipalSeries[] =>
    parties.map(({ counts, people }, i) => ({
      code: `${i}`,
      series: needSeries(2015, counts),
      expected: new Map(people.map((count, year) => [2015 + year, count])),
    })),
  );

test('the municipalities add up to the region in every year, whole and fractional, inside their limits', () => {
  fc.assert(
    fc.property(panel, (municipalities) => {
      const found = forecastMunicipalities(municipalities, { horizon: 5 });
      found.region.forEach(({ year, need }, i) => {
        const rows = found.municipalities.map(({ years }) => years[i]!);
        expect(rows.every((row) => row.year === year)).toBe(true);
        if (!isPresent(need)) return expect(rows.map((row) => row.need)).toEqual(rows.map(() => need));
        const sum = (of: readonly Figure[]): number => of.reduce((total, part) => total + valueOf(part), 0);
        expect(sum(rows.map((row) => row.need))).toBeCloseTo(need.value, 6);
        expect(sum(rows.map((row) => row.citizens))).toBe(Math.round(need.value));
        for (const { need: own, citizens } of rows) {
          const { value, lo = 0, hi = Infinity } = own as Present;
          expect(lo).toBeGreaterThanOrEqual(0);
          for (const inside of [value, valueOf(citizens)]) {
            expect(inside).toBeGreaterThanOrEqual(lo);
            expect(inside).toBeLessThanOrEqual(hi);
          }
        }
      });
    }),
    { numRuns: 1000 },
  );
});

test('the order of the municipalities changes nothing but the order', () => {
  fc.assert(
    fc.property(panel, (municipalities) => {
      const there = forecastMunicipalities(municipalities, { horizon: 3 });
      const back = forecastMunicipalities([...municipalities].reverse(), { horizon: 3 });
      back.municipalities.toReversed().forEach(({ code, years }, i) => {
        expect(code).toBe(there.municipalities[i]!.code);
        years.forEach(({ need }, h) => {
          const other = there.municipalities[i]!.years[h]!.need;
          expect('missing' in need ? need : need.value).toEqual(
            'missing' in other ? other : expect.closeTo(other.value, 6),
          );
        });
      });
    }),
    { numRuns: 1000 },
  );
});

test('eight in ten later counts lie inside a pooled 80 % interval', () => {
  // A fixed generator (Park and Miller) makes 29 municipalities of stocks that lose and gain a few each year.
  let state = 20260105;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const drawn = (tries: number, chance: number): number =>
    Array.from({ length: tries }, random).filter((draw) => draw < chance).length;
  const stocks = Array.from({ length: 29 }, () => {
    const counts = [drawn(60, 0.2)];
    while (counts.length < 15) counts.push(drawn(counts.at(-1)!, 0.8) + drawn(60, 0.04));
    return counts;
  });
  const found = forecastMunicipalities(
    stocks.map((counts, i) => ({
      code: `${i}`,
      series: needSeries(2010, counts.slice(0, 10)),
      expected: none,
    })),
    { horizon: 5 },
  );
  const inside = found.municipalities.flatMap(({ years }, m) =>
    years.map(({ need }, i) => {
      const { lo = NaN, hi = NaN } = need as Present;
      const actual = stocks[m]![10 + i]!;
      return lo <= actual && actual <= hi;
    }),
  );
  const share = inside.filter(Boolean).length / inside.length;
  expect(found.intervals).toEqual(new Array(5).fill('earlier-misses').fill('own-changes', 5));
  expect(share).toBeGreaterThan(0.7);
  expect(share).toBeLessThan(0.95);
});
