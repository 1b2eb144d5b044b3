import type { Page } from 'playwright-core';
import { type FigureKind, figureWord, formatInteger, formatShare } from '@tilbudsvifte/locale';
import type { components } from '@tilbudsvifte/contract';
import { type Hand, takeHand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';
import { byKeyboard, byMouse, type Perform, type TaskStep } from './task-steps.ts';

type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
type Value = Schema<'OverviewRow'>['value'];

jest.setTimeout(180_000);
let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.end());

/** Where budgets are counted from, with the municipality remembered. */
const start = '/?k=0169';
const area = 'area=1084';
const own = 'municipality=0169';
const group = 'AD_AUT';
const tiles = '[data-figure-card^="kort-"]';
const figureCards = '[data-figure-card]';

/** A task of somebody who uses the product: the way to the answer, and the answer. */
interface Task {
  readonly id: string;
  readonly what: string;
  readonly budget: number;
  readonly steps: readonly TaskStep[];
  /** Words that must stand on the page at the end, made from what the API answers. */
  readonly answer: (ask: <Answer>(address: string) => Promise<Answer>) => Promise<readonly string[]>;
  /** Where on the page; all of it unless said otherwise. */
  readonly where?: string;
}

const number = (value: Value): number => ('value' in value ? value.value : Number.NaN);
const question = (follow: string): TaskStep => ({ follow, among: 'main' });
const shortcut = (follow: string): TaskStep => ({ follow, among: 'shortcuts' });

const kinds: Readonly<Record<Schema<'IndicatorNote'>['unit'], FigureKind>> = {
  count: 'integer',
  share: 'share',
  dkk: 'money',
};

async function nameOf(
  ask: <Answer>(address: string) => Promise<Answer>,
  list: 'municipalities' | 'target-groups',
  wanted: string | null | undefined,
): Promise<string> {
  const { items } = await ask<{ items: { code: string; name: string }[] }>(`/reference/${list}`);
  return items.find(({ code }) => code === wanted)?.name ?? 'nobody';
}

