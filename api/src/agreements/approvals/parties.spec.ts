import { sampleMunicipality } from '../../analyses/testing/sample-context.ts';
import type { Grouping } from '../../reference/reference-lists.ts';
import { partiesOn } from './parties.ts';

const grouping = (
  code: string,
  type: string,
  members: readonly (readonly [string, string, string | null])[],
): Grouping => ({
  code,
  name: `Region ${code}`,
  nameEn: `${code} Region`,
  type,
  members: members.map(([municipality, validFrom, validTo]) => ({ municipality, validFrom, validTo })),
});
const until = '2026-12-31';
const lists = {
  municipalities: [sampleMunicipality('0101', 'København'), sampleMunicipality('0259', 'Køge')],
  groupings: [
    grouping('1084', 'region', [['0101', '2007-01-01', until]]),
    grouping('1085', 'region', [['0259', '2007-01-01', until]]),
    grouping('rammeaftale-hovedstaden', 'agreement-area', [['0101', '2007-01-01', until]]),
    grouping('oestdanmark', 'region', [
      ['0101', '2027-01-01', null],
      ['0259', '2027-01-01', null],
    ]),
    grouping('land', 'country', [
      ['0101', '2007-01-01', null],
      ['0259', '2007-01-01', null],
    ]),
  ],
};
const codes = (area: string, day: string): string[] => partiesOn(lists, area, day).map(({ party }) => party);

test('the members of the area on the first day, and the region', () => {
  expect(partiesOn(lists, '1084', '2025-01-01')).toEqual([
    {
      party: '0101',
      kind: 'municipality',
      name: 'København',
      nameEn: 'København',
      memberFrom: '2007-01-01',
      memberTo: until,
    },
    {
      party: '1084',
      kind: 'region',
      name: 'Region 1084',
      nameEn: '1084 Region',
      memberFrom: '2007-01-01',
      memberTo: until,
    },
  ]);
});

test('from 2027 the two are one, with the new region alone', () => {
  expect(codes('oestdanmark', '2027-01-01')).toEqual(['0101', '0259', 'oestdanmark']);
  expect(partiesOn(lists, 'oestdanmark', '2027-01-01').map(({ memberTo }) => memberTo)).toEqual([
    null,
    null,
    null,
  ]);
});

test('an agreement area has the region that its municipalities lie in', () => {
  expect(codes('rammeaftale-hovedstaden', '2025-01-01')).toEqual(['0101', '1084']);
});

test.each([
  ['1084', '2027-01-01', 'startsOn'],
  ['oestdanmark', '2026-12-31', 'startsOn'],
  ['atlantis', '2025-01-01', 'area'],
])('%s on %s is refused: %s', (area, day, field) => {
  expect(() => partiesOn(lists, area, day)).toThrow(
    expect.objectContaining({ code: 'validation', errors: [expect.objectContaining({ field })] }),
  );
});
