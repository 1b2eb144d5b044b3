import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

test('keys stand in order at every depth, lists stay as they are', () => {
  expect(canonicalJson({ b: { d: 1, c: null }, a: [2, 1, { y: 'ø', x: true }] })).toBe(
    '{"a":[2,1,{"x":true,"y":"ø"}],"b":{"c":null,"d":1}}',
  );
});

test('the order that keys came in leaves no trace', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
      const turned = Object.fromEntries(Object.entries(content).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(content));
    }),
  );
});

test('it is the same content', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (content) => {
      const plain = JSON.parse(JSON.stringify(content)) as unknown;
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
    }),
  );
});
