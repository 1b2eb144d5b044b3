import { notificationSections, notificationTables } from '../notification-codes.ts';
import { figureRequests } from './figure-requests.ts';
import { sectionTables } from './figure-tables.ts';
import { byValue, hasAny, tableOf } from './table-shape.ts';

const shapes = Object.values(sectionTables).flat();
const shapeOf = (name: string): (typeof shapes)[number] => shapes.find(({ table }) => table === name)!;
const rowsOf = (name: string, answer: object): (readonly unknown[])[] =>
  tableOf(shapeOf(name), answer, 'AD_BRAIN').rows.map(({ cells }) => [...cells]);

test('every question has tables, and every table stands once, under one question', () => {
  expect(Object.keys(sectionTables)).toEqual([...notificationSections]);
  expect(shapes.map(({ table }) => table)).toEqual([...notificationTables]);
});

test('every source is asked about the area; about the group where figures of one are published', () => {
  const requests = new Map(figureRequests({ area: '1084', targetGroup: 'AD_BRAIN' }));
  expect(requests.get('supply-gaps')).toBe('/api/analyses/supply-gaps?area=1084&targetGroup=AD_BRAIN');
  expect(requests.get('places')).toBe('/api/analyses/places?area=1084&targetGroup=AD_BRAIN&by=serviceType');
  expect(requests.get('trade')).toBe('/api/analyses/trade?area=1084');
  expect(requests.get('service-range')).toBe('/api/analyses/service-range?area=1084');
  // Codes of other countries' letters travel whole.
  expect(new Map(figureRequests({ area: 'østdanmark', targetGroup: 'A_B' })).get('trade')).toContain(
    'area=%C3%B8stdanmark',
  );
});

test('a table has the columns it names, in their order, and a missing figure stays one', () => {
  const answer = {
    figures: [{ need: { value: 208 }, served: { missing: 'withheld' }, unit: 'day', other: 1 }],
  };
  const table = tableOf(shapeOf('need'), answer, 'AD_BRAIN');
  expect(table.columns.map(({ key }) => key)).toEqual([
    'unit',
    'served',
    'waiting',
    'need',
    'expectedPlaces',
  ]);
  expect(table.rows[0]?.cells).toEqual(['day', { missing: 'withheld' }, '', { value: 208 }, '']);
});

test('services of other groups and empty types are left out; all types together come last, as a total', () => {
  const row = (targetGroup: string, serviceType: string, services: number): object => ({
    targetGroup,
    serviceType,
    services: { value: services },
  });
  const figures = [
    row('AD_BRAIN', 'all', 3),
    row('AD_BRAIN', 'BO107', 3),
    row('AD_BRAIN', 'BO108', 0),
    row('AD_EAT', 'BO107', 9),
  ];
  const { rows } = tableOf(shapeOf('range'), { figures }, 'AD_BRAIN');
  expect(rows.map(({ cells, total }) => [cells[0], total])).toEqual([
    ['BO107', false],
    ['all', true],
  ]);
});

test('five counted years and what is forecast; a raised count is no count', () => {
  const year = (at: number, status: string): object => ({ year: at, kind: 'actual', status });
  const figures = [...[2019, 2020, 2021, 2024].map((at) => year(at, 'counted')), year(2025, 'raised')];
  expect(rowsOf('forecast', { figures, totals: { baseYear: 2025 } }).map(([at, kind]) => [at, kind])).toEqual(
    [
      [2021, 'actual'],
      [2024, 'actual'],
      [2025, 'raised'],
    ],
  );
});

test('the largest come first, and what is not known last', () => {
  const risk = (name: string, score: object): object => ({ serviceName: name, score });
  const figures = [
    risk('lille', { value: 3 }),
    risk('ukendt', { missing: 'withheld' }),
    risk('stor', { value: 40 }),
  ];
  expect(rowsOf('risk', { figures }).map(([name]) => name)).toEqual(['stor', 'lille', 'ukendt']);
  expect(
    byValue<{ missing: 'withheld' }>((one) => one)({ missing: 'withheld' }, { missing: 'withheld' }),
  ).toBe(0);
});

test('twenty rows are shown of however many there are', () => {
  const figures = Array.from({ length: 33 }, (_, at) => ({
    municipality: String(at),
    nearestKm: { value: at },
  }));
  const table = tableOf(shapeOf('near'), { figures }, 'AD_BRAIN');
  expect([table.rows.length, table.of, table.rows[0]?.cells[0]]).toEqual([20, 33, '32']);
});

test('nothing and not known are both no services', () => {
  expect([hasAny({ value: 1 }), hasAny({ value: 0 }), hasAny({ missing: 'withheld' })]).toEqual([
    true,
    false,
    false,
  ]);
});
