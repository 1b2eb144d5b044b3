// Every operation of the description with a value for each of its parameters, as sqlmap wants to be told of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const { paths, components } = JSON.parse(readFileSync(path.join(root, 'libs/contract/openapi.json'), 'utf8'));
// They would end the session that asks, lock it out, fetch from other servers or publish some hundred editions.
const left = /^(DELETE|POST) \/api\/session|second-factor|^POST \/api\/(publications|imports\/statbank)$/;
const known = {
  area: '1084',
  municipality: '0169',
  targetGroup: 'AD_AUT',
  serviceType: 'BO108',
  edition: '1',
  year: '2025',
  from: '2022',
  to: '2025',
};

function example(schema = {}, name = '') {
  const { $ref, allOf, oneOf, anyOf } = schema;
  if ($ref) return example(components.schemas[$ref.split('/').at(-1)], name);
  const [first] = allOf ?? oneOf ?? anyOf ?? [];
  if (first) return example(first, name);
  if (schema.enum) return schema.enum[0];
  if (name in known && schema.type === 'string') return known[name];
  if (schema.type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, value]) => [key, example(value, key)]),
    );
  if (schema.type === 'array') return [example(schema.items, name)];
  if (schema.type === 'boolean') return false;
  return schema.type === 'string' ? 'x' : (known[name] ?? schema.minimum ?? 1);
}

/** An identity that exists, by the word before it in addresses: a parameter of a thing that is not there stops early. */
async function identities(url, headers) {
  const found = {};
  for (const address of Object.keys(paths).filter((one) => paths[one].get && !one.includes('{'))) {
    const reply = await fetch(`${url}${address}`, { headers });
    const body = reply.ok ? await reply.json().catch(() => ({})) : {};
    const first = Object.values(body).filter(Array.isArray).flat()[0];
    if (typeof first?.id === 'string') found[address.split('/').at(-1)] = first.id;
  }
  return found;
}

// The star marks what sqlmap shall try; by itself it leaves out what looks like a token, and the rest beside a star.
const star = '*';
const marked = (value) => JSON.stringify(value, (_, one) => (typeof one === 'string' ? one + star : one));
const valueOf = ({ name, schema }) => String(known[name] ?? example(schema, name)) + star;

function target([address, method, { parameters = [], requestBody }], ids) {
  const parts = address.split('/');
  const filled = parts.map((part, at) => (part.startsWith('{') ? (ids[parts[at - 1]] ?? '1') + star : part));
  const query = parameters.filter((one) => one.in === 'query').map((one) => [one.name, valueOf(one)]);
  const schema = requestBody?.content['application/json']?.schema;
  const one = {
    name: `${method.toUpperCase()} ${address}`,
    address: `${filled.join('/')}${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}`,
    method: method.toUpperCase(),
    headers: parameters.filter((each) => each.in === 'header').map(({ name }) => `${name}: 1${star}`),
    body: schema && marked(example(schema)),
  };
  const text = [one.address, ...one.headers, one.body ?? ''].join();
  return { ...one, marks: text.split(star).length - 1 };
}

/** What is attacked: questions first. */
export async function targets(url, headers) {
  const ids = await identities(url, headers);
  const all = Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, operation]) => target([address, method, operation], ids)),
  );
  const chosen = all.filter(({ name, marks }) => !left.test(name) && marks > 0);
  return chosen.sort((a, b) => Number(a.method !== 'GET') - Number(b.method !== 'GET'));
}
