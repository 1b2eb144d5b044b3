import { atStart, heading, nav, signedIn, text } from './at-work.ts';
import { type Hand, takeHand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(900_000);
const draft = 'Rammeaftale 2027–2028';

let journey: Journey;
let reader: Hand;
let secretariat: Hand;
let approver: Hand;

beforeAll(async () => {
  journey = await startJourney();
  reader = await takeHand(journey.browser, journey.server.url);
  secretariat = await signedIn(journey, 'sekretariat');
  approver = await signedIn(journey, 'godkender-0169');
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

/** The page on which the secretariat writes the draft. */
async function toDraft(): Promise<void> {
  await atStart(secretariat);
  await secretariat.click('link', 'Rammeaftaler', nav(secretariat));
  await secretariat.click('link', draft);
  await heading(secretariat, 'Næste skridt');
}

/** Takes a step that is asked about. */
async function step(name: string): Promise<void> {
  await secretariat.click('button', name);
  await secretariat.click('button', name, secretariat.page.getByRole('dialog'));
}

describe('a reader', () => {
  part('sees in one click who has approved, and that all have', async () => {
    await reader.page.goto('/?k=0169');
    await reader.click('link', 'Rammeaftale');
    await text(reader, /^Rammeaftale 2025–2026 er vedtaget: alle 29 kommuner og regionen har godkendt\.$/);
    expect(reader.clicks()).toBe(1);
    await reader.look();
  });

  part('moves among the parties with the arrow keys and reads a remark', async () => {
    const { page } = reader;
    await page.getByRole('button', { name: /^Albertslund: / }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await heading(reader, 'Høje-Taastrup');
    await text(reader, /^Opdigtet bemærkning til demonstrationen/);
  });

  part(
    'opens a decision, its frozen figures, and has them calculated again: the same byte for byte',
    async () => {
      const { page } = reader;
      await page.locator('.decision-card a').first().click();
      await heading(reader, 'Tallene bag beslutningen');
      await text(reader, 'Der er ikke udgivet nye tal siden.');
      await reader.unfold(/^Vis de frosne tal/, page.locator('main'));
      await page.getByRole('table', { name: 'Mangler, frosne tal' }).waitFor();
      await reader.click('button', 'Regn tallene igen');
      await text(reader, 'Genberegnet nu: hver eneste byte er den samme.');
      await reader.look();
    },
  );

  part('sees nothing of a draft', async () => {
    expect(await reader.page.getByText(draft).count()).toBe(0);
    const { agreements } = (await (await reader.page.request.get('/api/agreements')).json()) as {
      agreements: readonly { label: string }[];
    };
    expect(agreements.map(({ label }) => label)).toEqual(['Rammeaftale 2025–2026']);
  });
});

describe('the secretariat', () => {
  part('freezes the figures that it looks at behind a decision', async () => {
    const { page } = secretariat;
    await page.goto('/mangler?k=0169');
    const card = page.locator('[data-figure-card]').first();
    await secretariat.click('button', 'Føj til beslutning', card);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Beslutning').selectOption({ index: 2 });
    await dialog.getByLabel('Hvorfor hører tallene til her?').fill('Så mange pladser mangler i dag');
    await secretariat.look();
    await secretariat.click('button', 'Frys og tilføj', dialog);
    await secretariat.click('link', 'Se beslutningen', dialog);
    await text(secretariat, 'Så mange pladser mangler i dag');
    await secretariat.look();
  });

  part('writes a theme; what is missing is said at the field', async () => {
    await toDraft();
    const { page } = secretariat;
    const themes = page.getByRole('region', { name: 'Temaer' });
    await secretariat.unfold(/^Tilføj et tema/, themes);
    await secretariat.click('button', 'Tilføj', themes);
    await themes.locator('.field-error').waitFor();
    await themes.getByLabel('Overskrift').fill('Overgange fra barn til voksen');
    await secretariat.click('button', 'Tilføj', themes);
    await text(secretariat, 'Overgange fra barn til voksen');
    await secretariat.look();
  });

  part('sends the draft to hearing', async () => {
    await step('Send i høring');
    await text(secretariat, 'I høring');
  });
});

describe('the approver', () => {
  part('answers the hearing for the own municipality', async () => {
    const { page } = approver;
    await page.goto('/rammeaftale');
    await heading(approver, draft);
    await page.getByLabel('Svar', { exact: true }).fill('Vi savner et mål om ventetid.');
    await approver.click('button', 'Send høringssvar');
    await text(approver, 'Høringssvaret er sendt.');
    await approver.look();
  });

  part('approves with a remark once the agreement is for approval, for nobody else', async () => {
    await step('Send til godkendelse');
    await text(secretariat, 'Til godkendelse');
    const { page } = approver;
    await page.goto('/rammeaftale');
    await heading(approver, 'Høje-Taastrup');
    await page.getByLabel('Behandling').and(page.locator('select')).selectOption('approved-with-remark');
    await approver.click('button', 'Gem behandlingen');
    await text(approver, 'Der er 2 ting at rette');
    await page.getByLabel('Dato').fill('2026-11-20');
    await page.getByLabel('Bemærkning').fill('Vi ønsker en status hvert år.');
    await approver.click('button', 'Gem behandlingen');
    await text(approver, /^1 af 46 kommuner har godkendt Rammeaftale 2027–2028; /);
    await approver.look();
    await approver.click('button', /^Albertslund: /);
    await heading(approver, 'Albertslund');
    expect(await page.getByRole('button', { name: 'Gem behandlingen' }).count()).toBe(0);
  });
});

test('nobody’s page complained', () => {
  for (const hand of [reader, secretariat, approver]) expect(hand.complaints).toEqual([]);
});
