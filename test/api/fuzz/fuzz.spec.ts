import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { problemCodes } from '@tilbudsvifte/contract';
import { type Person, personWith, type Reply, signIn } from '../../support/person.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { asking, type Asked, type Known } from './asked.ts';
import { type Operation, operations, schemas } from './description.ts';

jest.setTimeout(3_600_000);

/** FUZZ_CASES=300 asks more of every operation, PROPERTY_SEED=N other things. */
const cases = Number(process.env['FUZZ_CASES'] ?? 10);

/** Asked of nobody: they would end the session that asks, or read other servers. */
const left = /^(DELETE \/api\/session|POST \/api\/session\/password|\w+ \/api\/session\/second-factor)/;
const asked = operations.filter(({ method, address }) => !left.test(`${method} ${address}`));

const ajv = new Ajv({ strict: false, validateFormats: false });

/** The description says "or null" in the way of OpenAPI 3.0, where a reference cannot be told so itself. */
function readable(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(readable);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, ...rest } = schema as Record<string, unknown>;
  const inner = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, readable(value)]));
  if (typeof inner['$ref'] === 'string') inner['$ref'] = inner['$ref'].replace(/^#/, 'all#');
  return nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner;
}
ajv.addSchema({ $id: 'all', components: { schemas: readable(schemas) } });
const checks = new Map<object, ValidateFunction>();
function checkOf(schema: object): ValidateFunction {
  const known = checks.get(schema) ?? ajv.compile(readable(schema) as object);
  checks.set(schema, known);
  return known;
}

let server: RunningServer;
let people: readonly Person[];
let known: Known;
const told = { requests: 0, faults: 0 };

/** Identities of what the demonstration has, by the word before them in addresses. */
async function identities(person: Person): Promise<Known> {
  const lists = asked.filter(({ method, address }) => method === 'GET' && !address.includes('{'));
  const found = new Map<string, readonly string[]>();
  for (const { address } of lists) {
    const { status, body } = await person.ask<object>('GET', address.slice('/api'.length));
    const rows = status === 200 && body ? Object.values(body).filter(Array.isArray).flat() : [];
    const ids = (rows as { id?: unknown }[]).map(({ id }) => id).filter((id) => typeof id === 'string');
    if (ids.length > 0) found.set(address.split('/').at(-1) ?? '', ids.slice(0, 5));
  }
  return found;
}

beforeAll(async () => {
  server = await startServer();
  people = [
    await signIn(server.url, 'sekretariat'),
    await signIn(server.url, 'admin'),
    personWith(server.url),
  ];
  known = await identities(people[0]!);
});
afterAll(() => server.stop());

const isJson = ({ headers }: Reply<unknown>): boolean =>
  /^application\/(problem\+)?json/.test(headers.get('content-type') ?? '');

/** What is wrong with an answer; nothing where it is as the description says. */
function faults({ method, address, answers }: Operation, sent: Asked, reply: Reply<unknown>): string[] {
  const { status, body, text } = reply;
  const said = `${method} ${sent.address.slice(0, 300)} ${sent.body?.slice(0, 300) ?? ''} → ${status} ${text.slice(0, 300)}`;
  if (status >= 500 && status !== 502) return [`server error: ${said}`];
  if (status >= 400) {
    const { code = '' } = (body ?? {}) as { code?: string };
    const isProblem = isJson(reply) && (problemCodes as readonly string[]).includes(code);
    return isProblem ? [] : [`no problem: ${said}`];
  }
  if (status >= 300) return [];
  if (!answers.has(status)) return [`status of ${address} not described: ${said}`];
  const schema = answers.get(status);
  // Files are tried in test/api/formats.spec.ts; JSON-stat is one that travels as JSON.
  if (!schema || !isJson(reply) || sent.address.includes('format=')) return [];
  const check = checkOf(schema);
  return check(body) ? [] : [`answer not as described: ${ajv.errorsText(check.errors)} ${said}`];
}

test.each(asked.map((one) => [`${one.method} ${one.address}`, one] as const))('%s', async (_, operation) => {
  const requests = fc.sample(asking(operation, known), {
    numRuns: cases,
    seed: Number(process.env['PROPERTY_SEED'] ?? 1),
  });
  const found: string[] = [];
  for (const [no, sent] of requests.entries()) {
    const person = people[no % people.length]!;
    const { headers, body } = sent;
    const reply = await person.ask<unknown>(operation.method, sent.address, {
      headers,
      ...(body !== undefined && { body }),
    });
    found.push(...faults(operation, sent, reply));
    told.requests += 1;
  }
  told.faults += found.length;
  expect(found).toEqual([]);
});

afterAll(() => {
  const { requests, faults: wrong } = told;
  process.stdout.write(`fuzz: ${requests} requests, ${wrong} answered with 5xx or not as described\n`);
});

test('the server is still there, and so is everybody’s session', async () => {
  for (const person of people.slice(0, 2)) {
    const { body } = await person.ask<{ user: object | null }>('GET', '/session');
    expect(body.user).not.toBeNull();
  }
  expect(server.log()).not.toMatch(/ error /);
});
