import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { type RunningServer, startServer } from '../support/server.ts';
import { csvRows, isFigure } from './read-files.ts';

jest.setTimeout(600_000);

interface Parameter {
  readonly name: string;
  readonly schema?: { readonly enum?: readonly string[] };
}
const description = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../libs/contract/openapi.json'), 'utf8'),
) as { paths: Record<string, { get?: { parameters?: Parameter[] } }> };
const analyses = Object.entries(description.paths).flatMap(([address, { get }]) =>
  address.startsWith('/api/analyses/') ? [{ address, parameters: get?.parameters ?? [] }] : [],
);

/** Values a reader may choose; closed lists come from the description. */
const open: Readonly<Record<string, readonly string[]>> = {
  area: ['1084', '1085', 'oestdanmark', '1082'],
  municipality: ['0169', '0101', '0265', '0400', '0250', '0751'],
  compare: ['0169,0159', '0101', '0265,0316,0400'],
  targetGroup: ['AD_AUT', 'AD_FOR', 'CH_PHYS', 'EDU'],
  serviceType: ['ABL105', 'BO107', 'DOEGN'],
  year: ['2019', '2023', '2025'],
  from: ['2018', '2021'],
  to: ['2024', '2025'],
  occupancy: ['0.85', '0.95'],
  refusal: ['0.01', '0.1'],
  horizon: ['1', '7'],
  clusters: ['2', '5'],
  distance: ['10', '60'],
  closure: ['T0101', 'T0001'],
  base: ['2019'],
  reduction: ['0.05'],
};

/** Any request that readers can make of an analysis: each parameter left out twice as often as given. */
const anyRequest = fc.constantFrom(...analyses).chain(({ address, parameters }) => {
  const known = parameters.flatMap(({ name, schema }) => {
    const values = schema?.enum ?? open[name] ?? [];
    return name === 'format' || name === 'edition' || values.length === 0 ? [] : [{ name, values }];
  });
  const chosen = known.map(({ name, values }) =>
    fc.option(fc.constantFrom(...values), { freq: 1, nil: undefined }).map((value) => [name, value] as const),
  );
  return fc.tuple(...chosen).map((pairs) => {
    const given = pairs.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
    return `${address}?${new URLSearchParams(given).toString()}`;
  });
});

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const ask = (request: string, format: string): Promise<Response> =>
  fetch(`${server.url}${request}&format=${format}`);

test('whatever is asked, CSV and JSON-stat say what JSON says, or are refused alike', async () => {
  let answered = 0;
  const alike = async (request: string): Promise<void> => {
    const [json, csv, stat] = await Promise.all(
      ['json', 'csv', 'json-stat'].map((format) => ask(request, format)),
    );
    expect([request, csv?.status]).toEqual([request, json?.status]);
    expect([200, 400, 404]).toContain(json?.status);
    if (json?.status !== 200 || !csv || !stat) return;
    answered += 1;
    const { figures } = (await json.json()) as { figures: Record<string, unknown>[] };
    const [head = [], ...lines] = csvRows(await csv.text());
    expect(lines).toHaveLength(figures.length);
    const cells = figures.flatMap((row, at) =>
      Object.entries(row).flatMap(([key, value]) => (isFigure(value) ? [{ key, value, at }] : [])),
    );
    const written = cells.map(({ key, value, at }) => [
      key,
      'value' in value ? String(value.value) : '',
      'missing' in value ? value.missing : 'ok',
      lines[at]?.[head.indexOf(key)],
      lines[at]?.[head.indexOf(`${key}_status`)],
    ]);
    expect(written.filter(([, value, status, cell, word]) => value !== cell || status !== word)).toEqual([]);
    if (stat.status !== 200) return;
    const values = new Set(
      ((JSONstat(await stat.json()).value ?? []) as (number | null)[]).filter((value) => value !== null),
    );
    const present = cells.flatMap(({ value }) => ('value' in value ? [value.value] : []));
    expect(present.filter((value) => !values.has(value))).toEqual([]);
  };
  // PROPERTY_TIMES=10 asks a thousand times.
  await fc.assert(fc.asyncProperty(anyRequest, alike), { numRuns: 100 });
  expect(answered).toBeGreaterThan(30);
});
