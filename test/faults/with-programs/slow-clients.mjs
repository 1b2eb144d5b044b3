// F5: two hundred clients that send or read as slowly as they may, beside one that does not. SLOW_SECONDS=20 for a try.
import { output } from './program.mjs';

const seconds = Number(process.env.SLOW_SECONDS ?? 75);
const everyMs = 25;
const normal = '/api/analyses/costs?area=1084&edition=1';
// A body is sent slowly where one is taken; slow reading needs an answer that does not fit into the system's buffers.
const modes = [
  ['headers', ['-H'], '/api/session'],
  ['body', ['-B'], '/api/session'],
  [
    'reading',
    ['-X', '-w', '512', '-y', '1024', '-n', '5', '-z', '32', '-k', '3'],
    '/api/services?area=land&pageSize=500',
  ],
];

async function timeOf(address) {
  const began = performance.now();
  try {
    const reply = await fetch(address);
    await reply.arrayBuffer();
    return reply.ok ? performance.now() - began : Number.POSITIVE_INFINITY;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Times of an ordinary reader, in ms to the last byte; asked at a steady rate, so that a long wait hides no other. */
async function reading(url, during) {
  const asked = [];
  const timer = setInterval(() => asked.push(timeOf(`${url}${normal}`)), everyMs);
  const last = await during.finally(() => clearInterval(timer));
  const times = (await Promise.all(asked)).sort((a, b) => a - b);
  const ms = (share) => Number(times[Math.floor(times.length * share)].toFixed(1));
  return { figures: { requests: times.length, median: ms(0.5), p99: ms(0.99) }, last };
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Quiet and attacked one after the other, as other work on the machine comes and goes. */
async function attacked(url, [mode, flags, target]) {
  const { figures: quiet } = await reading(url, wait(seconds * 500));
  const args = [
    ...flags,
    '-c',
    '200',
    '-r',
    '100',
    '-i',
    '5',
    '-l',
    String(seconds),
    '-u',
    `${url}${target}`,
  ];
  const { figures: slow, last } = await reading(url, output('slowhttptest', args));
  // It writes in colours.
  const said = last.text.replaceAll(/\u001b\[[\d;]*m/g, '');
  const refused = /service available:\s+NO/.test(said);
  const ended = Number(/Test ended on (\d+)/.exec(said)?.[1] ?? Infinity);
  const letGo = /No open connections left/.test(said) ? ended : null;
  const ratio = Number((slow.p99 / quiet.p99).toFixed(2));
  // Below ten milliseconds the scheduler of the system decides, not the product.
  // Who reads slowly is served slowly; who sends slowly is let go: headers after 10 s, a request after 60.
  const inTime = mode === 'reading' || seconds < 70 || letGo !== null;
  const passed = slow.p99 <= Math.max(2 * quiet.p99, 10) && !refused && inTime;
  return { mode, seconds, quiet, slow, ratio, letGoAfterSeconds: letGo, passed };
}

export async function* slowClients({ url }) {
  // The first answers of a fresh process are slower than any later ones.
  for (let no = 0; no < 200; no++) await timeOf(`${url}${normal}`);
  for (const mode of modes) yield attacked(url, mode);
}
