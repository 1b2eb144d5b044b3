import { effectiveBuyers, type Figure, herfindahl, largestShare, missing } from '@tilbudsvifte/planning';
import cases from './cases.json' with { type: 'json' };

const valueOf = (found: Figure): number => ('value' in found ? found.value : Number.NaN);
const expectClose = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThan(cases.tolerance);

describe(`concentration agrees with: ${cases.citation}`, () => {
  const known = cases.cases.flatMap(({ index, index10000, normalised, ...row }) =>
    index === null || index10000 === null || normalised === null
      ? []
      : [{ index, index10000, normalised, ...row }],
  );

  test.each(known)('$name: index $index', ({ amounts, index, index10000, normalised, buyers }) => {
    const found = valueOf(herfindahl(amounts));
    expectClose(found, index);
    expectClose(10_000 * found, index10000);
    const lowest = 1 / buyers!;
    expectClose(lowest === 1 ? found : (found - lowest) / (1 - lowest), normalised);
  });

  test.each(known)('$name: as concentrated as $effectiveBuyers equal buyers', (row) => {
    const found = valueOf(effectiveBuyers(row.amounts));
    expectClose(found, row.effectiveBuyers!);
    expect(found).toBeLessThanOrEqual(row.entropyBuyers! + cases.tolerance);
    expect(row.entropyBuyers).toBeLessThanOrEqual(row.buyers! + cases.tolerance);
  });

  test.each(known)('$name: the largest buyer has $largestShare', (row) => {
    expectClose(valueOf(largestShare(row.amounts)), row.largestShare!);
  });

  test.each(cases.cases.filter(({ index }) => index === null))('$name: nobody bought anything', (row) => {
    for (const method of [herfindahl, effectiveBuyers, largestShare])
      expect(method(row.amounts)).toEqual(missing('no-demand'));
  });

  test('every case is one or the other', () => {
    expect(known).toHaveLength(cases.cases.length - 1);
  });
});
