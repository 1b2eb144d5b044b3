import { Readable } from 'node:stream';
import { sampleLookups } from '../../imports/testing/sample-lookups.ts';
import { readTable, type TableParser } from '../../imports/read-table.ts';
import { participantsParser, programmeParser, proposalsParser, surveyParser } from './meeting-parsers.ts';
import { surveyQuestions } from './survey-questions.ts';

async function read<Row>(parser: TableParser<Row>, text: string) {
  const open = (): Readable => Readable.from([Buffer.from(text)]);
  const { rows, issues } = await readTable({ name: 'list.csv', open }, parser, sampleLookups);
  return { rows, issues: issues.map(({ code, row, column }) => `${code} ${column ?? ''}${row ?? ''}`) };
}

test('a programme has times as Danish lists write them, and lines without any', async () => {
  const text = 'start;slut;punkt;ansvarlig\n15.30;16:00;Velkomst;Formanden\n;;Oplæg;\n';
  expect(await read(programmeParser, text)).toEqual({
    rows: [
      { startsAt: '15:30', endsAt: '16:00', part: '', title: 'Velkomst', text: '', responsible: 'Formanden' },
      { startsAt: null, endsAt: null, part: '', title: 'Oplæg', text: '', responsible: '' },
    ],
    issues: [],
  });
});

test('every fault of a programme is told at its cell', async () => {
  const text = 'start;slut;punkt\n25.00;;Velkomst\n16.00;15.30;Pause\n16.30;;\n15.00;;010190-1234 taler\n';
  expect((await read(programmeParser, text)).issues).toEqual([
    'time-invalid A2',
    'time-before-start B3',
    'value-missing C4',
    'personal-number C5',
  ]);
});

test('participants are so many of a municipality or an organisation', async () => {
  const text =
    'kommunekode,udvalg,funktion,antal,organisation\n101,Socialudvalget,Politiker,3,\n,,Forsker,1,Forskning\n';
  expect((await read(participantsParser, text)).rows).toEqual([
    {
      municipality: '0101',
      organisation: '',
      committee: 'Socialudvalget',
      function: 'politician',
      number: 3,
    },
    { municipality: null, organisation: 'Forskning', committee: '', function: 'researcher', number: 1 },
  ]);
});

test('whose participants they are, what they do and how many must be told', async () => {
  const text =
    'kommunekode;funktion;antal\n;politiker;1\n9999;politiker;1\n0101;chef;1\n0101;politiker;0\n0101;leder;1,5\n';
  expect((await read(participantsParser, text)).issues).toEqual([
    'value-missing A2',
    'municipality-unknown A3',
    'word-unknown B4',
    'number-out-of-range C5',
    'number-not-whole C6',
  ]);
});

test('the same participants twice are told with the first row', async () => {
  const text = 'kommunekode;funktion;antal\n0101;politiker;1\n0101;politiker;2\n';
  expect((await read(participantsParser, text)).issues).toEqual(['duplicate-row B3']);
});

test('a header that does not fit names what is missing and what is unknown', async () => {
  expect((await read(proposalsParser, 'tema;navn\na;b\n')).issues).toEqual([
    'column-unknown B1',
    'column-missing 1',
  ]);
});

test('proposals are noted unless their state is told', async () => {
  const text = 'tema;forslag;status\nSammenhæng;Ét mål;\nØkonomi;Regn på det;Gennemført\n';
  expect((await read(proposalsParser, text)).rows.map(({ state }) => state)).toEqual(['captured', 'done']);
});

test('a survey has a line per option, in the order of the file', async () => {
  const text =
    'spoergsmaal;type;svarmulighed;offentliggjortPlads\nHvad?;rangordning;A;2\nEnig?;enighed;Ja;\nHvad?;rangordning;B;1\n';
  expect(surveyQuestions((await read(surveyParser, text)).rows)).toEqual([
    {
      kind: 'ranking',
      text: 'Hvad?',
      options: [
        { text: 'A', publishedPlace: 2 },
        { text: 'B', publishedPlace: 1 },
      ],
    },
    { kind: 'agreement', text: 'Enig?', options: [{ text: 'Ja', publishedPlace: null }] },
  ]);
});
