import { readFileSync } from 'node:fs';
import path from 'node:path';
import JSONstat from 'jsonstat-toolkit';
import { type RunningServer, startServer } from '../support/server.ts';
import { csvRows, isFigure } from './read-files.ts';

jest.setTimeout(180_000);

const description = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../libs/contract/openapi.json'), 'utf8'),
) as {
  paths: Record<string, { get?: { parameters?: { name: string }[] } }>;
};
/** Addresses whose rows leave in every format; a document has no rows. */
const addresses = Object.entries(description.paths)
  .filter(([address]) => !/\/documents?(\/|$)/.test(address))
  .filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'format'))
  .map(([address]) => address);
const needed: Readonly<Record<string, string>> = {
  '/api/analyses/municipality-profile': 'municipality=0169&',
  '/api/analyses/compare': 'compare=0169,0159&',
  '/api/analyses/peers': 'municipality=0169&',
  '/api/scenarios/{id}/result': 'table=outcomes&',
};

type Row = Readonly<Record<string, unknown>>;

let server: RunningServer;
let agreement: string;
let scenario: string;
/** A meeting and its closed survey, and what their rows are marked with. */
let survey: { meeting: string; id: string; mark: string };
beforeAll(async () => {
  server = await startServer();
  const list = (await (await fetch(`${server.url}/api/agreements`)).json()) as {
    agreements: { id: string }[];
  };
  agreement = list.agreements[0]?.id ?? '';
  const shared = (await (await fetch(`${server.url}/api/scenarios`)).json()) as {
    scenarios: { id: string; document: { kind: string } }[];
  };
  scenario = shared.scenarios.find(({ document }) => document.kind === 'supply')?.id ?? '';
  const met = (await (await fetch(`${server.url}/api/meetings`)).json()) as {
    meetings: { id: string; title: string; heldOn: string }[];
  };
  const { id: meeting = '', title = '', heldOn = '' } = met.meetings[0] ?? {};
  const asked = (await (await fetch(`${server.url}/api/meetings/${meeting}/surveys`)).json()) as {
    surveys: { id: string }[];
  };
  survey = { meeting, id: asked.surveys[0]?.id ?? '', mark: `${title} ${heldOn}` };
});
afterAll(() => server.stop());

const ofScenario = (address: string): boolean => address.startsWith('/api/scenarios/');
/** Rows of a survey are of a meeting and of no edition. */
const ofSurvey = (address: string): boolean => address.startsWith('/api/meetings/');
const placed = (address: string): string =>
  ofSurvey(address)
    ? address.replace('{id}', survey.meeting).replace('{survey}', survey.id)
    : placedElsewhere(address);
const placedElsewhere = (address: string): string =>
  address.replace('{id}', ofScenario(address) ? scenario : agreement).replace('{annex}', 'services');
const ask = (address: string, format: string): Promise<Response> =>
  fetch(`${server.url}${placed(address)}?${needed[address] ?? ''}format=${format}`);

async function figuresOf(address: string): Promise<readonly Row[]> {
  // A result is told whole; its files hold one table each.
  if (ofScenario(address))
    return ((await (await fetch(`${server.url}${placed(address)}`)).json()) as { outcomes: Row[] }).outcomes;
  const answer = (await (await ask(address, 'json')).json()) as { figures?: Row[]; items?: Row[] };
  return answer.figures ?? answer.items ?? [];
}

test('every analysis leaves in every format', () => {
  const analyses = Object.keys(description.paths).filter((address) => address.startsWith('/api/analyses/'));
  expect(addresses).toEqual(expect.arrayContaining(analyses));
});

describe.each(addresses)('%s', (address) => {
  test('machine CSV has a line per row, with its values and reasons', async () => {
    const rows = await figuresOf(address);
    const response = await ask(address, 'csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      ofSurvey(address)
        ? /^attachment; filename="[a-z0-9-]+_2027-02-04_syntetisk[a-z0-9_-]*\.csv"$/
        : /^attachment; filename="[a-z-]+_dvdemo-1_syntetisk[a-z0-9_-]*\.csv"$/,
    );
    const [head = [], ...lines] = csvRows(await response.text());
    expect(lines).toHaveLength(rows.length);
    rows.forEach((row, at) => {
      for (const [key, value] of Object.entries(row)) {
        const cell = (name: string): string | undefined => lines[at]?.[head.indexOf(name)];
        if (!isFigure(value)) continue;
        expect(cell(key)).toBe('value' in value ? String(value.value) : '');
        expect(cell(`${key}_status`)).toBe('missing' in value ? value.missing : 'ok');
      }
      expect(lines[at]?.slice(-2)).toEqual([ofSurvey(address) ? survey.mark : 'demo-1', 'true']);
    });
  });

  test('Danish CSV opens in a Danish spreadsheet and has no word that a formula starts with', async () => {
    const bytes = Buffer.from(await (await ask(address, 'csv-da')).arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const [head = '', ...lines] = bytes.toString('utf8').slice(1).split('\r\n').filter(Boolean);
    expect(head).toMatch(/;Udgave;Syntetiske tal$/);
    expect(lines).toHaveLength((await figuresOf(address)).length);
    for (const line of lines) expect(line).not.toMatch(/(^|;)"?[=+@]/);
  });

  test('a workbook is one', async () => {
    const response = await ask(address, 'xlsx');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toMatch(/spreadsheetml/);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('JSON-stat is read by the toolkit of its author, with every value there is', async () => {
    const rows = await figuresOf(address);
    const response = await ask(address, 'json-stat');
    const numbers = rows
      .flatMap((row) => Object.values(row))
      .filter((cell) => typeof cell === 'number' || isFigure(cell));
    if (numbers.length === 0) return expect(response.status).toBe(400);
    const cube = JSONstat(await response.json());
    expect(cube.class).toBe('dataset');
    const measured = rows
      .flatMap((row) => Object.values(row))
      .filter(isFigure)
      .flatMap((figure) => ('value' in figure ? [figure.value] : []));
    const read = new Set(((cube.value ?? []) as (number | null)[]).filter((value) => value !== null));
    expect(measured.filter((value) => !read.has(value))).toEqual([]);
  });

  test('the same file twice is the same bytes, and a reader that has it is not sent it again', async () => {
    const first = await ask(address, 'csv');
    const etag = first.headers.get('etag') ?? '';
    const again = await fetch(first.url, { headers: { 'if-none-match': etag } });
    expect(etag).toMatch(/^"[0-9a-f]{64}(-br)?"$/);
    expect(again.status).toBe(304);
  });
});

test('an unknown format is refused by name', async () => {
  const response = await ask('/api/analyses/costs', 'pdf');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'validation', errors: [{ field: 'format' }] });
});

test('the page about the API has every open address and can be read without a script', async () => {
  const response = await fetch(`${server.url}/api/docs`);
  const page = await response.text();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  for (const address of addresses) expect(page).toContain(`<code>GET ${address}</code>`);
  expect(page).not.toContain('<script');
});
