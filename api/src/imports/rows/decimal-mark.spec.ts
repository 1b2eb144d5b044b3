import { readAll, bytesSource } from '../testing/read-all.ts';

const header = 'tilbudId;ydelse;enhed;aar;takst;efterregulering';
const read = async (rows: string[], decimalMark?: ',' | '.'): Promise<unknown> => {
  const all = await readAll(bytesSource([header, ...rows].join('\n')), decimalMark ? { decimalMark } : {});
  return all.issues.length > 0
    ? all.issues.map(({ code, row, column }) => `${code} ${column}${row}`)
    : all.observations.map((each) => each.kind === 'rates' && [each.rateDkk, each.afterRegulationDkk]);
};

test('one decimal comma anywhere, even in the last row, makes every point a thousands sign', async () => {
  expect(await read(['T0001;ophold;dag;2025;1.234;', 'T0001;ophold;dag;2026;1;0,5'])).toEqual([
    [1234, null],
    [1, 0.5],
  ]);
});

test('without any proof 1.234 is asked about at its cell, and other cells are not', async () => {
  expect(await read(['T0001;ophold;dag;2025;12;', 'T0001;ophold;dag;2026;1;1.234'])).toEqual([
    'number-ambiguous F3',
  ]);
});

test('a stated mark answers the question either way', async () => {
  expect(await read(['T0001;ophold;dag;2025;1.234;'], ',')).toEqual([[1234, null]]);
  expect(await read(['T0001;ophold;dag;2025;1.234;'], '.')).toEqual([[1.234, null]]);
});

test('two marks in one file are a fault of the second cell', async () => {
  expect(await read(['T0001;ophold;dag;2025;1;0,5', 'T0001;ophold;dag;2026;1;0.5'])).toEqual([
    'number-mark-conflict F3',
  ]);
});

test('three decimals of a small number prove the mark: no latitude is 55,676 degrees', async () => {
  const rows = [
    'kommunekode;navn;forkortelse;kommunegruppe;breddegrad;laengdegrad;kolonne;raekke',
    '0101;K;K;1;55,676;12,568;1;1',
  ];
  const all = await readAll(bytesSource(rows.join('\n')));
  expect(all.observations).toEqual([expect.objectContaining({ latitude: 55.676, longitude: 12.568 })]);
});
