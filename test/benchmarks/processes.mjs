// Two processes on one database against one: processor time for each published answer.
import { readFileSync } from 'node:fs';
import { startProduct } from '../support/product.mjs';
import { compared } from './compared.mjs';
import { load, median } from './load.mjs';
import { addressOf, startLimits } from './reading.mjs';

const rounds = 5;
const warmingRounds = 3;
/** Of each process, so that it finds as much to do at a time with others beside it. */
const connections = 10;
const options = { seconds: 1, headers: { 'accept-encoding': 'br' } };
/** The kernel counts processor time in hundredths of a second. */
const tick = 10;

/** Processor time of a process so far in ms, or null where the kernel does not tell. */
function spent(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tick;
  } catch {
    return null;
  }
}

/** Processor time for an answer, of all processes that answer. */
async function perAnswer(products, { keys, edition }) {
  const total = () => products.reduce((sum, { pid }) => sum + spent(pid), 0);
  const urls = keys.flatMap(({ key }) => products.map(({ url }) => addressOf(url, key, edition)));
  const before = total();
  const { times } = await load(urls, { ...options, connections: products.length * connections });
  return (total() - before) / times.length;
}

/** Starts a second process beside the given one, and reads from one and from both in turns. */
export async function processRatios({ product, databaseUrl, env }) {
  if (spent(product.pid) === null) return [];
  const limits = await startLimits(databaseUrl);
  limits.stop();
  const second = await startProduct(env);
  try {
    const found = { one: [], two: [] };
    for (const round of Array(warmingRounds + rounds).keys()) {
      const one = await perAnswer([product], limits);
      const two = await perAnswer([product, second], limits);
      if (round < warmingRounds) continue;
      found.one.push(one);
      found.two.push(two);
    }
    const what = 'P14 processor time of a published answer, two processes ÷ one';
    return [compared(what, [median(found.two), median(found.one)], 'ms')];
  } finally {
    await second.stop();
  }
}