const tasks: readonly Task[] = [
  {
    id: 'P1',
    what: 'the three most important things about my municipality',
    budget: 0,
    steps: [],
    where: '.finding h3',
    answer: async (ask) => {
      const { totals } = await ask<Schema<'OverviewAnswer'>>(`/analyses/overview?${area}&${own}`);
      const units = new Map(totals.indicators.map(({ indicator, unit }) => [indicator, unit]));
      expect(totals.findings).toHaveLength(3);
      const words = await Promise.all(
        totals.findings.map(async ({ indicator, value, municipality, targetGroup }) => [
          figureWord(value, kinds[units.get(indicator) ?? 'count'], 'da'),
          targetGroup === undefined
            ? await nameOf(ask, 'municipalities', municipality)
            : await nameOf(ask, 'target-groups', targetGroup),
        ]),
      );
      return words.flat();
    },
  },
  {
    id: 'P3',
    what: 'whether we lack places for one target group',
    budget: 2,
    steps: [question('Har vi plads nok?'), { pick: 'Målgruppe', value: group }],
    where: 'main .lead',
    answer: async (ask) => {
      const { figures } = await ask<Schema<'SupplyGapsAnswer'>>(
        `/analyses/supply-gaps?${area}&by=targetGroup`,
      );
      const gap = number(figures.find(({ targetGroup }) => targetGroup === group)!.gapToday);
      expect(gap).toBeLessThan(0);
      return [await nameOf(ask, 'target-groups', group), `mangler ${formatInteger(-gap, 'da')} pladser`];
    },
  },
  {
    id: 'P4',
    what: 'one number: what it is, where from, and how sure',
    budget: 1,
    steps: [{ unfold: /^Om tallet/, card: tiles }],
    where: `${tiles} .about`,
    answer: async (ask) => {
      const { basis, figures } = await ask<Schema<'OverviewAnswer'>>(`/analyses/overview?${area}&${own}`);
      const members = figures.filter(
        ({ indicator, municipality }) =>
          indicator === 'vacant-places' && !['area', 'median'].includes(municipality),
      );
      const reported = members.filter(({ value }) => 'value' in value).length;
      return [
        'Døgnpladser i tilbud, der ligger i kommunen',
        'Kilde: ',
        `${reported} af ${basis.coverage.expected} indberettet`,
      ];
    },
  },
  {
    id: 'S1',
    what: 'where the region lacks places, per target group',
    budget: 1,
    steps: [question('Har vi plads nok?')],
    where: 'main',
    answer: async (ask) => {
      const { figures } = await ask<Schema<'SupplyGapsAnswer'>>(
        `/analyses/supply-gaps?${area}&by=targetGroup`,
      );
      const known = figures.filter(({ gapToday }) => 'value' in gapToday);
      const short = known.filter(({ gapToday }) => number(gapToday) < 0);
      const names = await Promise.all(
        short.map(({ targetGroup }) => nameOf(ask, 'target-groups', targetGroup)),
      );
      return [
        `${short.length} af ${known.length} målgrupper mangler pladser`,
        ...names,
        ...short.map(({ gapToday }) => figureWord(gapToday, 'signed', 'da')),
      ];
    },
  },
  {
    id: 'F1',
    what: 'why our cost rose',
    budget: 2,
    steps: [question('Hvad koster det?')],
    where: 'main',
    answer: async (ask) => {
      const { figures, totals } = await ask<Schema<'CostDecompositionAnswer'>>(
        `/analyses/cost-decomposition?${area}&${own}`,
      );
      const million = (dkk: number): string => formatInteger(Math.round(dkk / 1e6), 'da');
      const effect = (name: string): number => number(figures.find((row) => row.effect === name)!.amountDkk);
      return [
        `steg ${million(number(totals.changeDkk))} mio. kr. fra ${totals.fromYear} til ${totals.toYear}`,
        `modtagere svarer til ${effect('volume') < 0 ? '−' : '+'}${million(Math.abs(effect('volume')))} mio. kr.`,
        `udgift pr. modtager til ${effect('real-price') < 0 ? '−' : '+'}${million(Math.abs(effect('real-price')))} mio. kr.`,
      ];
    },
  },
  {
    id: 'F2',
    what: 'whom we buy from and sell to',
    budget: 1,
    steps: [question('Hvem køber vi af?')],
    where: 'main',
    answer: async (ask) => {
      const { totals } = await ask<Schema<'TradeAnswer'>>(`/analyses/trade?${area}&${own}`);
      const [buyer] = totals.buyers;
      const [seller] = totals.sellers;
      return [
        `køber ${formatShare(number(buyer!.outsideRate), 'da')} af sine pladser hos andre`,
        `med ${formatInteger(Math.round(number(buyer!.largestSellerPlaces)), 'da')} pladser`,
        await nameOf(ask, 'municipalities', seller!.largestBuyer),
      ];
    },
  },
  {
    id: 'F3',
    what: 'where there is a free place now for a target group',
    budget: 2,
    steps: [question('Hvilke tilbud findes?'), { pick: 'Målgruppe', value: group }],
    where: '#find-tilbud',
    answer: async (ask) => {
      const asked = `${area}&targetGroup=${group}&near=0169&sort=distance&pageSize=50`;
      const { figures, totals } = await ask<Schema<'ServicesAnswer'>>(`/services?${asked}`);
      const free = figures.filter(({ vacantPlaces }) => 'value' in vacantPlaces && vacantPlaces.value > 0);
      expect(free.length).toBeGreaterThan(0);
      return [
        `${totals.matching} tilbud matcher; ${free.length} har ledige pladser; nærmeste er ${free[0]!.name}`,
        ...free.map(({ name }) => name),
        ...free.map(({ vacantPlaces }) => `${number(vacantPlaces)} ledig`),
      ];
    },
  },
  {
    id: 'F4',
    what: 'whether we are different from similar municipalities',
    budget: 2,
    steps: [shortcut('Sammenlign'), { pick: 'Sammenlign med', value: 'lignende' }],
    where: 'main',
    answer: async (ask) => {
      const { figures, totals } = await ask<Schema<'CompareAnswer'>>(
        `/analyses/compare?${area}&${own}&peers=similar`,
      );
      const occupancy = figures.find(
        ({ indicator, municipality, year }) =>
          indicator === 'occupancy' && municipality === '0169' && year === totals.years.at(-1),
      );
      return [
        `blandt ${totals.peers.municipalities.length} lignende kommuner`,
        figureWord(occupancy!.value, 'share', 'da'),
        `nr. ${number(occupancy!.rank)} af ${totals.peers.municipalities.length + 1}`,
      ];
    },
  },
  {
    id: 'S4',
    what: 'two scenarios beside each other',
    budget: 3,
    steps: [
      shortcut('Scenarier'),
      { tick: 'Sammenlign Fælles reserve om spiseforstyrrelser' },
      {
        follow: 'Sammenlign 12 pladser til autisme i 2028 med Fælles reserve om spiseforstyrrelser',
        among: 'main',
      },
    ],
    where: 'main',
    answer: async (ask) => {
      const { scenarios } = await ask<Schema<'ScenarioList'>>('/scenarios');
      return ['reserve om', 'til autisme'].map(
        (part) => scenarios.find(({ document: { name } }) => name.includes(part))!.document.name,
      );
    },
  },
];

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const patienceMs = 10_000;

