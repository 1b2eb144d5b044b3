/** @jest-environment jsdom */
import { answers, noConnection, Refusal, sent } from '../../lib/testing/small-network.ts';
import { webcrypto } from 'node:crypto';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderAt } from '../../components/testing/render-at.ts';
import { groupings, municipalities } from '../../components/testing/sample-lists.ts';
import { sessionOf } from '../../components/testing/sample-session.ts';
import { AnsweringPage } from './answering/answering.page.tsx';
import { EditMeetingPage } from './edit/edit-meeting.page.tsx';
import { MeetingPage } from './meeting.page.tsx';
import { MeetingsPage } from './meetings.page.tsx';
import { sampleForm, sampleMeeting, sampleResults, sampleSurvey } from './testing/sample-meeting.ts';

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const click = (button: HTMLElement) => act(async () => void fireEvent.click(button));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const survey = (part: Partial<typeof sampleSurvey>) => ({ ...sampleSurvey, ...part });

// jsdom brings none.
if (!('getRandomValues' in globalThis.crypto))
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

beforeEach(() => {
  sent.length = 0;
  answers.clear();
  answers.set('/api/session', sessionOf('reporter', '0169'));
  answers.set('/api/reference/service-types', { items: [] });
  answers.set('/api/reference/municipalities', { items: municipalities });
  answers.set('/api/reference/groupings', { items: groupings });
  answers.set('/api/agreements', { agreements: [] });
  answers.set('/api/meetings', { meetings: [sampleMeeting], mayAdd: false });
  answers.set('/api/meetings/', sampleMeeting);
  answers.set('/api/meetings/m1/surveys/s1', sampleSurvey);
  answers.set('/api/meetings/m1/surveys/s1/results', sampleResults);
});

describe('the list of meetings', () => {
  it('opens with what came of the proposals, and leads to each meeting', async () => {
    await renderAt('/moeder', <MeetingsPage />);
    const link = await screen.findByRole('link', { name: 'Dialogmøde om prøven' });
    expect(link.getAttribute('href')).toBe('/moeder/m1');
    expect(plain(document.querySelector('.lead')?.textContent)).toBe(
      'Der er holdt 1 dialogmøde. 2 forslag er kommet frem på mødet: 0 gennemført og 1 i gang.',
    );
    const counts = within(link.closest('li')!).getAllByRole('listitem');
    expect(counts.map((count) => count.textContent)).toEqual([
      '5 deltagere',
      '2 forslag',
      '1 spørgeundersøgelse',
    ]);
    expect(screen.queryByRole('heading', { name: 'Nyt møde' })).toBeNull();
  });

  it('says when there are none', async () => {
    answers.set('/api/meetings', { meetings: [], mayAdd: false });
    await renderAt('/moeder', <MeetingsPage />);
    expect(await screen.findByText('Der er ingen dialogmøder endnu.')).toBeTruthy();
  });
});

