import { build } from 'vite';
import { median } from '../load.mjs';
import { freshPage, ms, row } from './browser.mjs';

const turns = 60;
// The first ones are compiled meanwhile.
const warm = 20;
const place = 'http://bare.invalid/';
const entry = new URL('./bare-dumbbell.mjs', import.meta.url).pathname;

/** The page's script, built as the product's own are. */
async function script() {
  const [{ output }] = [
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: ['source', 'module', 'browser', 'production'] },
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, lib: { entry, formats: ['iife'], name: 'bare', fileName: 'bare' } },
    }),
  ].flat();
  return output[0].code;
}

const kinds = { '/': 'text/html', '/bare.js': 'text/javascript', '/look.css': 'text/css' };

async function openBare(page, files) {
  await page.route(`${place}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ contentType: kinds[pathname], body: files[pathname] ?? '' });
  });
  await page.goto(place);
}

/** The styles of the built product, so that both drawings are laid out as they are there. */
async function look(server) {
  const html = await (await fetch(server)).text();
  const [, name] = /href="(\/assets\/[^"]+\.css)"/.exec(html);
  return (await fetch(`${server}${name}`)).text();
}

/** One figure as the product's component draws it, against the same elements without React. */
export async function bareRows(browser, server) {
  const editions = await (await fetch(`${server}/api/editions`)).json();
  const [{ id }] = editions.items ?? editions.editions ?? editions;
  const question = `${server}/api/analyses/supply-gaps?area=1084&by=targetGroup&edition=${id}`;
  const answer = await (await fetch(question)).json();
  const { page, close } = await freshPage(browser);
  const html =
    '<!doctype html><link rel="stylesheet" href="/look.css"><script src="/bare.js" defer></script>';
  await openBare(page, { '/': html, '/bare.js': await script(), '/look.css': await look(server) });
  const found = await page.evaluate(([given, count]) => window.compare(given, count), [answer, turns]);
  await close();
  if (!found.same) throw new Error(`the two drawings differ: ${found.elements.join(' and ')} elements`);
  const [react, bare] = ['react', 'bare'].map((way) => median(found.times[way].slice(warm)));
  return [row(`dumbbell of /mangler, ${found.elements[0]} elements, with React ÷ without`, react, ms(bare))];
}
