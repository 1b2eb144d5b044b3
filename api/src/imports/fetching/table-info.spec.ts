import { readTableInfo } from './table-info.ts';

// First lines of a recorded answer, shortened. Source: Danmarks Statistik, Statistikbanken, tabel STRAF42 (CC BY 4.0).
const recorded = `{"id":"STRAF42","text":"Strafferetlige afgørelser","unit":"Antal","suppressedDataValue":"0","updated":"2025-03-25T08:00:00","active":true,"contacts":[],"footnote":{"text":"…","mandatory":true},"variables":[{"id":"HERKOMST1","text":"national oprindelse","elimination":true,"time":false,"values":[{"id":"00","text":"I alt"},{"id":"80","text":"Dansk statsborger"}]},{"id":"Tid","text":"tid","elimination":false,"time":true,"values":[{"id":"1995","text":"1995"}]}]}`;

test('reads what stands for withheld, when the table was updated, and the values of its variables', () => {
  expect(readTableInfo(recorded)).toEqual({
    id: 'STRAF42',
    updated: '2025-03-25T08:00:00',
    suppressed: '0',
    variables: [
      {
        id: 'HERKOMST1',
        values: [
          { id: '00', text: 'I alt' },
          { id: '80', text: 'Dansk statsborger' },
        ],
      },
      { id: 'Tid', values: [{ id: '1995', text: '1995' }] },
    ],
  });
});

test.each(['', '<html>', '[]', '{}', '{"variables":[]}', '{"variables":"none"}'])(
  '%j describes no table',
  (text) => {
    expect(() => readTableInfo(text)).toThrow('statbank-refused');
  },
);

test('what is not said is empty', () => {
  expect(readTableInfo('{"variables":[{"id":"Tid"}]}')).toEqual({
    id: '',
    updated: '',
    suppressed: '',
    variables: [{ id: 'Tid', values: [] }],
  });
});
