import http from 'node:http';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

function once(url, headers) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (answer) => {
      answer
        .on('error', reject)
        .on('end', () => resolve(answer.statusCode))
        .resume();
    });
    request.on('error', reject);
  });
}

/** Requests per second at a number of connections, for about `seconds`; every answer must have the status. */
export async function throughput(url, { connections, seconds, headers = {}, status = 200 }) {
  const until = performance.now() + seconds * 1000;
  let count = 0;
  const worker = async () => {
    while (performance.now() < until) {
      const got = await once(url, headers);
      if (got !== status) throw new Error(`${url} answered ${got}, not ${status}`);
      count++;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  return count / ((performance.now() - started) / 1000);
}

/** The limit of one process: the same bytes over bare node:http, in a process of its own. */
export const staticServer = `
  const http = require('node:http');
  let body = Buffer.alloc(0);
  process.on('message', (hex) => { body = Buffer.from(hex, 'base64'); process.send('ready'); });
  const server = http.createServer((request, reply) => {
    if (request.headers['if-none-match'] === '"x"') return reply.writeHead(304, { etag: '"x"' }).end();
    reply.writeHead(200, { 'content-type': 'application/json', etag: '"x"', 'content-length': body.length }).end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
`;

/** Middle value. */
export function median(values) {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)];
}
