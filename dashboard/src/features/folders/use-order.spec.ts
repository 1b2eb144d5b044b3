import fc from 'fast-check';
import type { Folder } from '../../lib/queries/use-folders.ts';
import { inOrder, movedTo } from './use-order.ts';

const items = ['a', 'b', 'c'].map((id) => ({ id })) as unknown as Folder['items'];
const idsOf = (shown: Folder['items']): string => shown.map(({ id }) => id).join('');

test('a figure takes another place, and the others close up', () => {
  expect(movedTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
});

test('there is nothing above the first and nothing below the last', () => {
  const ids = ['a', 'b'];
  expect(movedTo(ids, 'a', -1)).toBe(ids);
  expect(movedTo(ids, 'b', 2)).toBe(ids);
});

test('an order of other figures is none', () => {
  expect(idsOf(inOrder(items, ['c', 'a', 'b']))).toBe('cab');
  expect(idsOf(inOrder(items, ['c', 'a']))).toBe('abc');
  expect(idsOf(inOrder(items, ['c', 'a', 'x']))).toBe('abc');
  expect(idsOf(inOrder(items, undefined))).toBe('abc');
});

test('no figure is lost or doubled, and the moved one stands where it was put', () => {
  const order = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(order, fc.nat(), fc.nat(), (ids, which, where) => {
      const [id, place] = [ids[which % ids.length]!, where % ids.length];
      const next = movedTo(ids, id, place);
      expect([...next].sort()).toEqual([...ids].sort());
      expect(next[place]).toBe(id);
    }),
  );
});
