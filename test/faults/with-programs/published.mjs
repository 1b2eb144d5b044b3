// What readers have been told: the SHA-256 of every published answer, as it travels.
import { createHash } from 'node:crypto';
import pg from 'pg';

/** Runs one statement on a database. */
export async function rowsOf(connectionString, sql, values = []) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

function addressOf({ key, edition }) {
  const [address, query] = key.split('?');
  const parameters = new URLSearchParams(query);
  const list = parameters.get('list');
  parameters.delete('list');
  parameters.set('edition', edition);
  return `/api/${address}${list === null ? '' : `/${list}`}?${parameters}`;
}

/** Where every stored answer of every edition is read. */
export async function publishedAddresses(connectionString) {
  const sql = 'SELECT edition_id::text AS edition, request_key AS key FROM edition_answers ORDER BY 1, 2';
  return (await rowsOf(connectionString, sql)).map(addressOf);
}

/** SHA-256 by address; an answer that is none is told by its status. */
export async function hashes(url, addresses) {
  const found = new Map();
  for (const address of addresses) {
    const reply = await fetch(`${url}${address}`);
    const bytes = Buffer.from(await reply.arrayBuffer());
    found.set(
      address,
      reply.ok ? createHash('sha256').update(bytes).digest('hex') : `status ${reply.status}`,
    );
  }
  return found;
}

/** Addresses whose answer differs, or is none, in one of two readings. */
export function changed(before, after) {
  return [...before].flatMap(([address, hash]) =>
    hash === after.get(address) && !hash.startsWith('status') ? [] : [`${address}: ${after.get(address)}`],
  );
}
