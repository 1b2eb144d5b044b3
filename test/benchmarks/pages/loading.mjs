import { median } from '../load.mjs';
import { drawn, freshPage, kB, lines, ms, row, settled } from './browser.mjs';

const front = '/';
const gaps = '/mangler';
const loads = 5;
const scriptGoals = { [front]: 110, [gaps]: 110 };
const paintGoals = { fast3g: 2000, cable: 800 };
const areaGoal = 100;
const screens = ['/', '/mangler', '/tilbudsvifte', '/pladser', '/oekonomi', '/koeb-og-salg', '/prognoser'];

/** Kilobytes that came over the line, compressed, without headers; `of` says which addresses count. */
function kilobytes(page, of) {
  return page.evaluate((pattern) => {
    const came = performance.getEntriesByType('resource').filter(({ name }) => RegExp(pattern).test(name));
    return came.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000;
  }, of.source);
}

const scripts = /\/assets\/.*\.js$/;
const answers = /\/api\//;

/** What the first view of a page weighs: it is there before the page begins to fetch others. */
async function weights(browser, server, address) {
  const { page, close } = await freshPage(browser, { cpu: 1 });
  await page.goto(`${server}${address}`);
  await drawn(page);
  const found = [await kilobytes(page, scripts), await kilobytes(page, answers)];
  await close();
  return [
    row(`scripts of the first view of ${address} (brotli)`, found[0], kB(scriptGoals[address])),
    row(`answers of the first view of ${address} (brotli)`, found[1], kB(10)),
  ];
}

async function untilQuiet(page) {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length);
  let [before, now] = [-1, await count()];
  while (now !== before) {
    await page.waitForTimeout(3000);
    [before, now] = [now, await count()];
  }
}

/** All that a reader of one municipality has fetched once the page is at rest: the same for all the others. */
async function wholeArea(browser, server, address) {
  const { page, close } = await freshPage(browser, { cpu: 1 });
  await page.goto(`${server}${address}`);
  await drawn(page);
  await untilQuiet(page);
  const all = await kilobytes(page, answers);
  await close();
  return row(`answers for every municipality of ${address}, when idle (brotli)`, all, kB(areaGoal));
}

/** When the largest part of a page was painted: the middle of five loads by readers who were never here. */
async function largestPaint(browser, server, { address, line }) {
  const times = [];
  for (let load = 0; load < loads; load++) {
    const { page, close } = await freshPage(browser, { line: lines[line] });
    await page.goto(`${server}${address}`);
    await settled(page);
    times.push(await page.evaluate(() => window.seen.largestPaint));
    await close();
  }
  return row(`largest paint of ${address}, ${line}`, median(times), ms(paintGoals[line]));
}

/** Share of the headline figures of the front page that are in what the server sends, before any script. */
async function figuresInPage(browser, server) {
  const html = await (await fetch(`${server}${front}`)).text();
  const { page, close } = await freshPage(browser, { cpu: 1 });
  await page.goto(`${server}${front}`);
  await drawn(page);
  const lead = await page.locator('.lead').innerText();
  await close();
  const numbers = lead.match(/\d+/g) ?? [];
  const there = numbers.filter((number) => html.includes(number)).length;
  return row('headline figures of / in the HTML', there, { limit: numbers.length, unit: 'figures' });
}

/** The page that moves most while it comes over a slow line, on a desk and on a phone. */
async function worstShift(browser, server) {
  let worst = { shift: 0, address: '' };
  for (const width of [1440, 390])
    for (const address of screens) {
      const { page, close } = await freshPage(browser, { line: lines.fast3g, width });
      await page.goto(`${server}${address}`);
      await settled(page);
      const shift = await page.evaluate(() => window.seen.shift);
      if (shift >= worst.shift) worst = { shift, address: `${address} at ${width} px` };
      await close();
    }
  return row(`layout shift, worst of ${screens.length} pages (${worst.address})`, worst.shift, {
    limit: 0.02,
    unit: 'score',
  });
}

/** What comes before a reader sees a page, and what moves meanwhile. */
export async function loadingRows(browser, server) {
  const rows = [];
  for (const address of [front, gaps]) rows.push(...(await weights(browser, server, address)));
  for (const address of ['/?k=0147', '/mangler?k=0147']) rows.push(await wholeArea(browser, server, address));
  for (const address of [front, gaps])
    for (const line of Object.keys(paintGoals))
      rows.push(await largestPaint(browser, server, { address, line }));
  rows.push(await figuresInPage(browser, server), await worstShift(browser, server));
  return rows;
}
