import { poolOfService } from './published-pool.ts';
import { firstService, sharingDefaults, type StartingService } from './sharing-defaults.ts';
import { sharingLevers } from './sharing-levers.ts';

const service: StartingService = {
  service: 'T1',
  rateDkkPerDay: 3000,
  places: 20,
  budgetedOccupancy: 0.95,
  actualOccupancy: 0.8804,
  buyers: 3,
};

describe('what a new scenario about sharing starts with', () => {
  it('is a bill that the rate is to cover: 3 000 kr. for 20 places, 95 % of 365 days', () => {
    const defaults = sharingDefaults(service);
    expect(defaults.map(({ lever }) => lever)).toEqual(['pool', 'cost', 'two-part', 'rate', 'rule']);
    expect(defaults[0]?.values).toEqual({ service: 'T1', participants: 'from-edition' });
    expect(defaults[1]?.values).toMatchObject({ billDkk: 20_805_000, fixedDkk: 2_081_000 });
    expect(defaults[3]?.values).toMatchObject({ places: 20, budgetedOccupancy: 0.95, actualOccupancy: 0.88 });
  });

  it('keeps within the limits of the fields, whatever is reported', () => {
    const odd = sharingDefaults({ ...service, budgetedOccupancy: 1.1, actualOccupancy: 0.2 });
    expect(odd[3]?.values).toMatchObject({ budgetedOccupancy: 1, actualOccupancy: 0.5 });
    for (const { lever, values } of [...odd, ...sharingDefaults(undefined)]) {
      const fields = sharingLevers.find(({ key }) => key === lever)?.fields ?? [];
      for (const [name, value] of Object.entries(values)) {
        const field = fields.find((candidate) => candidate.name === name);
        expect(field).toBeDefined();
        if (field?.type !== 'number') continue;
        expect(value).toBeGreaterThanOrEqual(field.min);
        expect(value).toBeLessThanOrEqual(field.max);
      }
    }
  });

  it('is an agreement alone where no service is known', () => {
    expect(sharingDefaults(undefined).map(({ lever }) => lever)).toEqual(['two-part', 'rate', 'rule']);
  });

  it('is the service with most published buyers, of several the largest', () => {
    const larger = { ...service, service: 'T2', places: 30 };
    const bought = { ...service, service: 'T3', places: 5, buyers: 4 };
    expect(firstService([service, larger])?.service).toBe('T2');
    expect(firstService([service, larger, bought])?.service).toBe('T3');
    expect(firstService([])).toBeUndefined();
  });
});

describe('buyers of a service as published', () => {
  it('are in order of their codes, withheld ones without a number', () => {
    const buyers = [
      { buyer: '0169', value: null },
      { buyer: '0101', value: 8.2 },
    ];
    expect(poolOfService(buyers, '2025K4')).toEqual({
      use: [
        { municipality: '0101', places: 8.2 },
        { municipality: '0169', places: null },
      ],
      period: '2025K4',
    });
    expect(poolOfService([], '2025K4')).toBeUndefined();
  });
});
