// A country through the product's own importer and publication, against COPY and plain SQL on the same server.
import { createReadStream, createWriteStream } from 'node:fs';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { compared } from '../compared.mjs';
import { command } from './command.mjs';
import { writeCountry } from './files.mjs';

const factTables = ['places', 'service_use', 'rates', 'need', 'population', 'expenditure'];

/** Sums that answer most questions, made by the database alone: what is left when nothing is protected or explained. */
const aggregates = [
  `SELECT year, target_group, service_type, municipality_code, sum(served), sum(waiting) FROM need_of($1) GROUP BY 1, 2, 3, 4`,
  `SELECT quarter, municipality_code, sum(approved_places), sum(available_place_days), sum(occupied_place_days) FROM places_of($1) GROUP BY 1, 2`,
  `SELECT year, nature, function_code, municipality_code, sum(amount) FROM expenditure_of($1) GROUP BY 1, 2, 3, 4`,
  `SELECT quarter, municipality_code, buyer_municipality_code, sum(full_year_places), sum(amount_dkk) FROM service_use_of($1) GROUP BY 1, 2, 3`,
];

async function timed(work) {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Seconds to COPY the rows that the import stored into equal tables, without any rule. */
async function copySeconds(client, folder) {
  let seconds = 0;
  for (const table of factTables) {
    const file = path.join(folder, `${table}.copy`);
    await pipeline(client.query(copyTo(`COPY ${table} TO STDOUT`)), createWriteStream(file));
    await client.query(`CREATE TABLE bench_copy (LIKE ${table} INCLUDING ALL)`);
    seconds += await timed(() =>
      pipeline(createReadStream(file), client.query(copyFrom('COPY bench_copy FROM STDIN'))),
    );
    await client.query('DROP TABLE bench_copy');
  }
  return seconds;
}

export const aggregateSeconds = (client, edition) =>
  timed(async () => {
    for (const sql of aggregates) await client.query(sql, [edition]);
  });

/** One municipality tells its newest year anew: a person more in every row. */
function correctedNeed(folder) {
  const [head, ...lines] = readFileSync(path.join(folder, 'need.csv'), 'utf8').trimEnd().split('\n');
  const corrected = lines
    .filter((line) => line.startsWith('0101;2025;'))
    .map((line) => line.split(';'))
    .map(([code, year, group, type, served, ...rest]) => [
      code,
      year,
      group,
      type,
      Number(served) + 1,
      ...rest,
    ]);
  const file = path.join(folder, 'need-corrected.csv');
  writeFileSync(file, `${[head, ...corrected.map((row) => row.join(';'))].join('\n')}\n`);
  return file;
}

/** Imports and publishes the country twice, the second time with one municipality's correction. */
export async function fillCountry({ databaseUrl, folder, scale, say }) {
  await command(['seed', '--empty'], databaseUrl);
  const files = await writeCountry(folder, scale);
  const rows = files.reduce((sum, each) => sum + each.rows, 0);
  say(`${rows} rows in ${files.length} files; importing …`);
  const idle = await command(['migrate'], databaseUrl);
  const importing = await command(['import', ...files.map(({ file }) => file)], databaseUrl);
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const copying = await copySeconds(client, folder);
  await client.query('ANALYZE');
  say(
    `imported in ${importing.seconds.toFixed(0)} s, COPY of the same ${copying.toFixed(0)} s; publishing …`,
  );
  const first = await command(['publish', '--label', 'land-1'], databaseUrl);
  say(`published in ${first.seconds.toFixed(0)} s: ${first.said.trim()}; publishing a correction …`);
  await command(['import', correctedNeed(folder)], databaseUrl);
  const second = await command(['publish', '--label', 'land-2'], databaseUrl);
  const summing = await aggregateSeconds(client, 2);
  await client.end();
  const net = (run) => run.seconds - idle.seconds;
  return [
    compared(`P8 import of ${rows} rows with all rules ÷ COPY of them`, [net(importing), copying], 's'),
    compared('P9 peak memory of the import ÷ of doing nothing', [importing.peak ?? 0, idle.peak ?? 1], 'MiB'),
    compared('P11 first publication ÷ sums by SQL', [net(first), summing], 's'),
    compared('P7 publication after one correction ÷ the first', [net(second), net(first)], 's'),
  ];
}
