import { atStart, heading, signedIn, text } from './at-work.ts';
import { type Hand, takeHand } from './hand.ts';
import { type Journey, startJourney } from './journey.ts';

jest.setTimeout(900_000);

let journey: Journey;
let reader: Hand;
let secretariat: Hand;

beforeAll(async () => {
  journey = await startJourney();
  reader = await takeHand(journey.browser, journey.server.url);
  secretariat = await signedIn(journey, 'sekretariat');
});
afterAll(() => journey.end());

const lacks = (): ReturnType<Hand['page']['getByRole']> =>
  secretariat.page.getByRole('region', { name: 'Det mangler, før svaret kan sendes' });

describe('a reader', () => {
  test('comes from the agreement to an answer that was sent, and asks for its figures again', async () => {
    const { page } = reader;
    await page.goto('/rammeaftale?k=0169');
    await reader.click('link', 'Demonstration: udmelding om voksne med hjerneskade');
    await text(reader, /^Svaret om voksne med hjerneskade blev sendt \d/);
    await text(reader, 'Svaret er sendt. Hverken tekst eller tal ændres mere.');
    await page.getByRole('table', { name: 'Pladser mod behov, 2025' }).waitFor();
    await reader.unfold(/^Sådan er tallene låst/, page.locator('main'));
    await reader.click('button', 'Spørg igen');
    await text(reader, 'Alle 8 svar er de samme til sidste ciffer.');
    await reader.look();
  });

  test('takes it away as a document', async () => {
    const { page } = reader;
    const [download] = await Promise.all([page.waitForEvent('download'), reader.click('link', 'Hent Word')]);
    expect(download.suggestedFilename()).toBe(
      'demonstration-udmelding-om-voksne-med-hjerneskade_dvdemo-1_syntetisk.docx',
    );
  });

  test('sees neither drafts nor the form for a new one', async () => {
    await reader.click('link', 'Alle udmeldinger');
    await text(reader, 'Udmeldingen er besvaret.');
    expect(await reader.page.getByText('svære spiseforstyrrelser').count()).toBe(0);
    expect(await reader.page.getByRole('textbox', { name: 'Udmeldingens navn' }).count()).toBe(0);
  });
});

describe('the secretariat', () => {
  test('opens a notification; what is missing is said at the field, and the figures come by themselves', async () => {
    const { page } = secretariat;
    await page.goto('/udmeldinger');
    await secretariat.click('button', 'Opret og hent tal');
    await text(secretariat, 'Skriv, hvad udmeldingen hedder');
    await page.getByLabel('Udmeldingens navn').fill('Udmelding om dom');
    await page.getByLabel('Målgruppe').selectOption('AD_FOR');
    await page.getByLabel('Område').selectOption('1084');
    await secretariat.click('button', 'Opret og hent tal');
    await heading(secretariat, 'Udmelding om dom');
    await page.getByRole('table', { name: 'Pladser mod behov, 2025' }).waitFor();
    await text(secretariat, /Ingen af de 4 emner har tekst endnu\.$/);
    await secretariat.look();
  });

  test('is asked before it leaves words unsaved, and loses none when another field is saved', async () => {
    const { page } = secretariat;
    await page.locator('#tekst-size').fill('Få borgere.');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await secretariat.click('link', 'Alle udmeldinger');
    expect(await page.locator('#tekst-size').inputValue()).toBe('Få borgere.');
    await page.locator('#tekst-services').fill('Et enkelt tilbud.');
    await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
    await text(secretariat, 'Gemt.');
    expect(await lacks().getByRole('listitem').allTextContents()).toEqual([
      'Den nationale frist',
      'Tekst om: Udfordringer i forsyningen',
      'Tekst om: Organisering og koordinering',
    ]);
  });

  test('chooses when somebody else has written meanwhile', async () => {
    const { page } = secretariat;
    await page.locator('#tekst-challenges').fill('Min tekst.');
    const id = new URL(page.url()).pathname.split('/').pop() ?? '';
    const address = `/api/notifications/${id}`;
    const { version } = (await (await page.request.get(address)).json()) as { version: number };
    const headers = { origin: journey.server.url, 'if-match': String(version) };
    await page.request.patch(address, { headers, data: { challenges: 'Deres tekst.' } });
    await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
    await text(secretariat, 'Deres tekst.');
    secretariat.complaints.splice(0);
    await secretariat.click('button', 'Gem mit alligevel');
    await text(secretariat, 'Gemt.');
    expect(await page.locator('#tekst-challenges').inputValue()).toBe('Min tekst.');
  });

  test('sends it once nothing is missing, and nobody can change it then', async () => {
    const { page } = secretariat;
    await page.locator('#tekst-coordination').fill('Sammen.');
    await page.getByLabel('National frist').fill('2027-06-01');
    await page.getByRole('button', { name: 'Gem', exact: true }).first().click();
    await text(secretariat, 'Intet mangler. Svaret kan sendes.');
    await secretariat.click('button', 'Markér som sendt');
    await secretariat.click('button', 'Markér som sendt', page.getByRole('dialog'));
    await text(secretariat, 'Svaret er sendt. Hverken tekst eller tal ændres mere.');
    expect(await page.locator('textarea').count()).toBe(0);
    await secretariat.look();
  });
});

describe('the wheel of the year', () => {
  test('shows what is due next, from whom, and goes to where it is from', async () => {
    const { page } = secretariat;
    await atStart(secretariat);
    await page.goto('/aarshjul');
    await text(secretariat, /^Næste dato er /);
    await text(secretariat, /^Indberetning · fra 29 kommuner$/);
    await secretariat.look();
    await page.getByLabel('Slags').selectOption('notification');
    await page.waitForURL(/art=notification/);
    expect(await page.locator('.wheel-entry').count()).toBe(2);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      secretariat.click('link', 'Hent som kalenderfil (ICS)'),
    ]);
    expect(download.suggestedFilename()).toBe('aarshjul.ics');
    await secretariat.click('link', 'Udmelding om dom');
    await heading(secretariat, 'Udmelding om dom');
  });

  test('has no reports for those who report nothing', async () => {
    await reader.page.goto('/aarshjul?forbi=ja');
    await heading(reader, /^4\. kvartal 2024$/);
    expect(await reader.page.getByText('Indberetning', { exact: false }).count()).toBe(1);
    await reader.look();
  });
});

test('nobody’s browser complained', () => {
  expect([...reader.complaints, ...secretariat.complaints]).toEqual([]);
});
