import fc from 'fast-check';
import type { Operation, Schema } from './description.ts';
import { fitting, odd } from './values.ts';

/** A request made from the description of its operation. */
export interface Asked {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Everything in it is as the description says. */
  readonly fits: boolean;
}

/** Identities that exist, by the part of an address that they stand behind. */
export type Known = ReadonlyMap<string, readonly string[]>;

const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
/** An address holds whole characters only. */
const encoded = (value: unknown): string => encodeURIComponent(Buffer.from(asText(value)).toString());

function pathOf({ address }: Operation, known: Known): fc.Arbitrary<string> {
  const parts = address.split('/').map((part, at, all) => {
    if (!part.startsWith('{')) return fc.constant(part);
    const there = known.get(all[at - 1] ?? '') ?? [];
    const strange = fc.oneof(fc.uuid(), odd.map(encoded)).filter((one) => one !== '' && !/^\.+$/.test(one));
    return there.length === 0
      ? strange
      : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there) }, strange);
  });
  return fc.tuple(...parts).map((all) => all.join('/'));
}

interface Named {
  readonly name: string;
  readonly value: unknown;
}

/** Parameters of an address: those needed, some of the others, and in some cases one that is odd. */
function queryOf({ parameters }: Operation): fc.Arbitrary<readonly Named[]> {
  const own = parameters.filter((one) => one.in === 'query');
  const some = own.map(({ name, required = false, schema }) => {
    const value = fc.oneof({ weight: 5, arbitrary: fitting(schema) }, { weight: 1, arbitrary: odd });
    const named = value.map((one) => [{ name, value: one }]);
    return required
      ? named
      : fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: named });
  });
  const stranger = fc.constantFrom([], [], [], [{ name: 'ukendt', value: 1 }]);
  return fc.tuple(...some, stranger).map((all) => all.flat());
}

/** A body that fits, one with a single field spoiled, or one of another shape. */
function bodyOf(schema: Schema): fc.Arbitrary<{ readonly value: unknown; readonly fits: boolean }> {
  const whole = fitting(schema);
  const fit = whole.map((value) => ({ value, fits: true }));
  const spoiled = fc.tuple(whole, odd, fc.nat()).map(([value, strange, at]) => {
    const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    const name = names[at % Math.max(1, names.length)];
    return { value: name === undefined ? strange : { ...(value as object), [name]: strange }, fits: false };
  });
  return fc.oneof(
    fit,
    spoiled,
    odd.map((value) => ({ value, fits: false })),
  );
}

/** Requests of an operation, from those that fit to those that no program should send. */
export function asking(operation: Operation, known: Known): fc.Arbitrary<Asked> {
  const { body } = operation;
  const bodies = body ? bodyOf(body) : fc.constant({ value: undefined, fits: true });
  const version = fc.constantFrom('1', '2', '"3"', 'x', '');
  return fc
    .tuple(pathOf(operation, known), queryOf(operation), bodies, version)
    .map(([path, query, sent, match]) => {
      const search = query.map(({ name, value }) => `${name}=${encoded(value)}`).join('&');
      return {
        address: `${path.slice('/api'.length)}${search && `?${search}`}`,
        headers: {
          ...(match && { 'if-match': match }),
          ...(body && { 'content-type': 'application/json' }),
        },
        body: sent.value === undefined ? undefined : JSON.stringify(sent.value),
        fits: sent.fits,
      };
    });
}
