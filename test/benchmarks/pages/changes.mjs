import { drawn, freshPage, ms, row } from './browser.mjs';

const measured = 40;
const worn = 200;
const address = '/mangler?k=0147';

/** Moves a list on by one with the arrow keys, as people with a keyboard do: the browser itself sends the change. */
const list = (label, key) => async (page) => {
  await page.getByLabel(label, { exact: true }).first().focus();
  return () => page.keyboard.press(key);
};

/** Chooses another municipality by typing its name; only the last key changes the page. */
const municipality = (name) => async (page) => {
  const field = page.getByRole('combobox', { name: 'Kommune', exact: true });
  await field.fill(name);
  await page.keyboard.press('ArrowDown');
  return () => page.keyboard.press('Enter');
};

// Every change is taken back by a later one: after a round the page is where it began.
const changes = [
  ['municipality', municipality('Gladsaxe')],
  ['order', list('Sortér efter', 'ArrowDown')],
  ['numbers', list('Vis tal som', 'ArrowDown')],
  ['rule', list('Sådan beregnes behovet', 'ArrowUp')],
  ['rows', list('Vis pr.', 'ArrowDown')],
  ['municipality', municipality('Frederiksberg')],
  ['order', list('Sortér efter', 'ArrowUp')],
  ['numbers', list('Vis tal som', 'ArrowUp')],
  ['rule', list('Sådan beregnes behovet', 'ArrowDown')],
  ['rows', list('Vis pr.', 'ArrowUp')],
];

// Runs in the page: when the first and the last paint after a key show something new in a figure.
function watchPaints() {
  const state = { began: 0, painted: 0, pending: 0 };
  window.change = state;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    state.painted = performance.now();
    state.pending--;
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => Object.assign(state, { began: timeStamp, painted: 0 }),
    true,
  );
  new MutationObserver((records) => {
    const figure = ({ target }) =>
      (target.closest ? target : target.parentElement)?.closest('[data-figure-card]');
    if (!records.some(figure)) return;
    state.pending++;
    // The frame that shows the mutation is painted before the message comes.
    requestAnimationFrame(() => channel.port2.postMessage(0));
  }).observe(document.querySelector('main'), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

/** Makes one change and waits until the page is at rest; milliseconds to the last new paint, and its longest task. */
async function change(page, prepare, rest) {
  const press = await prepare(page);
  await page.waitForTimeout(rest);
  await press();
  await page.waitForFunction(() => window.change.painted > 0 && window.change.pending === 0, null, {
    polling: 20,
  });
  await page.waitForTimeout(rest);
  return page.evaluate(() => {
    const { began, painted } = window.change;
    const tasks = window.seen.tasks.filter(({ startTime, duration }) => startTime + duration > began);
    return { time: painted - began, task: Math.max(0, ...tasks.map(({ duration }) => duration)) };
  });
}

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

async function round(page, rest) {
  const found = [];
  for (const [kind, prepare] of changes) found.push({ kind, ...(await change(page, prepare, rest)) });
  return found;
}

function timeRows(found, { events, requests }) {
  const times = found.map(({ time }) => time);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const of = (kind) => found.filter((one) => one.kind === kind).map(({ time }) => time);
  const tasks = found.map(({ task }) => task);
  const longest = quantile(tasks, 0.95);
  const long = tasks.filter((task) => task > 50).length;
  return [
    row(`change of /mangler to its picture, middle of ${found.length}`, quantile(times, 0.5), ms(50)),
    row(`change of /mangler to its picture, slowest of twenty`, quantile(times, 0.95), ms(50)),
    ...kinds.map((kind) => row(`  change of ${kind}, middle`, quantile(of(kind), 0.5), ms(50))),
    row(
      `longest task of a change, slowest of twenty (${long} of ${found.length} above 50 ms)`,
      longest,
      ms(50),
    ),
    row('interaction to next paint, slowest of fifty', quantile(events, 0.98), ms(100)),
    row('requests for what was asked before', requests, { limit: 0, unit: 'requests' }),
  ];
}

/** From a key to the new picture, with answers that are there already. */
async function speed(browser, server) {
  const { page, close } = await freshPage(browser);
  await page.goto(`${server}${address}`);
  await drawn(page);
  // The other pages are fetched two seconds after the first; that belongs to the first view.
  await page.waitForTimeout(4000);
  await page.evaluate(watchPaints);
  await round(page, 300);
  await page.waitForLoadState('networkidle');
  let requests = 0;
  page.on('request', () => requests++);
  await page.evaluate(() => (window.seen.events = []));
  const found = [];
  while (found.length < measured) found.push(...(await round(page, 300)));
  const events = await page.evaluate(() => window.seen.events);
  await close();
  return timeRows(found, { events, requests });
}

async function memory({ devtools }) {
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { heap: usedSize / 1e6, nodes: (await devtools.send('Memory.getDOMCounters')).nodes };
}

/** What is left in the browser after many changes. */
async function wear(browser, server) {
  const reader = await freshPage(browser, { cpu: 1 });
  await reader.page.goto(`${server}${address}`);
  await drawn(reader.page);
  await reader.page.waitForTimeout(4000);
  await reader.page.evaluate(watchPaints);
  // By then what is called often is compiled, which also takes memory, once.
  for (let time = 0; time < 5; time++) await round(reader.page, 30);
  const before = await memory(reader);
  for (let done = 0; done < worn; done += changes.length) await round(reader.page, 30);
  const after = await memory(reader);
  await reader.close();
  return [
    row(`memory after ${worn} changes ÷ before`, after.heap / before.heap, { limit: 1.05, unit: 'times' }),
    row(`nodes after ${worn} changes ÷ before`, after.nodes / before.nodes, { limit: 1.05, unit: 'times' }),
  ];
}

/** What a change of a filter costs, and what it leaves behind. */
export async function changeRows(browser, server) {
  return [...(await speed(browser, server)), ...(await wear(browser, server))];
}
