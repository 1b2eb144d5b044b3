import fc from 'fast-check';
import { resolved, type Schema } from './description.ts';

/** Text that programs stumble over. */
const oddTexts = [
  '',
  ' ',
  '\u0000',
  'æøå ÆØÅ é',
  '\u202e omvendt',
  '👩‍👩‍👧',
  '\ud800',
  "'; DROP TABLE users; --",
  '<script>alert(1)</script>',
  '=1+1',
  '../../etc/passwd',
  '%00',
  '%',
  'null',
  '__proto__',
  'x'.repeat(5000),
];
const oddNumbers = [0, -1, 0.5, 1e308, -1e308, Number.MAX_SAFE_INTEGER + 2, 2 ** 31, 1e-320];

/** A value that has another type than the schema says, or none at all. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...oddTexts, ...oddNumbers, null, true, [], {}, [[]], { a: { b: [] } }),
  fc.constant(JSON.parse('{"__proto__": {"admin": true}, "constructor": {"prototype": {}}}') as unknown),
  fc.jsonValue({ maxDepth: 3 }),
);

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(...oddTexts) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('1084', '0169', 'AD_AUT', '2025', '2025-01-01', 'latest', 'demo-1'),
  },
);

/** A value as the schema describes it. */
export function fitting(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const { type, enum: values, nullable, items, properties, required = [], ...rest } = resolved(schema);
  if (nullable)
    return fc.option(
      fitting(
        {
          ...rest,
          ...(type && { type }),
          ...(values && { enum: values }),
          ...(items && { items }),
          ...(properties && { properties, required }),
        },
        depth,
      ),
      { freq: 4 },
    );
  const [choice] = [rest.allOf, rest.oneOf, rest.anyOf].filter((one) => one !== undefined);
  if (choice) return fc.oneof(...choice.map((one) => fitting(one, depth)));
  if (values) return fc.constantFrom(...values);
  if (type === 'boolean') return fc.boolean();
  if (type === 'number' || type === 'integer') {
    const { minimum: min = -1000, maximum: max = 3000 } = rest;
    return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  }
  if (type === 'array')
    return fc.array(items && depth < 4 ? fitting(items, depth + 1) : fc.constant(null), { maxLength: 3 });
  if (properties && depth < 5) {
    const fields = Object.entries(properties).map(([name, one]) => [name, fitting(one, depth + 1)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
  }
  return type === 'object' ? fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 1 })) : text;
}
