import type { Grouping } from '../../reference/reference-lists.ts';
import { canonicalArea, countAreas, partitionOf } from './count-areas.ts';

function grouping(code: string, members: readonly string[], validTo: string | null = null): Grouping {
  const dated = members.map((municipality) => ({ municipality, validFrom: '2007-01-01', validTo }));
  return { code, name: code, nameEn: code, type: 'region', members: dated };
}

const west = grouping('1084', ['0101', '0102', '0103'], '2026-12-31');
const south = grouping('1085', ['0301', '0302']);
const both = grouping('land', ['0101', '0102', '0103', '0301', '0302']);
const all = new Set(['0101', '0102', '0103', '0301', '0302']);

describe('countAreas', () => {
  test('every grouping is one total, at its own members', () => {
    expect(countAreas([west, south, both], all, '2025-12-31').map(({ code }) => code)).toEqual([
      '1084',
      '1085',
      'land',
    ]);
  });

  test('groupings with the same members share the code of the first, so one number is published once', () => {
    const areas = countAreas([both, grouping('oestdanmark', [...all])], all, '2025-12-31');
    expect(areas).toEqual([{ code: 'land', members: [...all] }]);
  });

  test('municipalities that never report are in no total, and an area of them alone has none', () => {
    const reporting = new Set(['0101', '0102']);
    expect(countAreas([west, south], reporting, '2025-12-31')).toEqual([
      { code: '1084', members: ['0101', '0102'] },
    ]);
  });

  test('an area cut down to the members of another is the same total', () => {
    const reporting = new Set(['0101', '0102', '0103']);
    expect(countAreas([west, both], reporting, '2025-12-31')).toHaveLength(1);
  });

  test('a grouping that has ended keeps the total of its last members', () => {
    expect(countAreas([west], all, '2030-12-31')[0]?.members).toHaveLength(3);
  });
});

describe('canonicalArea', () => {
  const areas = countAreas([west, south, both], all, '2025-12-31');

  test('names the total of exactly these municipalities, those that report', () => {
    expect(canonicalArea(areas, ['0301', '0302'], all)).toBe('1085');
    expect(canonicalArea(areas, ['0301', '0302', '0999'], all)).toBe('1085');
  });

  test('there is no total for any other set, so none can be made up', () => {
    expect(canonicalArea(areas, ['0301'], all)).toBeNull();
  });
});

describe('partitionOf', () => {
  const areas = countAreas([west, south, both], all, '2025-12-31');
  const [, , whole = { code: '', members: [] }] = areas;

  test('finds the smaller areas that make up an area exactly', () => {
    expect(partitionOf(whole, areas).map(({ code }) => code)).toEqual(['1084', '1085']);
  });

  test('a gap means there is no partition', () => {
    expect(partitionOf(whole, [areas[0] ?? whole, whole])).toEqual([]);
    expect(partitionOf(areas[0] ?? whole, areas)).toEqual([]);
  });
});
