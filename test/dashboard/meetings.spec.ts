import { atStart, heading, signedIn, text } from './at-work.ts';
import { type Hand, takeHand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(900_000);

let journey: Journey;
let reader: Hand;
let secretariat: Hand;
/** Links that the secretariat made, in the order they were shown. */
let links: readonly string[] = [];

beforeAll(async () => {
  journey = await startJourney();
  reader = await takeHand(journey.browser, journey.server.url);
  secretariat = await signedIn(journey, 'sekretariat');
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

const title = 'Dialogmøde om prøven';
const survey = 'Hvad betyder mest?';
const main = ({ page }: Hand) => page.locator('main');

describe('a reader', () => {
  part('finds the meetings from the agreement, and a decision that a proposal led to', async () => {
    const { page } = reader;
    await page.goto('/rammeaftale?k=0169');
    await reader.click('link', 'Se dialogmøderne');
    await heading(reader, 'Alle møder');
    await reader.look();
    await reader.click('link', /^Dialogmøde 2015/, main(reader));
    await text(
      reader,
      /^Mødet 5\. februar 2015 gav 24 forslag: 0 gennemført, 2 i gang, 22 uden opfølgning\./,
    );
    await page.getByRole('table', { name: /^Program, 5 punkter/ }).waitFor();
    await text(reader, /^22 kommuner var med; flest deltagere kom fra Tårnby/);
    await reader.look();
    await reader.click('link', /^Manglerne pr\. målgruppe gøres op/, main(reader));
    await heading(reader, 'Forslag bag beslutningen');
    await reader.click('link', /^Dialogmødet 5\. februar 2015/, main(reader));
    await page.locator('.proposal:focus', { hasText: 'Undersøg, hvor og hvordan' }).waitFor();
  });

  part('reads an order of which nothing more is published, and no shares', async () => {
    const { page } = reader;
    await page.goto('/moeder');
    await reader.click('link', /^Dialogmøde 2020/, main(reader));
    await text(reader, 'Hvor mange der har svaret, er ikke offentliggjort.');
    await page.getByRole('heading', { name: /^Øverst står »Budgetsikkerhed/ }).waitFor();
    expect(await page.locator('.published-order li').count()).toBe(10);
    expect(await main(reader).locator('.chart-bar-plot').count()).toBe(0);
    await reader.look();
  });

  part('sees answers spread by statement, in the table too, and small groups withheld', async () => {
    const { page } = reader;
    await page.goto('/moeder');
    await reader.click('link', /^Dialogmøde 2027/, main(reader));
    await text(reader, /^52 af 85 inviterede har svaret/);
    const groups = page.getByRole('table', { name: 'Svar efter gruppe' });
    expect(await groups.getByRole('row', { name: /^Gentofte/ }).textContent()).toBe(
      'Gentofteskjultskjultskjult',
    );
    await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Gentofte' });
    await page
      .getByRole('heading', { name: /^Resultatet er skjult/ })
      .first()
      .waitFor();
    await reader.look();
  });
});

describe('the secretariat', () => {
  part('adds a meeting, and reads its programme from a sheet only once the sheet is right', async () => {
    await atStart(secretariat);
    const { page } = secretariat;
    await page.goto('/moeder');
    await secretariat.click('button', 'Opret møde');
    await page.locator('.field-error').first().waitFor();
    await page.getByLabel('Navn').fill(title);
    await page.getByLabel('Dato').fill('2026-12-03');
    await page.getByLabel('Område').selectOption({ label: 'Region Hovedstaden' });
    await secretariat.click('button', 'Opret møde');
    await heading(secretariat, 'Læs et ark ind');
    await secretariat.choose('Vælg fil', 'program.csv', 'start;slut;punkt\nkvart i fire;16:00;Velkomst\n');
    await text(secretariat, /^1 fejl i program\.csv/);
    await text(secretariat, 'A2');
    await secretariat.look();
    await secretariat.choose('Vælg fil', 'program.csv', 'start;slut;punkt\n15:45;16:00;Velkomst\n');
    await text(secretariat, /^program\.csv: 1 række uden fejl/);
    await secretariat.click('button', 'Gem rækkerne');
    await text(secretariat, '1 række er gemt.');
    await text(secretariat, 'kl. 15.45–16.00');
  });

  part('writes a proposal with the decision that takes it up, and shows the meeting', async () => {
    const { page } = secretariat;
    const proposals = page.getByRole('region', { name: 'Forslag' });
    await secretariat.unfold(/^Tilføj et forslag/, proposals);
    await proposals.getByLabel('Tema').fill('Små målgrupper');
    await proposals.getByLabel('Forslag', { exact: true }).fill('Planlæg de sjældne pladser sammen');
    await proposals.getByLabel('Hvor langt er det?').selectOption('in-progress');
    await proposals.getByLabel('Beslutning, der tager det op').selectOption({ index: 1 });
    await secretariat.click('button', 'Tilføj', proposals);
    await text(secretariat, 'Små målgrupper, i gang');
    await secretariat.click('button', 'Vis for alle');
    await secretariat.click('button', 'Vis for alle', page.getByRole('dialog'));
    await text(secretariat, 'Mødet er vist for alle.');
  });

  part('writes a survey, opens it, and gets its links this once', async () => {
    const { page } = secretariat;
    const surveys = page.getByRole('region', { name: 'Spørgeundersøgelser' });
    await secretariat.unfold(/^Tilføj en undersøgelse/, surveys);
    await surveys.getByLabel('Navn').fill(survey);
    await secretariat.click('button', 'Opret undersøgelse', surveys);
    await secretariat.unfold(/^Hvad betyder mest/, surveys);
    const questions = page.getByRole('region', { name: /^Spørgsmål i/ });
    await secretariat.unfold(/^Tilføj et spørgsmål/, questions);
    await questions.getByLabel('Spørgsmål', { exact: true }).fill('Sæt i rækkefølge');
    await questions.getByLabel('Svarmuligheder eller udsagn').fill('Økonomi\nKvalitet\nSammenhæng');
    await secretariat.click('button', 'Tilføj', questions);
    await text(secretariat, 'Sæt i rækkefølge, 3 linjer');
    await questions.getByLabel('Slags').selectOption('agreement');
    await questions.getByLabel('Spørgsmål', { exact: true }).fill('Hvor enig er du?');
    await questions.getByLabel('Svarmuligheder eller udsagn').fill('Vi bør planlægge sammen');
    await secretariat.click('button', 'Tilføj', questions);
    await text(secretariat, 'Enig eller uenig, 1 linje');
    await secretariat.click('button', 'Åbn for svar');
    await secretariat.click('button', 'Åbn for svar', page.getByRole('dialog'));
    await page.getByLabel('Antal links').fill('6');
    await secretariat.click('button', 'Lav links');
    const made = page.getByRole('textbox', { name: 'Nye links' });
    await made.waitFor();
    await secretariat.look();
    links = (await made.inputValue()).split('\n');
    expect(new Set(links).size).toBe(6);
    await secretariat.click('button', 'Jeg har gemt dem');
    await made.waitFor({ state: 'detached' });
  });
});

/** Moves an option to the top with the keyboard alone. */
async function moveToTop({ page }: Hand, option: string): Promise<void> {
  const item = page.locator('.rank-list li', { hasText: option });
  const place = async (): Promise<string> => (await item.locator('.rank-place').textContent()) ?? '';
  while ((await place()) !== '1.') {
    await item.getByRole('button', { name: `Op: ${option}` }).focus();
    await page.keyboard.press('Enter');
  }
}

describe('somebody with a link', () => {
  part('answers on a phone with the keyboard, looks it through, and sends it once', async () => {
    const { page } = reader;
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(links[0] ?? '');
    await heading(reader, 'Hvad sker der med dit svar?');
    await reader.look();
    await reader.click('button', 'Se mine svar igennem');
    await text(reader, 'Svar på mindst ét spørgsmål, før du går videre.');
    await moveToTop(reader, 'Kvalitet');
    const own = page.getByRole('checkbox', { name: 'Sådan er min rækkefølge' });
    if (!(await own.isChecked())) await own.check();
    await page.getByRole('radio', { name: 'Delvis enig' }).check();
    await reader.click('button', 'Se mine svar igennem');
    expect(await page.locator('.review-order li').first().textContent()).toBe('Kvalitet');
    await reader.look();
    await reader.click('button', 'Send svaret');
    await text(reader, 'Tak for dit svar');
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toMatch(/Kvalitet|agree|svar/);
    // What stands behind the # is sent to nobody, so the key is in no log.
    expect(new URL(page.url()).pathname).toBe('/svar');
  });

  part('is told what to do when the link is used or wrong', async () => {
    const { page } = reader;
    const { length } = reader.complaints;
    await page.reload();
    await text(reader, 'Linket er allerede brugt');
    await page.goto('/svar/abcdefghijklmnopqrstuvwxyz');
    await text(reader, 'Linket virker ikke');
    // The browser notes each refusal itself.
    reader.complaints.splice(length);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

describe('the result', () => {
  part('appears when the survey is closed', async () => {
    const { page } = reader;
    const { url } = journey.server;
    for (const link of links.slice(1)) {
      const token = link.split('#').at(-1);
      const ask = (path: string, data: object) =>
        page.request.post(`/api/survey-answers${path}`, { headers: { origin: url }, data });
      const form = (await (await ask('/form', { token })).json()) as { questions: { id: string }[] };
      const question = form.questions[0]?.id;
      const answer = await ask('', { token, answers: [{ question, ranking: [2, 1, 3] }] });
      expect(answer.status()).toBe(204);
    }
    await secretariat.click('button', 'Luk undersøgelsen');
    await secretariat.click('button', 'Luk undersøgelsen', secretariat.page.getByRole('dialog'));
    await secretariat.page.getByText('Lukket').first().waitFor();
    await page.goto('/moeder');
    await reader.click('link', title, main(reader));
    await text(reader, /^6 af 6 inviterede har svaret/);
    await page.getByRole('heading', { name: /sætter »Kvalitet« øverst/ }).waitFor();
    // One answer to the statements alone is nobody's to read.
    await page.getByRole('heading', { name: /^Resultatet er skjult/ }).waitFor();
    await reader.look();
  });
});

test('nobody saw a mistake of the page, and nothing was hard to reach', () => {
  expect({ reader: reader.complaints, secretariat: secretariat.complaints }).toEqual({
    reader: [],
    secretariat: [],
  });
});
