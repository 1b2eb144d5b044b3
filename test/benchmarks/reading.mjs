import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, staticServer, throughput } from './load.mjs';

const rounds = 3;
const seconds = 1;

async function startStatic(folder, body) {
  const script = path.join(folder, 'static.cjs');
  writeFileSync(script, staticServer);
  const child = fork(script);
  const [port] = await once(child, 'message');
  child.send(body.toString('base64'));
  await once(child, 'message');
  return { child, url: `http://127.0.0.1:${port}/` };
}

/** Published answers against the same bytes over bare node:http, in interleaved rounds: ratios, not speeds. */
export async function readingRatios(server, folder) {
  const { editions } = await (await fetch(`${server}/api/editions`)).json();
  const address = `${server}/api/analyses/supply-gaps?area=1084&edition=${editions[0].id}`;
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const etag = answer.headers.get('etag');
  const bare = await startStatic(folder, Buffer.from(await answer.arrayBuffer()));
  const rows = [];
  try {
    for (const connections of [1, 10, 50]) {
      const both = { product: [], limit: [], unchanged: [], limitUnchanged: [] };
      for (let round = 0; round < rounds; round++) {
        both.limit.push(await throughput(bare.url, { connections, seconds }));
        both.product.push(await throughput(address, { connections, seconds }));
        both.limitUnchanged.push(
          await throughput(bare.url, {
            connections,
            seconds,
            status: 304,
            headers: { 'if-none-match': '"x"' },
          }),
        );
        both.unchanged.push(
          await throughput(address, {
            connections,
            seconds,
            status: 304,
            headers: { 'if-none-match': etag },
          }),
        );
      }
      rows.push(
        row(`published answer, ${connections} connections`, median(both.product), median(both.limit)),
      );
      rows.push(row(`304, ${connections} connections`, median(both.unchanged), median(both.limitUnchanged)));
    }
  } finally {
    bare.child.kill();
  }
  return rows;
}

function row(what, product, limit) {
  return {
    what,
    product: Math.round(product),
    limit: Math.round(limit),
    ratio: Number((product / limit).toFixed(2)),
    unit: 'per second',
  };
}
