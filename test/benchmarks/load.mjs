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

/** The value that a share of the others stay below. */
export function quantile(values, share) {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))];
}

/** Middle value. */
export const median = (values) => quantile(values, 0.5);

/** Asks addresses (in turn) over a number of connections for about `seconds`; every answer must have the status. */
export async function load(urls, { connections, seconds, headers = {}, status = 200 }) {
  const until = performance.now() + seconds * 1000;
  const times = [];
  let next = 0;
  const worker = async () => {
    while (performance.now() < until) {
      const url = urls[next++ % urls.length];
      const began = performance.now();
      const got = await once(url, headers);
      if (got !== status) throw new Error(`${url} answered ${got}, not ${status}`);
      times.push(performance.now() - began);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  return { perSecond: times.length / ((performance.now() - started) / 1000), times };
}

/** Loads several targets in turn, several times, so that what else the machine does meets all of them alike. */
export async function inTurns(targets, { rounds, ...options }) {
  const found = Object.fromEntries(Object.keys(targets).map((name) => [name, { perSecond: [], times: [] }]));
  for (let round = 0; round < rounds; round++)
    for (const [name, { urls, ...own }] of Object.entries(targets)) {
      const { perSecond, times } = await load(urls, { ...options, ...own });
      found[name].perSecond.push(perSecond);
      found[name].times.push(...times);
    }
  return Object.fromEntries(
    Object.entries(found).map(([name, { perSecond, times }]) => [
      name,
      { perSecond: median(perSecond), p50: median(times), p99: quantile(times, 0.99) },
    ]),
  );
}
