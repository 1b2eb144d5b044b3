/**
 * Canonical JSON — one text for all ways to write the same value, so that its hash identifies it: names sorted by code
 * unit, no spaces, numbers and texts as ECMAScript writes them (RFC 8785, JSON Canonicalization Scheme). Fields that
 * are undefined are left out.
 * @throws RangeError for a number that JSON has not (NaN, infinite), which would silently become null
 * @example canonicalJson({ b: [1.0, 'x'], a: -0 }) // '{"a":0,"b":[1,"x"]}'
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`value: ${value} is no number of JSON`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`).join(',')}}`;
}
