import { bracketsInForce } from './brackets-in-force.ts';

const of = (aboveDkk: number) => [{ aboveDkk, share: 0.25 }];
const table = [
  { validFrom: '2022-01-01', brackets: of(860_000) },
  { validFrom: '2023-01-01', brackets: of(880_000) },
  { validFrom: '2021-01-01', brackets: of(830_000) },
];

test.each([
  ['2021-01-01', 830_000],
  ['2021-12-31', 830_000],
  ['2022-01-01', 860_000],
  ['2022-12-31', 860_000],
  ['2099-06-30', 880_000],
])('on %s the brackets begin at %p', (date, aboveDkk) => {
  expect(bracketsInForce(table, date)).toEqual(of(aboveDkk));
});

test('before the table, and without one, none are known', () => {
  expect(bracketsInForce(table, '2020-12-31')).toEqual({ missing: 'not-applicable' });
  expect(bracketsInForce([], '2022-01-01')).toEqual({ missing: 'not-applicable' });
});

test('an entry without brackets means that nothing is refunded', () => {
  expect(bracketsInForce([{ validFrom: '2022-01-01', brackets: [] }], '2022-06-30')).toEqual([]);
});

test('the table given is left in its order', () => {
  const given = [...table];
  bracketsInForce(given, '2022-01-01');
  expect(given).toEqual(table);
});

test.each(['2022', '2022-1-1', '01-01-2022', '2022-01-01T00:00', 'x2022-01-01'])(
  'the date %s is refused',
  (date) => {
    expect(() => bracketsInForce(table, date)).toThrow(`date must be written YYYY-MM-DD, got ${date}`);
    expect(() => bracketsInForce([table[0]!, { validFrom: date, brackets: [] }], '2022-01-01')).toThrow(
      'table[1].validFrom must be written YYYY-MM-DD',
    );
  },
);

test('two entries from the same day are refused, wherever they stand', () => {
  expect(() => bracketsInForce([...table, table[0]!], '2030-01-01')).toThrow(
    'table must hold each validFrom once, got 2022-01-01 twice',
  );
});
