// F13 and B10 with haproxy in front: two processes in turn, and requests whose length two programs could read differently.
import { connect } from 'node:net';
import { proxyAddress, startHaproxy } from './haproxy.mjs';
import { ask, draftAgreement, signIn } from './people.mjs';
import { databaseUrl } from './database-url.mjs';
import { startProduct } from './product.mjs';

const turns = 100;

/** Everything that comes back on one connection, and with how many answers. */
function raw(port, text) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    const done = () => {
      socket.destroy();
      resolve({
        answer,
        statuses: [...answer.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status)),
      });
    };
    socket
      .on('data', (part) => (answer += part))
      .on('error', done)
      .on('end', done);
    setTimeout(done, 1500);
  });
}

const hidden = 'GET /api/health/live?hidden HTTP/1.1\r\nHost: x\r\n\r\n';
const head = (host, lines) =>
  `POST /api/session HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/json\r\n${lines.join('\r\n')}\r\n\r\n`;

/** Two readings of one request each: were they different, the hidden request would be answered, or answer the next asker. */
const readings = (host) => ({
  'two lengths': `${head(host, [`Content-Length: ${hidden.length}`, 'Content-Length: 0'])}${hidden}`,
  'two lengths in one': `${head(host, [`Content-Length: ${hidden.length}, 0`])}${hidden}`,
  'a length and chunks': `${head(host, ['Content-Length: 5', 'Transfer-Encoding: chunked'])}0\r\n\r\n${hidden}`,
  'a length and chunks, the other way': `${head(host, [`Content-Length: ${hidden.length + 5}`, 'Transfer-Encoding: chunked'])}0\r\n\r\n${hidden}`,
  'chunks by another name': `${head(host, [`Content-Length: ${hidden.length + 5}`, 'Transfer-Encoding: xchunked'])}0\r\n\r\n${hidden}`,
  'chunks with a space': `${head(host, [`Content-Length: ${hidden.length + 5}`, 'Transfer-Encoding : chunked'])}0\r\n\r\n${hidden}`,
});

/** The same through the proxy and straight at a process. */
async function differently(where, url) {
  const { port, host } = new URL(url);
  const rows = [];
  for (const [what, text] of Object.entries(readings(host))) {
    const { answer, statuses } = await raw(Number(port), text);
    // Whoever asks next gets their own answer.
    const next = await Promise.all(
      Array.from({ length: 20 }, () => ask({ url }, ['GET', '/editions/1']).then(({ body }) => body?.id)),
    );
    // A chunked body that is over may be followed by another request of the same sender: it is theirs, not another's.
    const own = what === 'a length and chunks' || what === 'a length and chunks, the other way';
    const answered = /"status":"ok"/.test(answer);
    const passed = statuses[0] >= 400 && (!answered || own) && next.every((id) => id === '1');
    rows.push({ where, what, statuses, answered, passed });
  }
  return rows;
}

/** A person whose requests go to both in turn. */
async function inTurn(url) {
  const person = await signIn(url);
  const address = `/agreements/${await draftAgreement(person)}`;
  const served = {};
  let wrong = 0;
  for (let no = 0; no < turns; no++) {
    const theme = { part: 'development', title: `Tur ${no}`, text: 'x' };
    const added = await ask(person, ['POST', `${address}/themes`], { body: theme });
    const { body, headers } = await ask(person, ['GET', address]);
    if (added.status !== 201 || !body.themes.some(({ title }) => title === theme.title)) wrong++;
    for (const one of [added.headers, headers])
      served[one.get('x-served-by')] = (served[one.get('x-served-by')] ?? 0) + 1;
  }
  const left = await ask(person, ['DELETE', '/session']);
  const after = [];
  for (let no = 0; no < 4; no++) after.push((await ask(person, ['GET', address])).status);
  const counts = Object.values(served);
  const passed =
    wrong === 0 &&
    counts.length === 2 &&
    left.status === 204 &&
    after.every((status) => status === 401 || status === 404);
  return {
    what: 'one person, two processes in turn',
    asked: 2 * turns,
    each: counts,
    wrong,
    afterSignOut: after,
    passed,
  };
}

export async function proxy() {
  const { port, url } = await proxyAddress();
  const env = { PUBLIC_URL: url, TRUSTED_PROXIES: '1' };
  const first = await startProduct(env);
  const second = await startProduct({ ...env, DATABASE_URL: databaseUrl(first.folder) });
  const haproxy = await startHaproxy(port, [first.port, second.port]);
  try {
    return [
      await inTurn(url),
      ...(await differently('haproxy', url)),
      ...(await differently('process', first.url)),
    ];
  } finally {
    await haproxy.stop();
    await second.stop();
    await first.stop();
  }
}
