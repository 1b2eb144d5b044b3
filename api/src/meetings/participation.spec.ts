import { participation } from './participation.ts';

const people = (municipality: string | null, committee: string, number: number) => ({
  ...{ id: `${municipality}${committee}`, organisation: '', function: 'politician' as const },
  ...{ municipality, committee, number },
});

test('people are summed up by municipality, committee and function, most first', () => {
  const all = [
    people('0185', 'Social', 1),
    people('0187', 'Social', 4),
    people('0185', '', 4),
    people(null, '', 2),
  ];
  expect(participation(all)).toEqual({
    byMunicipality: [
      { key: '0185', number: 5 },
      { key: '0187', number: 4 },
    ],
    byCommittee: [
      { key: '', number: 6 },
      { key: 'Social', number: 5 },
    ],
    byFunction: [{ key: 'politician', number: 11 }],
  });
});
