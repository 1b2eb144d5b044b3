import fc from 'fast-check';
import { chosenKeys, keyBits } from './key-bits.ts';

test('eight keys make a byte, the first of them its lowest bit', () => {
  expect(keyBits(['c', 'a', 'b'], new Set(['a', 'c']))).toEqual(Buffer.from([0b101]));
  expect(keyBits([...'abcdefghi'], new Set(['i']))).toEqual(Buffer.from([0, 1]));
});

test('what was chosen comes back, whatever the order of the keys', () => {
  const keys = fc.uniqueArray(fc.string(), { maxLength: 40 });
  fc.assert(
    fc.property(keys, fc.func(fc.boolean()), (names, isChosen) => {
      const chosen = names.filter(isChosen);
      const bits = keyBits(names, new Set(chosen));
      expect(chosenKeys([...names].reverse(), bits)).toEqual([...chosen].sort());
    }),
  );
});
