// The limits of this machine as a bare node:http server: ready bytes from memory, ready bytes from the database, and plain
// SQL on base tables and on counts. Started as a process of its own, as the product is.
import http from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
const kept = new Map();

async function stored(key) {
  const { rows } = await pool.query(
    'SELECT body_brotli FROM edition_answers WHERE edition_id = $1 AND request_key = $2',
    [process.env.EDITION, key],
  );
  return rows[0].body_brotli;
}

async function ready(key) {
  if (!kept.has(key)) kept.set(key, await stored(key));
  return kept.get(key);
}

const edition = Number(process.env.EDITION);
const members = `SELECT municipality_code FROM groupings WHERE grouping_code = $1`;
const inForce = `JOIN edition_batches e ON e.batch_id = f.batch_id AND e.edition_id = ${edition}`;
const questions = {
  // Need, places and occupancy by target group.
  a: `SELECT * FROM (
      SELECT target_group, sum(served) AS served, sum(waiting) AS waiting FROM need f ${inForce}
      WHERE year = $2::int AND municipality_code IN (${members}) GROUP BY 1) n
    LEFT JOIN (
      SELECT g AS target_group, sum(approved_places) AS places, sum(occupied_place_days)::float8 / sum(available_place_days) AS occupancy
      FROM places f ${inForce} JOIN services s ON s.service_id = f.service_id, unnest(s.target_groups) g
      WHERE quarter LIKE $2::text || '%' AND f.municipality_code IN (${members}) GROUP BY 1) p USING (target_group)`,
  // Spending by year and account, in all and per inhabitant.
  b: `SELECT f.year, nature, function_code, sum(amount) AS amount, sum(amount) / max(persons) AS per_inhabitant FROM expenditure f ${inForce}
    JOIN (SELECT date_part('year', date)::int AS year, sum(persons) AS persons FROM population f ${inForce}
      WHERE municipality_code IN (${members}) GROUP BY 1) p ON p.year = f.year
    WHERE f.year >= $2::int AND municipality_code IN (${members}) GROUP BY 1, 2, 3`,
  // Who buys from whom.
  c: `SELECT municipality_code, buyer_municipality_code, sum(full_year_places) AS places FROM service_use f ${inForce}
    WHERE quarter = $2 AND buyer_municipality_code IN (${members}) GROUP BY 1, 2`,
  // Who is served and waits, from the protected counts that an edition is made with.
  aggregates: `SELECT statistic, category, value::float8, reason FROM edition_counts
    WHERE edition_id = ${edition} AND period = $2 AND area_code = $1`,
};

async function raw(name, area, period) {
  const { rows } = await pool.query(questions[name], [area, period]);
  return Buffer.from(JSON.stringify(rows));
}

async function bytesOf(url) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  if (pathname === '/static') return ready(searchParams.get('key'));
  if (pathname === '/stored') return stored(searchParams.get('key'));
  return raw(pathname.slice(1), searchParams.get('area'), searchParams.get('period'));
}

const server = http.createServer(async (request, reply) => {
  if (request.headers['if-none-match'] === '"x"') return reply.writeHead(304, { etag: '"x"' }).end();
  const body = await bytesOf(request.url);
  const headers = { 'content-type': 'application/json', etag: '"x"', 'content-length': body.length };
  if (/^\/sta|^\/sto/.test(request.url)) headers['content-encoding'] = 'br';
  reply.writeHead(200, headers).end(body);
});
server.listen(0, '127.0.0.1', () => process.send(server.address().port));
