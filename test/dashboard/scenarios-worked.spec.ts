import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(300_000);
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

const folder = path.join(import.meta.dirname, '../api/scenarios/documents');

/** A worked example as a file that a person may bring: on the newest edition, with the methods as they are. */
async function fileOf(name: string): Promise<Buffer> {
  const example = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as object;
  const answer = await fetch(`${journey.server.url}/api/editions`);
  const { editions } = (await answer.json()) as { editions: { id: string }[] };
  const document = { ...example, edition: editions[0]?.id, methods: undefined };
  return Buffer.from(JSON.stringify({ document }));
}

/** Brings the file in, calculates it, and reads all its figures as tables. */
async function readOf(name: string): Promise<string> {
  const { browser, server } = journey;
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'da-DK' });
  const data = { name: 'sekretariat', password: 'demo' };
  await context.request.post(`${server.url}/api/session`, { headers: { origin: server.url }, data });
  const page = await context.newPage();
  await page.goto(`${server.url}/scenarier`);
  const file = { name: `${name}.json`, mimeType: 'application/json', buffer: await fileOf(name) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Læg ind som kladde' }).click();
  await page.waitForURL(/\/scenarier\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Beregn', exact: true }).click();
  await page.locator('[data-figure-card]').first().waitFor({ timeout: 120_000 });
  await page.goto(`${page.url()}?v=tabel`);
  // Outcomes and waterfall are every kind's; the kind's own figures come after them.
  await page.locator('[data-figure-card] table').nth(3).waitFor();
  await page.waitForLoadState('networkidle');
  const text = await page.locator('main').innerText();
  await context.close();
  return text.replaceAll('\u00a0', ' ').replaceAll('\t', ' ');
}

// The numbers of the worked examples in the planning library's design, as the screens write them.
test.each([
  [
    'prevention-4-4',
    [
      'Tjent hjem efter måneder hele perioden ikke relevant 27',
      'Borgere på institution borgere 2036 77,8 50,4',
      'hvis mindst 35 % af de antagne effekter indtræffer',
      '−1.791',
      '1.069',
      '8.398',
      '15.918',
      '140.799',
    ],
  ],
  [
    'location-8',
    ['5,5 km mod 14,3 km', 'København, Herlev, Hillerød og Bornholm', 'Gennemsnitlig afstand km'],
  ],
  [
    'sharing-7',
    [
      // Rate, objective financing, Shapley and alone, of the five participants.
      'Kommune 1 708.546 1.169.101',
      '1.157.828',
      '1.980.007',
      '2.915.231',
      '3.972.766',
      '9.459.179',
      '12.696.029',
      'I alt 19.485.011',
      'betaler sammen 238.060 kr. mere',
    ],
  ],
  ['sharing-7-rate', ['3.461']],
])('%s entered through the screens gives the numbers it was worked out to', async (name, expected) => {
  const text = await readOf(name);
  expect(expected.filter((part) => !text.includes(part))).toEqual([]);
});
