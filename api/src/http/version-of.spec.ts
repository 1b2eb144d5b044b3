import { versionOf } from './version-of.ts';

test.each([
  ['7', 7],
  ['"7"', 7],
  ['W/"7"', 7],
  [' 12 ', 12],
  ['0', 0],
])('%j is version %d', (header, version) => expect(versionOf(header)).toBe(version));

test.each([undefined, '', '*', 'seven', '-1', '1.5', '1, 2', '1e3', '9999999999'].map((header) => [header]))(
  '%j is none',
  (header) => {
    expect(() => versionOf(header)).toThrow(expect.objectContaining({ code: 'version-needed' }) as Error);
  },
);
