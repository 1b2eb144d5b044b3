import type { Figure } from '@tilbudsvifte/planning';
import { formatValue } from '../../figures/format-value.ts';
import { composeHeadline } from '../../headlines/compose-headline.ts';
import type { Headline, HeadlineBasis } from '../../headlines/headline.ts';
import type { Language } from '../../language.ts';
import { makeTexts } from '../../texts/make-texts.ts';
import { meetingHeadlines } from './headline-texts.ts';

const textsOf = makeTexts(meetingHeadlines);
type Key = keyof typeof meetingHeadlines;

/** One option or statement and what it came to. */
export interface SurveyResult {
  readonly text: string;
  /** Its place, 1 is most important or most agreed with. */
  readonly place: Figure;
  /** Share that put it first, or that agrees. */
  readonly share: Figure;
}

/** Results of one question. */
export interface SurveyQuestionView extends HeadlineBasis {
  readonly survey: string;
  readonly results: readonly SurveyResult[];
}

interface Words {
  readonly extent: Key;
  readonly share: Key;
  readonly first: Key;
  readonly tied: Key;
  readonly last: Key;
}

const rankingWords: Words = {
  extent: 'meeting.headline.rankingExtent',
  share: 'meeting.headline.firstShare',
  first: 'meeting.headline.first',
  tied: 'meeting.headline.firstTied',
  last: 'meeting.headline.last',
};
const statementWords: Words = {
  extent: 'meeting.headline.statementsExtent',
  share: 'meeting.headline.agree',
  first: 'meeting.headline.agreeOrder',
  tied: 'meeting.headline.agreeTied',
  last: 'meeting.headline.agreeLast',
};

const placeOf = ({ place }: SurveyResult): number => ('value' in place ? place.value : Infinity);

const longestQuote = 90;

/** Text of an option within a sentence of ours: without its full stop, and cut where it is long. */
function quoted(text: string): string {
  const bare = text.replace(/[.\s]+$/u, '');
  if (bare.length <= longestQuote) return bare;
  const room = bare.slice(0, longestQuote);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 1))}…`;
}

function placedSentences(
  words: Words,
  placed: readonly SurveyResult[],
  language: Language,
): readonly string[] {
  const texts = textsOf(language);
  const first = placed.filter((result) => placeOf(result) === placeOf(placed[0] ?? result));
  const [top] = first;
  const end = placed.at(-1);
  if (!top || !end) return [];
  if (first.length > 1) return [texts(words.tied, { n: first.length })];
  const known = 'value' in top.share;
  const share = 'value' in top.share ? formatValue(top.share.value, 'share', language) : '';
  const isAlone = placed.filter((result) => placeOf(result) === placeOf(end)).length === 1;
  return [
    texts(known ? words.share : words.first, { first: quoted(top.text), share }),
    placed.length > 1 && isAlone ? texts(words.last, { last: quoted(end.text) }) : '',
    top.share && 'missing' in top.share && top.share.missing === 'not-reported'
      ? texts('meeting.headline.onlyOrder')
      : '',
  ];
}

function headlineOf(words: Words, view: SurveyQuestionView, language: Language): Headline {
  const texts = textsOf(language);
  const { survey, results } = view;
  const placed = results.filter(({ place }) => 'value' in place).sort((a, b) => placeOf(a) - placeOf(b));
  const isWithheld = results.some(({ place }) => 'missing' in place && place.missing === 'withheld');
  const none = isWithheld ? texts('meeting.headline.withheld') : texts('meeting.headline.noAnswers');
  const sentences = placed.length === 0 ? [none] : placedSentences(words, placed, language);
  return composeHeadline(
    { extent: texts(words.extent, { survey, n: results.length }), main: sentences, basis: view },
    language,
  );
}

/**
 * Headline of a ranking — what is put first, by how many, and what is put last; only the order where no more is known.
 * @example rankingHeadline({ survey: 'Udfordringer', results: [{ text: 'Budgetsikkerhed',
 *   place: { value: 1 }, share: { value: 0.52 } }] }, 'da').headline // '52 % sætter »Budgetsikkerhed« øverst.'
 */
export function rankingHeadline(view: SurveyQuestionView, language: Language): Headline {
  return headlineOf(rankingWords, view, language);
}

/**
 * Headline of statements — the one that most agree with, by how many, and the one that fewest agree with.
 * @example statementsHeadline({ survey: 'Samarbejde', results: [{ text: 'Vi planlægger sammen',
 *   place: { value: 1 }, share: { value: 0.8 } }] }, 'en').headline // '80% agree with “Vi planlægger sammen”.'
 */
export function statementsHeadline(view: SurveyQuestionView, language: Language): Headline {
  return headlineOf(statementWords, view, language);
}
