import { heading, signedIn, text } from './at-work.ts';
import { type Hand, takeHand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(300_000);

let journey: Journey;
let secretariat: Hand;
let politician: Hand;
let folder = '';
let link = '';

beforeAll(async () => {
  journey = await startJourney();
  secretariat = await signedIn(journey, 'sekretariat');
  politician = await signedIn(journey, 'udvalg-0169');
  await removeFolders(secretariat);
});
afterAll(() => journey.end());

/** The story begins with nobody having a folder; the demonstration has one. */
async function removeFolders({ page }: Hand): Promise<void> {
  const { folders } = (await (await page.request.get('/api/folders')).json()) as {
    folders: readonly { id: string; version: number }[];
  };
  const origin = journey.server.url;
  for (const { id, version } of folders)
    await page.request.delete(`/api/folders/${id}`, { headers: { origin, 'if-match': String(version) } });
}

let isBroken = false;

/** A part of the story: what comes after one that failed is not tried. */
function part(name: string, tell: () => Promise<void>): void {
  test(name, async () => {
    if (isBroken) throw new Error('an earlier part of the story failed');
    isBroken = true;
    await tell();
    isBroken = false;
  });
}

/** Headlines of the folder's figures, once as many as said have been drawn. */
async function drawn({ page }: Hand, count: number): Promise<readonly string[]> {
  await page
    .locator('.folder-item [data-figure-card]')
    .nth(count - 1)
    .waitFor();
  return page.locator('.folder-item .figure-headline').allInnerTexts();
}

const firstCard = (hand: Hand) => hand.page.locator('[data-figure-card]').first();

part('the secretariat builds a folder with held figures and sends it, in four clicks', async () => {
  await secretariat.page.goto('/mangler?k=0169');
  await firstCard(secretariat).waitFor();
  secretariat.clicks();
  await secretariat.click('button', 'Føj til mødemappe', firstCard(secretariat));
  await text(secretariat, 'Føjet til »Ny mødemappe«.');
  await secretariat.look();
  await secretariat.click('link', 'Åbn mappen');
  await text(secretariat, 'Mappen har én figur med tal fra udgave demo-1. Det er de nyeste tal.');
  await secretariat.click('button', 'Del mappen');
  await secretariat.click('checkbox', 'Udvalgspolitikere');
  await secretariat.page.waitForResponse((response) => response.request().method() === 'PATCH');
  expect(secretariat.clicks()).toBeLessThanOrEqual(4);
  folder = new URL(secretariat.page.url()).pathname;
});

part('and makes a link, names the meeting, and adds two more figures', async () => {
  const { page } = secretariat;
  await secretariat.click('button', 'Lav et link');
  link = await page.getByLabel('Mappens link').inputValue();
  await secretariat.look();
  await secretariat.click('button', 'Luk');
  await secretariat.unfold(/^Ret oplysninger/, page.locator('main'));
  await page.getByLabel('Navn').fill('Figurer til Dialogforum');
  await page.getByLabel('Mødedato').fill('2099-01-15');
  await secretariat.click('button', 'Gem');
  await heading(secretariat, 'Figurer til Dialogforum');
  for (const address of ['/oekonomi?k=0169', '/koeb-og-salg?k=0169']) {
    await page.goto(address);
    await secretariat.click('button', 'Føj til mødemappe', firstCard(secretariat));
    await text(secretariat, 'Føjet til »Figurer til Dialogforum«.');
  }
});

part('one of them is undone', async () => {
  const { page } = secretariat;
  await secretariat.click('button', 'Fortryd');
  await text(secretariat, 'Figuren er taget ud af »Figurer til Dialogforum« igen.');
  await page.goto(folder);
  expect(await drawn(secretariat, 2)).toHaveLength(2);
});

part('figures change places by the keyboard alone; it is said, and the focus stays', async () => {
  const { page } = secretariat;
  const before = await drawn(secretariat, 2);
  await page.getByRole('button', { name: /^Plads 1: / }).focus();
  const sent = page.waitForResponse((response) => response.url().endsWith('/order'));
  await page.keyboard.press('ArrowDown');
  await text(secretariat, /er nu nummer 2 af 2\.$/);
  await sent;
  await page.waitForFunction(() => /^Plads 2: /.test(document.activeElement?.ariaLabel ?? ''));
  await page.reload();
  expect(await drawn(secretariat, 2)).toEqual([...before].reverse());
  await secretariat.look();
});

part('a politician opens it from the start page in one click, and changes nothing', async () => {
  await atStartAsReader(politician);
  await politician.click('link', /^Åbn mødemappen »Figurer til Dialogforum«/);
  await heading(politician, 'Figurer til Dialogforum');
  expect(politician.clicks()).toBe(1);
  expect(await drawn(politician, 2)).toHaveLength(2);
  expect(await politician.page.getByRole('button', { name: /^(Flyt|Fjern)/ }).count()).toBe(0);
  await politician.look();
});

async function atStartAsReader(hand: Hand): Promise<void> {
  await hand.page.goto('/?k=0169');
  await hand.page.getByRole('link', { name: /^Åbn mødemappen/ }).waitFor();
  hand.clicks();
}

part('whoever has the link reads it without signing in, on a phone too', async () => {
  const reader = await takeHand(journey.browser, journey.server.url);
  await reader.page.setViewportSize({ width: 360, height: 740 });
  await reader.page.goto(link);
  expect(await drawn(reader, 2)).toHaveLength(2);
  await reader.look();
  // The same figures for those who read English.
  await reader.page.goto(`${link}&l=en`);
  expect(await drawn(reader, 2)).toHaveLength(2);
  await reader.page.goto(folder);
  await text(reader, 'Mappen kan ikke åbnes');
  await reader.page.goto('/mapper');
  await heading(reader, 'Sådan bruges en mødemappe');
  await reader.look();
  expect(reader.complaints.filter((one) => !one.includes('404'))).toEqual([]);
  await reader.page.context().close();
});

part('with the network off it opens again with its figures, and cannot be changed', async () => {
  const { page } = secretariat;
  await page.goto(folder);
  const shown = await drawn(secretariat, 2);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await text(secretariat, /^Gemt på denne enhed/);
  // Whatever else the device keeps may have had to make room.
  await page.evaluate(() => caches.delete('tilbudsvifte-answers'));
  await page.context().setOffline(true);
  await page.reload();
  expect(await drawn(secretariat, 2)).toEqual(shown);
  await text(secretariat, /^Gemt på denne enhed \d+\. \p{L}+ 20\d\d/u);
  await text(secretariat, 'Ingen forbindelse: mappen kan læses, men ikke ændres.');
  expect(await page.getByRole('button', { name: 'Del mappen' }).isDisabled()).toBe(true);
  await page.context().setOffline(false);
});

part('signing out takes it off the device', async () => {
  const { page } = politician;
  await page.waitForFunction(() => caches.has('tilbudsvifte-folders'));
  await politician.unfold(/^Demo/, page.locator('header'));
  await politician.click('button', 'Log ud');
  await page.waitForFunction(async () => !(await caches.has('tilbudsvifte-folders')));
});

test('nothing failed on the way', () => {
  expect(secretariat.complaints.filter((one) => !/Failed to load resource|net::ERR/.test(one))).toEqual([]);
  expect(politician.complaints).toEqual([]);
});
