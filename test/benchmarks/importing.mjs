import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const rowCount = 200_000;

async function cli(args, env) {
  const child = spawn(process.execPath, ['api/dist/cli.js', ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
}

/** Need rows of 40 years: many rows with known codes and unique keys. */
function writeFiles(folder, lists) {
  const lines = [];
  const copy = [];
  for (let year = 2010; lines.length < rowCount; year++)
    for (const municipality of lists.municipalities)
      for (const group of lists.groups)
        for (const type of lists.types) {
          if (lines.length === rowCount) break;
          const served = (lines.length * 7) % 40;
          lines.push(`${municipality};${year};${group};${type};${served};1;${served + 2};op;5;;`);
          copy.push(
            [municipality, year, group, type, 1, served, 1, served + 2, 'up', 5, '\\N', '\\N'].join('\t'),
          );
        }
  const head =
    'kommunekode;aar;maalgruppe;tilbudstype;modtagere;ventende;forventetPladser;tendens;horisontAar;paaVegneAf;bemaerkning';
  writeFileSync(path.join(folder, 'need.csv'), `${head}\n${lines.join('\n')}\n`);
  writeFileSync(path.join(folder, 'need.copy'), `${copy.join('\n')}\n`);
}

async function codes(server) {
  const list = async (name) =>
    (await (await fetch(`${server}/api/reference/${name}`)).json()).items.map(({ code }) => code);
  return {
    municipalities: await list('municipalities'),
    groups: await list('target-groups'),
    types: await list('service-types'),
  };
}

/** Import with all rules against COPY of the same rows without any, on the same server: the ratio of their times. */
export async function importRatio({ server, databaseUrl, folder }) {
  writeFiles(folder, await codes(server));
  const env = { DATABASE_URL: databaseUrl, DEMO: 'false' };
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('CREATE TABLE bench_copy (LIKE need INCLUDING ALL)');
  const started = performance.now();
  await pipeline(
    createReadStream(path.join(folder, 'need.copy')),
    client.query(copyFrom('COPY bench_copy FROM STDIN')),
  );
  const limit = performance.now() - started;
  await client.query('DROP TABLE bench_copy');
  await client.end();
  const empty = performance.now();
  await cli(['migrate'], env);
  const startUp = performance.now() - empty;
  const importing = performance.now();
  await cli(['import', path.join(folder, 'need.csv')], env);
  const product = performance.now() - importing - startUp;
  return [
    {
      what: `import of ${rowCount} rows with all rules ÷ COPY of them without`,
      product: Math.round(product),
      limit: Math.round(limit),
      ratio: Number((product / limit).toFixed(2)),
      unit: 'ms',
    },
  ];
}