/** What stands there once it is what was asked for; after some seconds whatever it is. */
async function saidAt(page: Page, where: string, wanted: readonly string[]): Promise<string> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const said = plain((await page.locator(where).allInnerTexts()).join('\n'));
    if (Date.now() > until || wanted.every((words) => said.includes(words))) return said;
    await page.waitForTimeout(100);
  }
}

/** Does a task from the start page, and returns the hand. */
async function doTask({ steps }: Pick<Task, 'steps'>, perform: Perform): Promise<Hand> {
  const hand = await takeHand(journey.browser, journey.server.url);
  await hand.page.goto(start);
  await hand.page.locator('.finding').first().waitFor();
  for (const step of steps) await perform(hand, step);
  return hand;
}

const ways: readonly (readonly [string, Perform])[] = [
  ['by mouse', byMouse],
  ['by keyboard alone', byKeyboard],
];
const cases = tasks.flatMap((task) => ways.map(([way, perform]) => ({ ...task, way, perform })));

test.each(cases)('$id: $what, within $budget, $way', async (task) => {
  const hand = await doTask(task, task.perform);
  // Both ways end at the same page: it is looked at once.
  if (task.perform === byMouse) await hand.look();
  const { page, complaints } = hand;
  const wanted = await task.answer(async (address) => (await page.request.get(`/api${address}`)).json());
  const said = await saidAt(page, task.where ?? 'main', wanted.map(plain));
  for (const words of wanted) expect(said).toContain(plain(words));
  expect(hand.clicks()).toBeLessThanOrEqual(task.budget);
  expect(complaints).toEqual([]);
  await page.context().close();
});

const toExcel: readonly TaskStep[] = [
  { unfold: /^Hent/, card: tiles },
  { press: /^Excel/, card: tiles },
];

test.each(ways)('S3: a table with its notes to Excel, within 2, %s', async (_, perform) => {
  const hand = await takeHand(journey.browser, journey.server.url);
  const { page, complaints } = hand;
  await page.goto(start);
  await page.locator(figureCards).first().waitFor();
  const taken = page.waitForEvent('download');
  for (const step of toExcel) await perform(hand, step);
  const download = await taken;
  expect(download.suggestedFilename()).toMatch(/^kort-.*\.xlsx$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const names = Buffer.concat(chunks).toString('latin1');
  // The figures on one sheet, what must be known of them on another.
  expect(names).toContain('xl/worksheets/sheet1.xml');
  expect(names).toContain('xl/worksheets/sheet2.xml');
  expect(hand.clicks()).toBeLessThanOrEqual(2);
  await hand.look();
  expect(complaints).toEqual([]);
  await page.context().close();
});
