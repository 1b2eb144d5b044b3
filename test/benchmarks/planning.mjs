// The heavy methods of the planning library: calls a second, and how many times as fast as the plain way of doing it.
import {
  erlangB,
  greatCircleKm,
  pMedian,
  preventionCase,
  protectTable,
  shapley,
  simulate,
  xoshiro128,
} from '@tilbudsvifte/planning';

/** Calls a second: the best of a few rounds of at least a fifth of a second, so that pauses of the machine count less. */
function rate(work) {
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const began = performance.now();
    let calls = 0;
    do {
      work();
      calls++;
    } while (performance.now() - began < 200);
    best = Math.max(best, (calls * 1000) / (performance.now() - began));
  }
  return best;
}

const random = xoshiro128(20261122);
const loadsOf = (parties) => Array.from({ length: parties }, () => Math.round(100 * random()) / 50 + 0.02);
const costs = { fixed: 1, perPlace: 1.2, maxRefusal: 0.05 };

/** Erlang B as its formula is written, on logarithms so that it does not overflow. */
function erlangByTerms(load, places) {
  const logs = new Float64Array(places + 1);
  for (let k = 1; k <= places; k++) logs[k] = logs[k - 1] + Math.log(load / k);
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - most);
  return Math.exp(logs[places] - most) / sum;
}

/** The same shares by listing all coalitions. */
function shapleyByListing({ loads, ...rest }) {
  const cost = (coalition) => {
    const present = loads.filter((_, party) => coalition & (1 << party));
    return present.length === 0 ? 0 : shapley({ loads: [present.reduce((a, b) => a + b, 0)], ...rest })[0];
  };
  return shapley({ players: loads.length, cost });
}

/** The median by trying every choice of five. */
function medianByTrying({ weights, distances }) {
  let best = Infinity;
  const choose = (from, chosen) => {
    if (chosen.length < 5) {
      for (let site = from; site < weights.length; site++) choose(site + 1, [...chosen, site]);
      return;
    }
    let total = 0;
    for (let node = 0; node < weights.length; node++)
      total += weights[node] * Math.min(...chosen.map((site) => distances[site][node]));
    best = Math.min(best, total);
  };
  choose(0, []);
  return best;
}

/** 29 municipalities somewhere between Gedser and Skagen. */
function places(count) {
  const points = Array.from({ length: count }, () => ({
    latitude: 54.6 + 3 * random(),
    longitude: 8.1 + 7 * random(),
  }));
  const distances = points.map((from) => points.map((to) => greatCircleKm(from, to)));
  return { weights: points.map(() => 1 + 99 * random()), distances };
}

/** A prevention programme as in the worked example: three states, levers on entries, stays and moves. */
const programme = {
  base: {
    states: [
      { name: 'P', meanStayMonths: 10, exitShares: { F: 0.05, I: 0.06 }, entriesPerMonth: 30 },
      { name: 'F', meanStayMonths: 48, exitShares: { P: 0.05, I: 0.07 }, entriesPerMonth: 1 },
      { name: 'I', meanStayMonths: 24, exitShares: { P: 0.05, F: 0.2 }, entriesPerMonth: 1.2 },
    ],
  },
  effects: {
    levers: [
      { on: 'exit-share', from: 'P', to: 'I', change: -0.25 },
      { on: 'entries', state: 'I', change: -0.25 },
      { on: 'stay', state: 'I', change: -0.15 },
    ],
    rampMonths: 24,
  },
  costs: {
    costPerMonth: { P: 9, F: 38, I: 95 },
    avoidableShare: 1,
    caseload: { before: 35, after: 18 },
    caseworkerPerMonth: 62,
    investments: [{ month: 0, amount: 1500 }],
  },
  horizonMonths: 120,
  discount: 0.035,
};
const uncertainty = {
  effect: { low: 0, mode: 0.8, high: 1.3 },
  unitCostSd: 0.05,
  wageSd: 0.05,
  logStaySd: 0.05,
};

/** Municipalities × target groups with many small counts, as registers have them. */
function smallCounts(rows, columns) {
  const cell = () => (random() < 0.28 ? 0 : Math.floor(1 + random() ** 4 * 60));
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
}

/** Rows of the table that `npm run bench` prints. */
export function planningRatios() {
  const [few, many] = [loadsOf(14), loadsOf(98)];
  const map = places(29);
  const counts = smallCounts(98, 40);
  const draws = 2000;
  const measured = [
    ['Erlang B, a million places', () => erlangB(1e6, 1e6), () => erlangByTerms(1e6, 1e6)],
    [
      'Shapley shares of 14 municipalities',
      () => shapley({ loads: few, ...costs }),
      () => shapleyByListing({ loads: few, ...costs }),
    ],
    ['Shapley shares of 98 municipalities', () => shapley({ loads: many, ...costs })],
    ['p-median, 5 of 29 sites, exact', () => pMedian({ ...map, sites: 5 }), () => medianByTrying(map)],
    [
      'Monte Carlo, 2,000 draws of 120 months',
      () => simulate({ ...programme, uncertainty }, draws, xoshiro128(1)),
      () => Array.from({ length: draws }, () => preventionCase(programme).netPresentValue),
    ],
    ['protect a table of 98 × 40 counts', () => protectTable(counts, { threshold: 5 })],
  ];
  return measured.map(([what, ours, plain]) => {
    const [product, limit] = [rate(ours), plain ? rate(plain) : null];
    const shown = (value) => (value === null ? '-' : value.toPrecision(3));
    return {
      what: `planning: ${what}`,
      product: shown(product),
      limit: shown(limit),
      ratio: limit === null ? '-' : `${(product / limit).toPrecision(3)} × as fast`,
      unit: 'calls a second',
    };
  });
}
