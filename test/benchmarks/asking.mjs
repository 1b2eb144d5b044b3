// What no edition has ready: answers that are asked for the first time, against plain SQL on the base tables.
import { compared } from './compared.mjs';
import { municipalities } from './country/lists.mjs';
import { median } from './load.mjs';

const asks = 24;

/** Three questions of the plan: gaps by target group, spending over the years, and who buys from whom; the first from counts too. */
const questions = (server, edition) => ({
  a: {
    what: 'P4 asked for the first time, question a ÷ plain SQL',
    limit: 'area=1084&period=2025',
    product: (nth) =>
      `${server}/api/analyses/supply-gaps?area=1084&edition=${edition}&occupancy=0.9${String(nth + 11)}`,
  },
  b: {
    what: 'P4 asked for the first time, question b ÷ plain SQL',
    limit: 'area=1084&period=2016',
    product: (nth) =>
      `${server}/api/analyses/costs?area=1084&edition=${edition}&from=${2019 + (nth % 4)}&to=2024&municipality=${municipalities[nth % 3]}&prices=${nth % 8 < 4 ? 'current' : 'fixed'}`,
  },
  c: {
    what: 'P4 asked for the first time, question c ÷ plain SQL',
    limit: 'area=1084&period=2024K4',
    product: (nth) =>
      `${server}/api/analyses/trade?area=1084&edition=${edition}&quarter=2024K4&municipality=${municipalities[nth]}`,
  },
  aggregates: {
    what: 'P5 asked for the first time, question a ÷ its counts by plain SQL',
    limit: 'area=1084&period=2025',
    product: (nth) =>
      `${server}/api/analyses/supply-gaps?area=1084&edition=${edition}&occupancy=0.8${String(nth + 11)}`,
  },
});

async function timed(url) {
  const began = performance.now();
  const answer = await fetch(url);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - began;
}

/** Each question with values that were never asked before, one after another, in turns with its limit. */
export async function askingRatios({ server, limits }) {
  const rows = [];
  for (const [name, { what, limit, product }] of Object.entries(questions(server, limits.edition))) {
    const times = { product: [], limit: [] };
    for (let nth = 0; nth < asks; nth++) {
      times.limit.push(await timed(`${limits.url}/${name}?${limit}`));
      times.product.push(await timed(product(nth)));
    }
    rows.push(compared(what, [median(times.product), median(times.limit)], 'ms'));
  }
  return rows;
}
