import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { pdfPages } from '../support/pdf-pages.ts';
import { signedIn } from './at-work.ts';
import { violationsOn } from './axe.ts';
import type { Hand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(300_000);

const figures = [
  ['/mangler', 'mangler-maalgruppe'],
  ['/mangler', 'mangler-matrix'],
  ['/pladser', 'belaegning-over-tid'],
  ['/pladser', 'belaegning-kommuner'],
  ['/oekonomi', 'nettodriftsudgifter'],
  ['/prognoser', 'prognoser-vifte'],
  ['/koeb-og-salg', 'partnere'],
  ['/', 'kort-ledige-pladser'],
] as const;
const title = 'Dialogmøde om botilbud';
const note = 'Husk at sige, at tallene er opdigtede.';

let journey: Journey;
let secretariat: Hand;
let folder = '';

interface Changed {
  readonly id: string;
  readonly version: number;
}

/** A folder of eight figures, made as the buttons make it. */
async function makeFolder({ page }: Hand, origin: string): Promise<string> {
  const send = async (path: string, data: object): Promise<Changed> => {
    const answer = await page.request.post(`${origin}/api/folders${path}`, { data, headers: { origin } });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as Changed;
  };
  const { id } = await send('', { title, meeting: 'KKR Hovedstaden', metOn: '2026-11-30' });
  for (const [path, figure] of figures)
    await send(`/${id}/items`, { path, figure, search: 'k=0169', headline: figure, note });
  return `/moede/${id}`;
}

beforeAll(async () => {
  journey = await startJourney();
  secretariat = await signedIn(journey, 'sekretariat');
  folder = await makeFolder(secretariat, journey.server.url);
});
afterAll(() => journey.end());

/** Smallest letters of the slide that is seen, in px of the screen, and by how much anything on it is cut off. */
function measured(page: Page): Promise<{ letters: number; cut: number; shape: number }> {
  return page.evaluate(() => {
    const slide = document.querySelector('.slide-frame:not([hidden]) .slide');
    if (!slide) throw new Error('no slide is seen');
    const sizes = [...slide.querySelectorAll('*')].flatMap((element) => {
      const own = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      if (!own || element.closest('.visually-hidden, caption')) return [];
      const svg = element.closest('svg');
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
      return [Number.parseFloat(getComputedStyle(element).fontSize) * scale];
    });
    const parts = [slide, ...slide.querySelectorAll('.slide-body')];
    const cut = Math.max(
      ...parts.map((part) =>
        Math.max(part.scrollHeight - part.clientHeight, part.scrollWidth - part.clientWidth),
      ),
    );
    const { width, height } = slide.getBoundingClientRect();
    return { letters: Math.min(...sizes), cut, shape: width / height };
  });
}

const seen = (page: Page) => page.locator('.slide-frame:not([hidden])');

/** Goes on to the next slide and waits until its figure is drawn. */
async function next(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await seen(page).locator('.slide-body > *').first().waitFor();
}

describe('slides', () => {
  test('one figure each, 16:9, no letter below 24 px, nothing cut off, with context and source', async () => {
    const { page } = secretariat;
    await page.setViewportSize({ width: 1280, height: 776 });
    await page.goto(`${folder}/vis`);
    await seen(page).getByRole('heading', { level: 1, name: title }).waitFor();
    await secretariat.look();
    for (const [at, [, figure]] of figures.entries()) {
      await next(page);
      expect(await seen(page).locator('.slide').getAttribute('data-figure-slide')).toBe(figure);
      const { letters, cut, shape } = await measured(page);
      expect({ figure, letters: letters >= 23.99, cut: cut <= 0 }).toEqual({
        figure,
        letters: true,
        cut: true,
      });
      expect(shape).toBeCloseTo(16 / 9, 1);
      expect(await seen(page).locator('.slide-context').innerText()).toMatch(
        /^(Region Hovedstaden|Høje-Taastrup).* · Opgjort pr\. /,
      );
      expect(await seen(page).locator('.slide-source').innerText()).toMatch(/^Kilde: .*Udgave demo-1/);
      const said = await page.locator('.slide-screen > [role=status]').innerText();
      expect(said).toBe(`Dias ${at + 2} af ${figures.length + 1}: ${figure}`);
    }
    await secretariat.look();
  });

  test('go by keys, show the table, go dark, and give the folder back', async () => {
    const { page } = secretariat;
    const count = page.locator('.slide-count');
    await page.keyboard.press('Home');
    expect(await count.innerText()).toBe('1 / 9');
    for (const key of ['PageDown', ' ', 'PageUp', 'ArrowRight']) await page.keyboard.press(key);
    expect(await count.innerText()).toBe('3 / 9');
    await page.keyboard.press('End');
    expect(await count.innerText()).toBe('9 / 9');
    await seen(page).locator('.slide-drawing').waitFor();
    await page.keyboard.press('t');
    await seen(page).getByRole('table').waitFor();
    expect(await seen(page).locator('.slide-more').innerText()).toMatch(/^… og \d+ rækker mere/);
    expect((await measured(page)).letters).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('b');
    await page.locator('.slide-blank').waitFor();
    await page.keyboard.press('b');
    await page.locator('.slide-blank').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.waitForURL(({ pathname }) => pathname === folder);
  });

  test('stay light on a dark device, and come from what the device keeps', async () => {
    const { page } = secretariat;
    await page.locator('.folder-item').nth(7).locator('[data-figure-card]').waitFor();
    await page
      .getByText(/^Gemt på denne enhed/)
      .first()
      .waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.context().setOffline(true);
    await page.goto(`${folder}/vis`);
    await seen(page).locator('.slide-title').waitFor();
    await next(page);
    expect(await seen(page).locator('.slide-headline').innerText()).toMatch(/målgrupper mangler pladser/);
    expect(
      await page.locator('.slide-stage').evaluate((stage) => getComputedStyle(stage).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    await page.context().setOffline(false);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  test('any figure stands alone on the whole screen, and gives the focus back', async () => {
    const { page } = secretariat;
    await page.goto('/pladser?k=0169');
    const button = page
      .locator('[data-figure-card=belaegning-nu]')
      .getByRole('button', { name: 'Vis som dias' });
    await button.click();
    await seen(page).locator('.slide-drawing').waitFor();
    expect((await measured(page)).letters).toBeGreaterThanOrEqual(23.99);
    await page.keyboard.press('Escape');
    await page.locator('.slide-window').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

/** Cells of a figure's table on its sheet, by row and column. */
function tableOf(page: Page, figure: string): Promise<readonly (readonly string[])[]> {
  return page
    .locator(`[data-figure-card=${figure}] table.plain-table`)
    .first()
    .evaluate((table) =>
      [...table.querySelectorAll('tr')].map((row) =>
        [...row.children].map(({ textContent }) => textContent ?? ''),
      ),
    );
}

describe('paper', () => {
  let pages: readonly string[] = [];

  test('eight figures take twenty sheets at most, each with a running head and its number', async () => {
    const { page } = secretariat;
    await page.goto(`${folder}/udskriv`);
    await page.waitForFunction(
      (n) => document.querySelectorAll('.sheet-figure').length === n,
      figures.length,
    );
    // All sheets with all their cells would take axe a quarter of a minute.
    expect(await violationsOn(page, ['h1', '.print-title', '.print-title + .sheet'])).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    [pages = []] = await pdfPages([await page.pdf({ preferCSSPageSize: true, printBackground: true })]);
    expect(pages.length).toBeGreaterThan(figures.length);
    expect(pages.length).toBeLessThanOrEqual(20);
    pages.forEach((text, at) => {
      expect(text).toContain(`${title} · Udgave demo-1`);
      expect(text).toContain(`${at + 1} / ${pages.length}`);
    });
  });

  test('the first sheet says what the figures are about, of which edition, and how to find them again', async () => {
    const { page } = secretariat;
    const [first = ''] = pages;
    for (const words of [title, 'KKR Hovedstaden · 30. november 2026', 'Høje-Taastrup', 'Region Hovedstaden'])
      expect(first).toContain(words);
    for (const words of ['Alle målgrupper', '2025', 'Udgave demo-1', 'Opgjort pr.', 'Udskrevet'])
      expect(first).toContain(words);
    expect(first.replaceAll('\n', '')).toContain(journey.server.url + folder);
    expect(
      await page.getByRole('img', { name: /^QR-kode med link til/ }).getAttribute('aria-label'),
    ).toContain(folder);
  });

  test('every finding begins a sheet, and no row of a table is lost', async () => {
    const { page } = secretariat;
    const starts = pages.filter((text) => /Figur \d af 8/.test(text));
    expect(starts).toHaveLength(figures.length);
    const all = pages.join('\n').replaceAll(/\s+/g, ' ');
    const rows = await tableOf(page, 'belaegning-kommuner');
    expect(rows).toHaveLength(30);
    for (const [name = ''] of rows) expect(all).toContain(name);
    const heads = pages.filter(
      (text) => text.includes('Godkendte pladser') && text.includes('Belagte pladser'),
    );
    // The table goes on over two sheets, and its head stands on both.
    expect(heads.length).toBeGreaterThanOrEqual(2);
    expect(all).toContain(note);
  });

  test('nothing is wider than the sheet, and colours are those of paper', async () => {
    const { page } = secretariat;
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet .figure-drawing')]
        .filter((drawing) => drawing.scrollWidth > drawing.clientWidth + 1)
        .map((drawing) => drawing.closest('[data-figure-card]')?.getAttribute('data-figure-card')),
    );
    const colour = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--text'),
    );
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    expect(wide).toEqual([]);
    expect(colour.toUpperCase()).toBe('#1A1A1A');
  });
});

describe('the deck', () => {
  let files: Record<string, Uint8Array> = {};
  const part = (name: string): string => strFromU8(files[name]!);

  test('comes by one click, with a title and a slide for every figure', async () => {
    const { page } = secretariat;
    const coming = page.waitForEvent('download', { timeout: 90_000 });
    await page.getByRole('button', { name: 'Hent som PowerPoint' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('dialogmoede-om-botilbud_kkr-hovedstaden_2026-11-30.pptx');
    files = unzipSync(new Uint8Array(await readFile(await download.path())));
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(figures.length + 1);
    expect(part('ppt/slides/slide1.xml')).toContain(title);
    for (let no = 2; no <= slides.length; no++) {
      expect(part(`ppt/slides/slide${no}.xml`)).toMatch(/type="title"/);
      expect(part(`ppt/slides/slide${no}.xml`)).toMatch(/Kilde: .*Udgave demo-1/);
      expect(part(`ppt/slides/slide${no}.xml`)).toMatch(/descr="[^"]{20,}"/);
      expect(part(`ppt/notesSlides/notesSlide${no}.xml`)).toContain(note);
    }
  });

  test('its charts hold the numbers of the table on paper', async () => {
    const rows = await tableOf(secretariat.page, 'kort-ledige-pladser');
    const of = part('ppt/slides/_rels/slide9.xml.rels').match(/charts\/chart(\d+)\.xml/)?.[1];
    const book = unzipSync(files[`ppt/embeddings/Microsoft_Excel_Worksheet${of}.xlsx`]!);
    const names = [...strFromU8(book['xl/sharedStrings.xml']!).matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
      ([, name]) => name!,
    );
    const cells = new Map(
      [
        ...strFromU8(book['xl/worksheets/sheet1.xml']!).matchAll(/<c r="(\w+)"(?: t="s")?><v>([^<]*)<\/v>/g),
      ].map(([, at, value]) => [at!, value!]),
    );
    const municipalities = rows.slice(1, 30);
    municipalities.forEach(([name, places], at) => {
      expect(names[Number(cells.get(`A${at + 2}`))]).toBe(name);
      expect(cells.get(`B${at + 2}`)).toBe(places);
    });
    // Zero is a number in the workbook as it is in the table.
    expect(municipalities.some(([, places]) => places === '0')).toBe(true);
  });
});

test('nothing failed on the way', () => {
  expect(secretariat.complaints.filter((one) => !/Failed to load resource|net::ERR/.test(one))).toEqual([]);
});
