import { columns, type RowReader, type TableParser } from '../../imports/read-table.ts';
import type { QuestionKind } from '../meeting-codes.ts';
import type { NewParticipants, NewProgrammeItem, NewProposal } from '../items/items.parameters.ts';
import { mostOptions } from '../surveys/surveys.parameters.ts';
import { functionWords, questionWords, stateWords } from './meeting-words.ts';
import { optionalTimeIn } from './time-of-day.ts';

const mostPeople = 10_000;

function checkOrder(read: RowReader, startsAt: string | null, endsAt: string | null): void {
  if (startsAt !== null && endsAt !== null && endsAt < startsAt)
    read.report('time-before-start', 'slut', { params: { from: startsAt } });
}

function shortText(read: RowReader, column: string, most: number): string {
  const text = read.optionalText(column) ?? '';
  if (text.length > most) read.report('text-too-long', column, { params: { limit: most } });
  return text;
}

function neededText(read: RowReader, column: string, most: number): string {
  return read.raw(column) === '' ? read.text(column) : shortText(read, column, most);
}

/** `start?;slut?;del?;punkt;beskrivelse?;ansvarlig?` */
export const programmeParser: TableParser<NewProgrammeItem> = {
  columns: columns('start? slut? del? punkt beskrivelse? ansvarlig?'),
  keyColumn: 'punkt',
  key: ({ startsAt, part, title }) => [startsAt, part, title].join('|'),
  parse(read) {
    const startsAt = optionalTimeIn(read, 'start');
    const endsAt = optionalTimeIn(read, 'slut');
    checkOrder(read, startsAt, endsAt);
    return {
      startsAt,
      endsAt,
      part: shortText(read, 'del', 200),
      title: neededText(read, 'punkt', 300),
      text: shortText(read, 'beskrivelse', 2000),
      responsible: shortText(read, 'ansvarlig', 300),
    };
  },
};

/** `kommunekode?;organisation?;udvalg?;funktion;antal`; whoever is of no municipality is of an organisation. */
export const participantsParser: TableParser<NewParticipants> = {
  columns: columns('kommunekode? organisation? udvalg? funktion antal~'),
  keyColumn: 'funktion',
  key: (row) => [row.municipality, row.organisation, row.committee, row.function].join('|'),
  parse(read) {
    const municipality = read.optionalMunicipality('kommunekode');
    const organisation = shortText(read, 'organisation', 200);
    if (read.raw('kommunekode') === '' && organisation === '') read.report('value-missing', 'kommunekode');
    return {
      municipality,
      organisation,
      committee: shortText(read, 'udvalg', 200),
      function: read.word('funktion', functionWords, 'other'),
      number: read.number('antal', { min: 1, max: mostPeople, whole: true }),
    };
  },
};

/** `tema;forslag;status?;opfoelgning?` */
export const proposalsParser: TableParser<NewProposal> = {
  columns: columns('tema forslag status? opfoelgning?'),
  keyColumn: 'forslag',
  key: ({ theme, statement }) => `${theme}|${statement}`,
  parse: (read) => ({
    theme: neededText(read, 'tema', 200),
    statement: neededText(read, 'forslag', 2000),
    state: read.optionalWord('status', stateWords) ?? 'captured',
    followUp: shortText(read, 'opfoelgning', 2000),
  }),
};

/** One option of one question. */
export interface SurveyRow {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly option: string;
  readonly publishedPlace: number | null;
}

/** `spoergsmaal;type;svarmulighed;offentliggjortPlads?`, one line per option; the question is repeated. */
export const surveyParser: TableParser<SurveyRow> = {
  columns: columns('spoergsmaal type svarmulighed offentliggjortPlads?~'),
  keyColumn: 'svarmulighed',
  key: ({ question, option }) => `${question}|${option}`,
  parse: (read) => ({
    question: neededText(read, 'spoergsmaal', 1000),
    kind: read.word('type', questionWords, 'ranking'),
    option: neededText(read, 'svarmulighed', 500),
    publishedPlace: read.optionalNumber('offentliggjortPlads', { min: 1, max: mostOptions, whole: true }),
  }),
};
