import type { Topic } from '../../texts/topic.ts';

/** Words of the page on which somebody with a link answers a survey. */
export const surveyAnswering = {
  'answering.title': { da: 'Svar på undersøgelsen', en: 'Answer the survey' },
  'answering.for': {
    da: 'Til dialogmødet {meeting}, {date}.',
    en: 'For the dialogue meeting {meeting}, {date}.',
  },
  'answering.privacy': { da: 'Hvad sker der med dit svar?', en: 'What happens with your answer?' },
  'answering.anonymous': {
    da: 'Svaret er anonymt. Det gemmes uden dit link, uden tidspunkt og uden navn, og ingen kan se, hvad du har svaret.',
    en: 'The answer is anonymous. It is stored without your link, without time and without name, and nobody can see what you answered.',
  },
  'answering.groupNone': {
    da: 'Der gemmes intet om, hvor du kommer fra.',
    en: 'Nothing is stored about where you come from.',
  },
  'answering.group': {
    da: 'Sammen med svaret gemmes kun: {group}. Grupper med færre end {threshold, number} svar vises ikke.',
    en: 'Only this is stored with the answer: {group}. Groups with fewer than {threshold, number} answers are not shown.',
  },
  'answering.once': {
    da: 'Linket kan bruges én gang. Intet gemmes på din enhed, så svar færdig, før du lukker siden.',
    en: 'The link can be used once. Nothing is stored on your device, so finish before you close the page.',
  },
  'answering.results': {
    da: 'Resultatet vises samlet på mødets side, når undersøgelsen er lukket.',
    en: 'The result is shown as a whole on the page of the meeting once the survey is closed.',
  },
  'answering.progress': {
    da: 'Spørgsmål {n, number} af {of, number}',
    en: 'Question {n, number} of {of, number}',
  },
  'answering.rankHelp': {
    da: 'Flyt med knapperne, så det vigtigste står øverst. Rækkefølgen, du ser først, er tilfældig.',
    en: 'Move with the buttons so that the most important stands at the top. The order that you see first is random.',
  },
  'answering.up': { da: 'Op', en: 'Up' },
  'answering.down': { da: 'Ned', en: 'Down' },
  'answering.moveUp': { da: 'Op: {option}', en: 'Up: {option}' },
  'answering.moveDown': { da: 'Ned: {option}', en: 'Down: {option}' },
  'answering.moved': {
    da: '{option} er nu nummer {place, number} af {of, number}.',
    en: '{option} is now number {place, number} of {of, number}.',
  },
  'answering.rankDone': { da: 'Sådan er min rækkefølge', en: 'This is my order' },
  'answering.rankNotYet': {
    da: 'Sæt kryds, når rækkefølgen er din; ellers springes spørgsmålet over.',
    en: 'Tick when the order is yours; otherwise the question is skipped.',
  },
  'answering.agreeHelp': {
    da: 'Vælg for hvert udsagn. Du kan springe udsagn over.',
    en: 'Choose for each statement. You may skip statements.',
  },
  'answering.clear': { da: 'Fortryd mit svar', en: 'Undo my answer' },
  'answering.clearOf': { da: 'Fortryd mit svar: {statement}', en: 'Undo my answer: {statement}' },
  'answering.review': { da: 'Se mine svar igennem', en: 'Review my answers' },
  'answering.reviewTitle': { da: 'Dine svar', en: 'Your answers' },
  'answering.reviewHelp': {
    da: 'Intet er sendt endnu. Når du sender, kan svaret ikke ændres.',
    en: 'Nothing is sent yet. Once you send it, the answer cannot be changed.',
  },
  'answering.skipped': { da: 'Sprunget over', en: 'Skipped' },
  'answering.change': { da: 'Ret svarene', en: 'Change the answers' },
  'answering.send': { da: 'Send svaret', en: 'Send the answer' },
  'answering.nothing': {
    da: 'Svar på mindst ét spørgsmål, før du går videre.',
    en: 'Answer at least one question before you go on.',
  },
  'answering.thanks': { da: 'Tak for dit svar', en: 'Thank you for your answer' },
  'answering.thanksText': {
    da: 'Svaret er gemt anonymt, og linket kan ikke bruges igen.',
    en: 'The answer is stored anonymously, and the link cannot be used again.',
  },
  'answering.meetings': { da: 'Se dialogmøderne', en: 'See the dialogue meetings' },
  'answering.leave': {
    da: 'Dit svar er ikke sendt og gemmes ikke på enheden. Vil du forlade siden?',
    en: 'Your answer is not sent and is not kept on the device. Leave the page?',
  },
  'answering.used': { da: 'Linket er allerede brugt', en: 'The link has already been used' },
  'answering.usedHelp': {
    da: 'Hvert link giver ét svar. Har du ikke selv svaret, så bed sekretariatet om et nyt link.',
    en: 'Each link gives one answer. If you have not answered yourself, ask the secretariat for a new link.',
  },
  'answering.closed': { da: 'Undersøgelsen er ikke åben', en: 'The survey is not open' },
  'answering.closedHelp': {
    da: 'Den er lukket eller ikke åbnet endnu. Når den er lukket, står resultatet på mødets side.',
    en: 'It is closed or not opened yet. Once it is closed, the result stands on the page of the meeting.',
  },
  'answering.unknown': { da: 'Linket virker ikke', en: 'The link does not work' },
  'answering.unknownHelp': {
    da: 'Se efter, om hele linket er kommet med. Ellers bed sekretariatet om et nyt.',
    en: 'See whether the whole link was copied. Otherwise ask the secretariat for a new one.',
  },
} as const satisfies Topic;
