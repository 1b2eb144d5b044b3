import { atStart, formRows, heading, nav, signedIn, text } from './at-work.ts';
import type { Hand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(900_000);
const label = `Indberetning ${new Date().getUTCFullYear()}`;
const edition = 'efter-runden';

let journey: Journey;
let reporter: Hand;
let approver: Hand;
let secretariat: Hand;
let committee: Hand;

beforeAll(async () => {
  journey = await startJourney();
  reporter = await signedIn(journey, 'kommune-0169');
  approver = await signedIn(journey, 'godkender-0169');
  secretariat = await signedIn(journey, 'sekretariat');
  committee = await signedIn(journey, 'udvalg-0169');
});
afterAll(() => journey.end());

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

/** Submits the draft on the screen: explains what is unusual, and confirms. */
async function submit(hand: Hand): Promise<void> {
  await hand.page.getByRole('heading', { name: 'Næste skridt' }).waitFor();
  for (const field of await hand.page.getByLabel('Forklaring').all()) {
    await field.fill('Et botilbud er åbnet i året');
    await field.blur();
  }
  await hand.click('button', 'Indsend');
  await hand.click('button', 'Indsend', hand.page.getByRole('dialog'));
  await heading(hand, 'Kvittering');
}

/** Takes a step that is asked about. */
async function step(hand: Hand, name: 'Godkend' | 'Modtag'): Promise<void> {
  await hand.click('button', name);
  await hand.click('button', name, hand.page.getByRole('dialog'));
  await heading(hand, 'Kvittering');
}

describe('the reporter', () => {
  part('I1: sees what is missing and by when, one click from the start page', async () => {
    await atStart(reporter);
    await reporter.click('link', /^Indberetning/, nav(reporter));
    await text(reporter, '0 af 4 skemaer indsendt');
    await text(reporter, /^Frist om \d+ dage, fredag den \d+\.\s\S+ kl\.\s12\.00$/);
    expect(await reporter.page.locator('main').getByText('Mangler', { exact: true }).count()).toBe(4);
    expect(reporter.clicks()).toBeLessThanOrEqual(1);
    await reporter.look();
  });

  part('delivers a file', async () => {
    const { columns, rows } = await formRows(reporter, 'need');
    const served = columns.indexOf('modtagere');
    const changed = rows.map((row, at) =>
      at === 0 ? row.with(served, String(Number(row[served]) + 1)) : row,
    );
    const file = [columns, ...changed].map((row) => row.join(';')).join('\r\n');
    await reporter.click('button', 'Send en fil: Behov');
    await reporter.choose('Træk filen hertil, eller vælg den', 'behov.csv', file);
    await heading(reporter, 'Sådan er tallene forstået');
    expect({ task: 'file to draft', clicks: reporter.clicks() }).toEqual({
      task: 'file to draft',
      clicks: 2,
    });
    await reporter.look();
  });

  part('I3: sees how the figures will appear before they are approved, in two clicks', async () => {
    await atStart(reporter);
    await reporter.click('link', /^Indberetning/, nav(reporter));
    await reporter.click('link', 'Se og indsend: Behov');
    await text(reporter, /^\d+ af de viste tal tæller færre end \d personer/);
    expect(reporter.clicks()).toBeLessThanOrEqual(2);
    await submit(reporter);
    expect({ task: 'submit', clicks: reporter.clicks() }).toEqual({ task: 'submit', clicks: 2 });
  });

  part('fills in a form, and is told at the cell what is wrong', async () => {
    await atStart(reporter);
    await reporter.click('link', /^Indberetning/, nav(reporter));
    await reporter.click('link', 'Udfyld skemaet: Pladser og belægning');
    await reporter.page.getByLabel('Ledige pladser, række 2').fill('1,5');
    await reporter.look();
    await reporter.click('button', 'Læs tallene');
    await heading(reporter, '1 fejl at rette');
    await reporter.look();
    reporter.clicks();
  });

  part('I2: corrects a row that was refused in three clicks', async () => {
    await atStart(reporter);
    await reporter.click('link', /^Indberetning/, nav(reporter));
    await reporter.click('link', 'Udfyld skemaet: Pladser og belægning');
    await text(reporter, /^Ledige pladser, række 2: /);
    await reporter.look();
    await reporter.page.getByLabel('Ledige pladser, række 2').fill('2');
    await reporter.click('button', 'Læs tallene');
    await heading(reporter, 'Sådan er tallene forstået');
    expect(reporter.clicks()).toBeLessThanOrEqual(3);
    await submit(reporter);
    reporter.clicks();
  });

  for (const form of ['Brug af tilbud', 'Takster'])
    part(`confirms that nothing has changed: ${form}`, async () => {
      await reporter.click('link', 'Tilbage til indberetning');
      await reporter.click('button', `Bekræft uændret: ${form}`);
      await reporter.click('button', 'Ja, de er uændrede');
      await submit(reporter);
      expect({ form, clicks: reporter.clicks() }).toEqual({ form, clicks: 5 });
    });
});

describe('the approver', () => {
  for (const form of ['Behov', 'Pladser og belægning', 'Brug af tilbud', 'Takster'])
    part(`approves ${form}`, async () => {
      await atStart(approver);
      await approver.click('link', /^Indberetning/, nav(approver));
      await approver.click('link', `Se igennem og godkend: ${form}`);
      await step(approver, 'Godkend');
      expect({ form, clicks: approver.clicks() }).toEqual({ form, clicks: 4 });
    });
});

const cell = (form: string, state: string): string => `Høje-Taastrup, ${form}: ${state}`;

/** The page of the round, from the start page. */
async function toRound(): Promise<void> {
  await atStart(secretariat);
  await secretariat.click('link', 'Runder', nav(secretariat));
  await secretariat.click('link', label);
  await heading(secretariat, label);
}

describe('the secretariat', () => {
  part('S5: sees who has not reported, one click from the start page', async () => {
    await atStart(secretariat);
    await secretariat.click('link', 'Runder', nav(secretariat));
    await text(secretariat, /^28 kommuner har intet indsendt: Albertslund, .*Vallensbæk\.$/);
    expect(secretariat.clicks()).toBeLessThanOrEqual(1);
    await secretariat.look();
  });

  part('accepts a form', async () => {
    await toRound();
    await secretariat.look();
    await secretariat.click('link', cell('Behov', 'Godkendt'));
    await secretariat.look();
    await step(secretariat, 'Modtag');
    expect({ task: 'accept', clicks: secretariat.clicks() }).toEqual({ task: 'accept', clicks: 5 });
  });

  part('returns another with a comment', async () => {
    await secretariat.click('link', 'Tilbage til runden');
    await secretariat.click('link', cell('Pladser og belægning', 'Godkendt'));
    await secretariat.click('button', 'Send tilbage');
    await secretariat.page.getByLabel('Hvad skal rettes?').fill('Hvor mange pladser er ledige i række 2?');
    await secretariat.click('button', 'Send tilbage', secretariat.page.getByRole('dialog'));
    await text(secretariat, 'Sendt tilbage');
    expect({ task: 'return', clicks: secretariat.clicks() }).toEqual({ task: 'return', clicks: 4 });
  });
});

describe('after the return', () => {
  part('I2: the reporter reads why and corrects it in three clicks', async () => {
    await atStart(reporter);
    await reporter.click('link', /^Indberetning/, nav(reporter));
    await text(reporter, 'Hvor mange pladser er ledige i række 2?');
    await reporter.look();
    await reporter.click('link', 'Udfyld skemaet: Pladser og belægning');
    const vacant = reporter.page.getByLabel('Ledige pladser, række 2');
    // What was submitted is what is corrected, not what was accepted before it.
    expect(await vacant.inputValue()).toBe('2');
    await vacant.fill('3');
    await reporter.click('button', 'Læs tallene');
    await heading(reporter, 'Sådan er tallene forstået');
    expect(reporter.clicks()).toBeLessThanOrEqual(3);
    await submit(reporter);
  });

  part('the approver approves it, and the secretariat accepts all that is left', async () => {
    await atStart(approver);
    await approver.click('link', /^Indberetning/, nav(approver));
    await approver.click('link', 'Se igennem og godkend: Pladser og belægning');
    await step(approver, 'Godkend');
    await toRound();
    for (const form of ['Pladser og belægning', 'Brug af tilbud', 'Takster']) {
      await secretariat.click('link', cell(form, 'Godkendt'));
      await step(secretariat, 'Modtag');
      await secretariat.click('link', 'Tilbage til runden');
    }
    for (const form of ['Behov', 'Pladser og belægning', 'Brug af tilbud', 'Takster'])
      await secretariat.page.getByRole('link', { name: cell(form, 'Modtaget') }).waitFor();
    await text(secretariat, /^4 af 116 skemaer er indsendt .*, og 4 er modtaget/);
    secretariat.clicks();
  });
});

describe('publication', () => {
  part('is previewed, its warnings are confirmed, and it is followed until it is done', async () => {
    const { page } = secretariat;
    await atStart(secretariat);
    await secretariat.click('link', 'Udgivelser', nav(secretariat));
    await text(secretariat, /^4 nye leverancer/);
    await secretariat.look();
    const warnings = await page.getByRole('checkbox').all();
    for (const warning of warnings) await warning.check();
    await page.getByLabel('Udgavens navn').fill(edition);
    await page.getByLabel('Hvad er nyt?').fill('Tal fra Høje-Taastrup');
    await secretariat.click('button', 'Udgiv');
    await secretariat.click('button', `Ja, udgiv “${edition}”`);
    await text(secretariat, `“${edition}” udgives`);
    await secretariat.look();
    await page.getByText(`Udgaven “${edition}” er udgivet.`).waitFor({ timeout: 600_000 });
    expect({ clicks: secretariat.clicks() + warnings.length }).toEqual({ clicks: 3 + warnings.length });
    await secretariat.look();
  });

  part('P1: the committee member sees the new edition without a click', async () => {
    await committee.page.goto('/?k=0169');
    await text(committee, new RegExp(`Udgave ${edition}`));
    expect(committee.clicks()).toBe(0);
  });

  part('S3: takes a table along to Excel in two clicks, and the log is told of every file', async () => {
    const { page } = committee;
    const hasMenu = page.locator('summary', { hasText: /^Hent/ });
    const card = page.locator('[data-figure-card]', { has: hasMenu }).first();
    await committee.unfold(/^Hent/, card);
    for (const format of [/^Excel/, /^Billede/, /^Vektorbillede/]) {
      const noted = page.waitForResponse('**/api/audit/exports');
      await Promise.all([page.waitForEvent('download'), committee.click('button', format, card)]);
      expect((await noted).status()).toBe(204);
      if (format.source === '^Excel') expect(committee.clicks()).toBeLessThanOrEqual(2);
    }
  });

  part('the log says who took what', async () => {
    await atStart(secretariat);
    await secretariat.click('link', 'Log', nav(secretariat));
    await secretariat.page.getByRole('row', { name: /udvalg-0169.*Hentede tal.*\.svg/ }).waitFor();
    expect(await secretariat.page.getByRole('row', { name: /udvalg-0169.*Hentede tal/ }).count()).toBe(3);
    await secretariat.look();
  });
});

test.each(['/runder/undtagelser', '/statistikbanken'])('%s: axe finds nothing', async (address) => {
  await secretariat.page.goto(address);
  await secretariat.page.locator('main form').waitFor();
  await secretariat.look();
});

test('axe found nothing on any screen, and no screen complained', () => {
  expect([reporter, approver, secretariat, committee].flatMap(({ complaints }) => complaints)).toEqual([]);
});
