import { createRequire } from 'node:module';
import { tinyDocument, tinyModel } from '../testing/tiny-model.ts';
import { documentSchema } from './document-schema.ts';

/** The validator that comes with the HTTP server, in its edition of 2020-12. */
interface Validator {
  addFormat(name: string, pattern: RegExp): void;
  compile(schema: object): (value: unknown) => boolean;
}
const ofServer = createRequire(createRequire(import.meta.url).resolve('@fastify/ajv-compiler'));
const { default: Ajv2020 } = ofServer('ajv/dist/2020') as { default: new (options: object) => Validator };
const validator = new Ajv2020({ strict: true, allowUnionTypes: false });
validator.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
const schema = documentSchema([tinyModel]);
const valid = validator.compile(schema);

const document = tinyDocument();
const [open, raise] = document.assumptions;

describe('documentSchema', () => {
  test('says which draft it is written in', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('a file as it is taken away is valid, with its hash and without', () => {
    expect([valid({ document }), valid({ document, sha256: 'a'.repeat(64) })]).toEqual([true, true]);
  });

  test('what is filled in when it is missing may be missing', () => {
    const { methods: _methods, ...bare } = document;
    const { source: _source, ...assumption } = open!;
    expect(valid({ document: { ...bare, assumptions: [assumption] } })).toBe(true);
  });

  test.each([
    ['another kind', { kind: 'other' }],
    ['another version of the form', { schema: 2 }],
    ['no name', { name: ' ' }],
    ['a seed too large', { seed: 4294967296 }],
    ['an unknown field', { colour: 'red' }],
    ['an unknown lever', { assumptions: [{ ...open, lever: 'close' }] }],
    ['a value out of range', { assumptions: [{ ...open, values: { places: 101 } }] }],
    ['a value that is not whole', { assumptions: [{ ...open, values: { places: 0.5 } }] }],
    ['a missing value', { assumptions: [{ ...open, values: {} }] }],
    ['an unknown value', { assumptions: [{ ...open, values: { places: 1, colour: 'red' } }] }],
    ['no reason', { assumptions: [{ ...open, reason: '' }] }],
    ['a lever twice that may stand once', { assumptions: [raise, raise] }],
  ])('%s is refused', (_what, more) => {
    expect(valid({ document: { ...document, ...more } })).toBe(false);
  });

  test('a lever that may stand several times does', () => {
    expect(valid({ document: { ...document, assumptions: [open, open, raise] } })).toBe(true);
  });
});
