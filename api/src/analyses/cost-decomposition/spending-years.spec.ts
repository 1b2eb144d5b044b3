import { decomposeSpending } from '@tilbudsvifte/planning';
import { CostFacts } from '../costs/cost-facts.ts';
import { sampleContext, sampleCounts, sampleType } from '../testing/sample-context.ts';
import { spendingYears } from './spending-years.ts';

const functionCodes = { ABL105: '53851', BO107: '53852', BOST85: '53838', BO108: '53850' };
const context = sampleContext({
  serviceTypes: Object.entries(functionCodes).map(([code, functionCode]) =>
    sampleType(code, { functionCode }),
  ),
  functions: [...Object.values(functionCodes), '53859'].map((code) => ({
    listVersion: 'x',
    code,
    name: code,
    costGroup: 'adults',
    inScope: 'yes',
    validFrom: '2018-01-01',
    validTo: null,
  })),
});
const amounts: Record<number, Record<string, number>> = {
  2024: { 53851: 5_000_000, 53852: 700_000, 53838: 900_000, 53850: 400_000, 53859: 250_000 },
  2025: { 53851: 5_600_000, 53852: 900_000, 53838: 950_000, 53850: 450_000, 53859: 260_000 },
};
const spending = Object.entries(amounts).flatMap(([year, byFunction]) =>
  Object.entries(byFunction).map(([functionCode, amountDkk]) => ({
    municipality: '0101',
    year: Number(year),
    kind: 'accounts' as const,
    functionCode,
    amountDkk,
  })),
);
const people = [2024, 2025].map((year) => ({
  municipality: '0101',
  year,
  all: 9000,
  age0to22: 2000,
  age18to64: 5000,
  age6to25: 1800,
}));

/** Persons by service type in both years; null is withheld. */
function compared(
  users: Record<string, readonly [number | null, number | null]>,
  totals: readonly [number, number],
) {
  const at = { measure: 'served', area: '0101' } as const;
  const counts = [2024, 2025].flatMap((year, index) => [
    [
      { ...at, family: 'cost-group', category: 'adults', period: String(year) },
      totals[index as 0 | 1],
    ] as const,
    ...Object.entries(users).map(
      ([category, both]) =>
        [{ ...at, family: 'type', category, period: String(year) }, both[index as 0 | 1]] as const,
    ),
  ]);
  const sources = {
    context,
    facts: new CostFacts(context, spending, people),
    table: sampleCounts(counts),
    convert: (amount: number) => amount,
  };
  return spendingYears(sources, { municipalities: ['0101'], countArea: '0101' }, [2024, 2025]);
}

describe('spendingYears', () => {
  const shown = compared({ ABL105: [50, 54], BO107: [7, 9], BOST85: [30, 31], BO108: [6, 6] }, [93, 100]);

  test('each function has its spending, its persons and the people of its age band', () => {
    expect(shown.pooled).toEqual([]);
    expect(shown.year1.cells).toContainEqual({
      category: '53851',
      ageGroup: 'adults',
      agePopulation: 5000,
      users: 54,
      spendingDkk: 5_600_000,
    });
  });

  test('a function without a service type of its own has no counted persons', () => {
    expect(shown.year0.cells.find(({ category }) => category === '53859')?.users).toBeNull();
  });

  const hidden = compared(
    { ABL105: [50, 54], BO107: [null, 9], BOST85: [30, 31], BO108: [6, null] },
    [93, 100],
  );

  test('functions withheld in either year are one, in both years, and its persons are the rest of the published total', () => {
    expect([...hidden.pooled].sort()).toEqual(['53850', '53852']);
    const pooled = [hidden.year0, hidden.year1].map(({ cells }) =>
      cells.find(({ category }) => category === 'pooled adults'),
    );
    expect(pooled).toMatchObject([
      { users: 93 - 50 - 30, spendingDkk: 1_100_000 },
      { users: 100 - 54 - 31, spendingDkk: 1_350_000 },
    ]);
    expect(hidden.year0.cells.some(({ category }) => category === '53852')).toBe(false);
  });

  test('pooling loses no krone, and the effects add up to the change', () => {
    for (const { year0, year1 } of [shown, hidden]) {
      const total = ({ cells }: typeof year0): number =>
        cells.reduce((sum, { spendingDkk }) => sum + spendingDkk, 0);
      expect([total(year0), total(year1)]).toEqual([7_250_000, 8_160_000]);
      const { changeDkk, effects } = decomposeSpending({ year0, year1, priceIndex0: 100, priceIndex1: 103 });
      expect(changeDkk).toBe(910_000);
      expect(effects.reduce((sum, { amountDkk }) => sum + amountDkk, 0)).toBe(910_000);
    }
  });
});
