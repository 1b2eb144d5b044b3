import fc from 'fast-check';
import { cellChanges, cellText, keyOf } from './cell-changes.ts';
import { deliveredRows } from './delivered-rows.ts';

const about = deliveredRows.need;
const row = (group: string, more: object = {}): Record<string, unknown> => ({
  year: 2026,
  target_group: group,
  service_type: 'BO107',
  served: 3,
  waiting: null,
  ...more,
});
const key = (group: string): object => ({ year: '2026', target_group: group, service_type: 'BO107' });

test('each cell that differs is told once, missing apart from zero', () => {
  const before = [row('AD_AUT'), row('AD_PSY')];
  const after = [row('AD_PSY', { served: 0 }), row('AD_AUT', { served: 4, waiting: 0 })];
  expect(cellChanges({ before, after }, about)).toEqual([
    { key: key('AD_AUT'), column: 'served', before: '3', after: '4' },
    { key: key('AD_AUT'), column: 'waiting', before: null, after: '0' },
    { key: key('AD_PSY'), column: 'served', before: '3', after: '0' },
  ]);
});

test('a row that is new or gone is told as a whole', () => {
  const compared = { before: [row('AD_PSY', { remark: 'x' })], after: [row('AD_AUT')] };
  expect(cellChanges(compared, about)).toEqual([
    { key: key('AD_AUT'), column: '', before: null, after: '3' },
    { key: key('AD_PSY'), column: '', before: '3 · x', after: null },
  ]);
});

test('the same rows in any order differ in nothing', () => {
  const rows = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 });
  fc.assert(
    fc.property(rows, (groups) => {
      const before = groups.map((group) => row(group));
      expect(cellChanges({ before, after: [...before].reverse() }, about)).toEqual([]);
    }),
  );
});

test('turned around, before and after change places', () => {
  const counts = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.option(fc.nat(5))), { maxLength: 3 });
  fc.assert(
    fc.property(counts, counts, (one, two) => {
      const rows = (given: readonly (readonly [string, number | null])[]): Record<string, unknown>[] =>
        [...new Map(given)].map(([group, served]) => row(group, { served }));
      const [before, after] = [rows(one), rows(two)];
      const there = cellChanges({ before, after }, about);
      const back = cellChanges({ before: after, after: before }, about);
      expect(back).toEqual(
        there.map((change) => ({ ...change, before: change.after, after: change.before })),
      );
    }),
  );
});

test('lists and numbers are told as text', () => {
  expect([cellText(['A', 'B']), cellText(0), cellText(false), cellText(null), cellText(undefined)]).toEqual([
    'A,B',
    '0',
    'false',
    null,
    null,
  ]);
  expect(keyOf({ service_id: 'T1', quarter: '2026K4' }, deliveredRows.places)).toEqual({
    service_id: 'T1',
    quarter: '2026K4',
  });
});
