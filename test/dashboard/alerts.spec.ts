import { heading, signedIn, text } from './at-work.ts';
import type { Hand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(300_000);

let journey: Journey;
let reporter: Hand;
let secretariat: Hand;

beforeAll(async () => {
  journey = await startJourney();
  reporter = await signedIn(journey, 'kommune-0169');
  secretariat = await signedIn(journey, 'sekretariat');
});
afterAll(() => journey.end());

/** A round whose deadline was yesterday. */
async function overdueRound({ page }: Hand): Promise<void> {
  const yesterday = new Date(Date.now() - 24 * 3600_000).toISOString().slice(0, 10);
  const answer = await page.request.post('/api/rounds', {
    headers: { origin: journey.server.url },
    data: {
      label: 'Behov til i går',
      period: '2026',
      kinds: ['need'],
      area: '1084',
      opensAt: '2020-01-01T08:00',
      deadlineAt: `${yesterday}T12:00`,
    },
  });
  if (answer.status() !== 201) throw new Error(await answer.text());
}

const unread = async ({ page }: Hand): Promise<number> =>
  ((await (await page.request.get('/api/alerts/messages')).json()) as { unread: number }).unread;

test('a reporter asks to be told of missing reports, and is told', async () => {
  const { page } = reporter;
  await overdueRound(secretariat);
  await page.goto('/overblik-findes-ikke');
  await reporter.unfold(/Demo/, page.locator('.account-menu'));
  await reporter.click('link', 'Beskeder');
  await text(reporter, 'Du har ingen nye beskeder. Du holder øje med ingenting endnu.');
  await reporter.look();
  await reporter.click('checkbox', 'Indberetninger fra min kommune, der mangler');
  await text(reporter, 'Indberetninger fra din kommune');
  while ((await unread(reporter)) === 0) await page.waitForTimeout(200);
  await page.reload();
  await text(reporter, 'Du har 1 ny besked. Du holder øje med 1 ting.');
  await heading(reporter, /^Behov til i går: 1 skema fra Høje-Taastrup mangler efter fristen /);
  await reporter.look();
  await reporter.click('link', 'Gå til indberetningen');
  await page.waitForURL(/\/indberetning\?runde=/);
  await reporter.unfold(/Demo/, page.locator('.account-menu'));
  await reporter.click('link', /^Beskeder/);
  await text(reporter, 'Du har ingen nye beskeder. Du holder øje med 1 ting.');
});

test('watches a figure beside what it is now, with the keyboard alone', async () => {
  const { page } = reporter;
  await page.goto('/beskeder?ind=vacant-places&k=0169');
  await text(reporter, /^Tallet er 8 i 2025 \(udgaven demo-1\)\./);
  await page.getByLabel('Grænse', { exact: true }).focus();
  await page.keyboard.type('mange');
  await page.keyboard.press('Enter');
  await text(reporter, 'Skriv grænsen som et tal, for eksempel 95 eller 12,5.');
  await reporter.look();
  await page.getByLabel('Grænse', { exact: true }).fill('10');
  await page.keyboard.press('Enter');
  await text(reporter, 'Gemt: Ledige pladser, Høje-Taastrup kommer over 10.');
  await text(reporter, 'Du har ingen nye beskeder. Du holder øje med 2 ting.');
  await page.setViewportSize({ width: 360, height: 800 });
  await reporter.look();
  await page.setViewportSize({ width: 1440, height: 900 });
  await reporter.click('button', 'Stop: Ledige pladser, Høje-Taastrup');
  await reporter.click('button', 'Stop', page.getByRole('dialog'));
  await text(reporter, 'Du har ingen nye beskeder. Du holder øje med 1 ting.');
});

test('what was told is deleted after a question, and another person has none of it', async () => {
  const { page } = reporter;
  await reporter.click('button', /^Slet: /);
  await text(reporter, 'Beskeden forsvinder herfra og kommer ikke igen. Du holder fortsat øje.');
  await reporter.click('button', 'Slet', page.getByRole('dialog'));
  await text(reporter, 'Der er ingen beskeder.');
  await secretariat.page.goto('/beskeder');
  await text(secretariat, 'Du har ingen nye beskeder. Du holder øje med ingenting endnu.');
  expect([...reporter.complaints, ...secretariat.complaints]).toEqual([]);
});
