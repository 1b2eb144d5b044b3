import { figure, missing } from '@tilbudsvifte/planning';
import { sampleContext, sampleMunicipality } from '../testing/sample-context.ts';
import { ordered, withDistances } from './service-order.ts';
import { sampleService } from './testing/sample-service.ts';

const context = sampleContext({
  municipalities: [
    sampleMunicipality('0101', 'København'),
    { ...sampleMunicipality('0849', 'Ærø'), latitude: 54.9, longitude: 10.4 },
    sampleMunicipality('0751', 'Aarhus'),
  ],
});
const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

describe('ordered', () => {
  test('names stand in Danish order: æ, ø, å after z, and aa as å', () => {
    const names = ['Ålykke', 'Zebra', 'Øland', 'Ærø', 'Aagård', 'Bakken'];
    const rows = names.map((name, index) => sampleService({ id: String(index), name }));
    const sorted = ordered(context, rows, 'name').map(({ name }) => name);
    expect(sorted.slice(0, 4)).toEqual(['Bakken', 'Zebra', 'Ærø', 'Øland']);
    expect(sorted.slice(4).sort()).toEqual(['Aagård', 'Ålykke']);
  });

  test('equal names stand by id, whatever order they came in', () => {
    const rows = ['T3', 'T1', 'T2'].map((id) => sampleService({ id }));
    expect(ids(ordered(context, rows, 'name'))).toEqual(['T1', 'T2', 'T3']);
  });

  test('most free places first, and who has not reported them last', () => {
    const rows = [missing('not-reported'), figure(0), figure(4)].map((vacantPlaces, index) =>
      sampleService({ id: String(index), vacantPlaces }),
    );
    expect(ids(ordered(context, rows, 'vacant'))).toEqual(['2', '1', '0']);
  });

  test('lowest rate first, and no rate last', () => {
    const rows = [missing('not-reported'), figure(3000), figure(1500)].map((rateDkk, index) =>
      sampleService({ id: String(index), rateDkk }),
    );
    expect(ids(ordered(context, rows, 'rate'))).toEqual(['2', '1', '0']);
  });

  test('several without a value keep the order of their names', () => {
    const rows = ['B', 'A'].map((name) =>
      sampleService({ id: name, name, rateDkk: missing('not-reported') }),
    );
    expect(ids(ordered(context, rows, 'rate'))).toEqual(['A', 'B']);
  });

  test('municipalities stand by name, not by code', () => {
    const rows = ['0849', '0751', '0101'].map((municipality) =>
      sampleService({ id: municipality, municipality }),
    );
    expect(ids(ordered(context, rows, 'municipality'))).toEqual(['0101', '0849', '0751']);
  });
});

describe('withDistances', () => {
  test('the distance is between the seats, 0 at home', () => {
    const rows = withDistances(context, [sampleService({}), sampleService({ municipality: '0849' })], '0101');
    expect(rows[0]?.distanceKm).toEqual({ value: 0 });
    // 0.8° of latitude is 89 km, 2.1° of longitude at 55.3° north is 133 km: 160 km together.
    const far = rows[1]?.distanceKm;
    expect(far && 'value' in far && Math.abs(far.value - 160)).toBeLessThan(1);
    expect(ids(ordered(context, rows, 'distance'))).toHaveLength(2);
  });

  test('an unknown municipality has no distance', () => {
    expect(withDistances(context, [sampleService({ municipality: '9999' })], '0101')[0]?.distanceKm).toEqual(
      missing('not-applicable'),
    );
  });
});