describe('a meeting', () => {
  const open = async (part: Partial<typeof sampleMeeting> = {}) => {
    answers.set('/api/meetings/', { ...sampleMeeting, ...part });
    await renderAt('/moeder/m1', <MeetingPage />);
    await screen.findByRole('heading', { name: 'Hvad er på programmet?' });
  };

  it('keeps its programme in order, with a part only above what belongs to it', async () => {
    await open();
    const rows = within(screen.getByRole('table', { name: 'Program, 4 punkter' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => plain(row.querySelector('th')?.textContent))).toEqual([
      'Velkomst',
      'Første del',
      'PanelTre blikke',
      'Samtale',
      'Afrunding',
    ]);
    expect(plain(rows[1]?.textContent)).toBe('kl. 15.30–15.40VelkomstKKR-formanden');
  });

  it('leads from a proposal to the decision that takes it up', async () => {
    await open();
    const proposal = screen.getByText('Regn på virkningen').closest('li');
    expect(proposal?.textContent).toContain('I gang');
    const link = within(proposal!).getByRole('link', { name: 'Manglerne gøres op' });
    expect(link.getAttribute('href')).toBe('/rammeaftale/d9?aftale=a1');
  });

  it('tells participants by municipality, committee and function, and where that is not told', async () => {
    await open();
    const committees = screen.getByRole('table', { name: 'Deltagere efter udvalg' });
    expect(
      within(committees)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['Socialudvalget3', 'Ikke oplyst2']);
    expect(
      await screen.findByRole('heading', { name: /flest deltagere kom fra Høje-Taastrup \(3\)/ }),
    ).toBeTruthy();
  });

  it('shows answers once a survey is closed, and the groups that may be told apart', async () => {
    await open({ surveys: [sampleSurvey] });
    expect(plain((await screen.findByText(/inviterede har svaret/)).textContent)).toBe(
      '10 af 20 inviterede har svaret (50 %).',
    );
    fireEvent.change(screen.getByLabelText('Kommune'), { target: { value: '0101' } });
    expect(
      await screen.findByText('Resultatet er skjult, så svar fra få personer ikke kan regnes ud.'),
    ).toBeTruthy();
    const files = screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href'));
    expect(files).toContain('/api/meetings/m1/surveys/s1/results?by=municipality&table=groups&format=csv');
  });

  it('asks for no answers while a survey is open', async () => {
    answers.delete('/api/meetings/m1/surveys/s1/results');
    await open({ surveys: [survey({ status: 'open' })] });
    expect(screen.getByText('Undersøgelsen er åben. Resultatet vises, når den er lukket.')).toBeTruthy();
  });

  it('says when there is none', async () => {
    answers.delete('/api/meetings/');
    await renderAt('/moeder/m1', <MeetingPage />);
    expect(await screen.findByText(/Mødet findes ikke/)).toBeTruthy();
  });
});

describe('writing a meeting', () => {
  const editable = { ...sampleMeeting, mayChange: true, steps: ['draft' as const] };
  const open = async (part: Partial<typeof sampleMeeting> = {}) => {
    answers.set('/api/session', sessionOf('secretariat'));
    answers.set('/api/meetings/', { ...editable, ...part });
    await renderAt('/moeder/m1/ret', <EditMeetingPage />);
    await screen.findByRole('heading', { name: 'Om mødet' });
  };
  const choose = (name: string) =>
    act(async () => {
      const file = new File(['start;punkt\n'], name);
      fireEvent.change(screen.getByLabelText('Vælg fil'), { target: { files: [file] } });
    });

  it('is closed to those who do not', async () => {
    await renderAt('/moeder/m1/ret', <EditMeetingPage />);
    expect(await screen.findByText(/rolle/i)).toBeTruthy();
  });

  it('sends what was typed with the version it was made from; what was emptied is null', async () => {
    await open();
    answers.set('PATCH /api/meetings/m1', editable);
    const facts = within(screen.getByRole('region', { name: 'Om mødet' }));
    fireEvent.change(facts.getByLabelText('Slutter kl.'), { target: { value: '' } });
    await click(facts.getByRole('button', { name: 'Gem' }));
    expect(sent[0]?.headers['If-Match']).toBe('4');
    expect(sent[0]?.body).toMatchObject({ endsAt: null, startsAt: '15:30', host: '0169', agreement: 'a1' });
  });

  it('checks a sheet before it is stored, and tells each fault at its cell', async () => {
    await open();
    answers.set('POST /api/meetings/m1/uploads', {
      state: 'refused',
      kind: 'programme',
      rows: 1,
      issues: [{ code: 'value-missing', severity: 'error', row: 3, column: 'B', field: 'punkt', raw: '' }],
    });
    await choose('program.csv');
    const table = await screen.findByRole('table', { name: 'Fejl i arket, 1 sted' });
    expect(within(table).getByRole('rowheader', { name: 'B3' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gem rækkerne' })).toBeNull();
    answers.set('POST /api/meetings/m1/uploads', (asked: URLSearchParams) => ({
      state: asked.get('dryRun') === 'true' ? 'checked' : 'stored',
      kind: 'programme',
      rows: 5,
      issues: [],
    }));
    await choose('program.csv');
    expect(await screen.findByText(/5 rækker uden fejl. Intet er gemt endnu./)).toBeTruthy();
    await click(button('Gem rækkerne'));
    expect(await screen.findByText('5 rækker er gemt.')).toBeTruthy();
  });

  it('shows new links once, and warns before they are lost', async () => {
    const opened = survey({ status: 'open', by: 'none', mayInvite: true, steps: ['closed'] });
    answers.set('/api/meetings/m1/surveys/s1', opened);
    await open({ surveys: [opened] });
    const editor = screen.getByText('Prøven').closest('details')!;
    editor.open = true;
    fireEvent(editor, new Event('toggle'));
    fireEvent.change(await screen.findByLabelText('Antal links'), { target: { value: '2' } });
    answers.set('POST /api/meetings/m1/surveys/s1/invitations', { group: '', tokens: ['abc', 'def'] });
    await click(button('Lav links'));
    expect(sent[0]?.body).toEqual({ number: 2 });
    const links = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Nye links' });
    expect(links.value).toBe('http://localhost/svar#abc\nhttp://localhost/svar#def');
    await click(button('Jeg har gemt dem'));
    expect(screen.queryByRole('textbox', { name: 'Nye links' })).toBeNull();
  });
});

describe('answering a survey', () => {
  const open = async () => {
    answers.set('POST /api/survey-answers/form', sampleForm);
    await renderAt('/svar#key', <AnsweringPage />);
    await screen.findByRole('heading', { level: 1, name: 'Prøven' });
    expect(sent[0]?.body).toEqual({ token: 'key' });
    sent.length = 0;
  };
  const order = () => [...document.querySelectorAll('.rank-text')].map((option) => option.textContent);

  it('says what happens with the answer before anything is asked', async () => {
    await open();
    const privacy = within(screen.getByRole('region', { name: 'Hvad sker der med dit svar?' }));
    expect(await privacy.findByText(/Sammen med svaret gemmes kun: Høje-Taastrup/)).toBeTruthy();
    expect(privacy.getByText(/Intet gemmes på din enhed/)).toBeTruthy();
  });

  it('moves options with buttons, says the new place, and keeps the hand on the option', async () => {
    await open();
    const [first = '', second = ''] = order();
    await click(button(`Ned: ${first}`));
    expect(order().slice(0, 2)).toEqual([second, first]);
    expect(screen.getByText(`${first} er nu nummer 2 af 3.`)).toBeTruthy();
    expect(document.activeElement).toBe(button(`Ned: ${first}`));
    await click(button(`Ned: ${first}`));
    // At the bottom there is only the way up.
    expect(document.activeElement).toBe(button(`Op: ${first}`));
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });

  it('reviews, sends once, and thanks; nothing is sent before', async () => {
    await open();
    await click(button('Se mine svar igennem'));
    expect(screen.getByText('Svar på mindst ét spørgsmål, før du går videre.')).toBeTruthy();
    const statement = within(screen.getByRole('group', { name: 'Vi klarer os selv' }));
    fireEvent.click(statement.getByRole('radio', { name: 'Helt uenig' }));
    await click(button('Se mine svar igennem'));
    expect(screen.getByText('Helt uenig')).toBeTruthy();
    expect(screen.getAllByText('Sprunget over')).toHaveLength(2);
    expect(sent).toEqual([]);
    answers.set('POST /api/survey-answers', noConnection);
    await click(button('Send svaret'));
    expect(await screen.findByRole('alert')).toBeTruthy();
    answers.set('POST /api/survey-answers', null);
    await click(button('Send svaret'));
    expect(await screen.findByText('Tak for dit svar')).toBeTruthy();
    expect(sent.at(-1)?.body).toMatchObject({
      answers: [{ question: 'q2', levels: [{ option: 2, level: 'disagree-fully' }] }],
    });
  });

  it.each([
    ['survey-answered', 409, 'Linket er allerede brugt'],
    ['survey-not-open', 409, 'Undersøgelsen er ikke åben'],
    ['not-found', 404, 'Linket virker ikke'],
  ])('refused as %s says what to do next', async (code, status, words) => {
    answers.set('POST /api/survey-answers/form', new Refusal(status, { code }));
    await renderAt('/svar/key', <AnsweringPage />);
    const refused = (await screen.findByText(words)).closest('[role="alert"]');
    await waitFor(() => expect(within(refused as HTMLElement).getByRole('link')).toBeTruthy());
  });
});
