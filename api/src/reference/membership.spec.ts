import { resolveMembership } from './membership.ts';
import type { Grouping } from './reference-lists.ts';

/** Hovedstaden with 29 and Sjælland with 17 end in 2026; Østdanmark with all 46 begins in 2027. */
const codes = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(from + index).padStart(4, '0'));

function grouping(
  code: string,
  members: readonly string[],
  [validFrom, validTo]: [string, string | null],
): Grouping {
  const head = { code, name: code, nameEn: code, type: 'region' };
  return { ...head, members: members.map((municipality) => ({ municipality, validFrom, validTo })) };
}

const capital = grouping('1084', codes(101, 29), ['2007-01-01', '2026-12-31']);
const zealand = grouping('1085', codes(301, 17), ['2007-01-01', '2026-12-31']);
const east = grouping('1086', [...codes(101, 29), ...codes(301, 17)], ['2027-01-01', null]);

describe('resolveMembership', () => {
  test('29 and 17 municipalities before the merger, 46 after it', () => {
    expect(resolveMembership(capital, '2026-12-31')).toMatchObject({ state: 'current', date: '2026-12-31' });
    expect(resolveMembership(capital, '2026-12-31').municipalities).toHaveLength(29);
    expect(resolveMembership(zealand, '2026-12-31').municipalities).toHaveLength(17);
    expect(resolveMembership(east, '2027-01-01').municipalities).toHaveLength(46);
  });

  test('a grouping that has ended answers with its last members and says so', () => {
    const ended = resolveMembership(capital, '2027-01-01');
    expect(ended).toMatchObject({ state: 'ended', date: '2026-12-31' });
    expect(ended.municipalities).toHaveLength(29);
  });

  test('a grouping that has not begun answers with its first members and says so', () => {
    const early = resolveMembership(east, '2026-12-31');
    expect(early).toMatchObject({ state: 'not-begun', date: '2027-01-01' });
    expect(early.municipalities).toHaveLength(46);
  });

  test('members come and go within the life of a grouping; first and last days count', () => {
    const changing: Grouping = {
      ...grouping('x', [], ['', null]),
      members: [
        { municipality: '0102', validFrom: '2010-01-01', validTo: '2019-12-31' },
        { municipality: '0101', validFrom: '2010-01-01', validTo: null },
        { municipality: '0103', validFrom: '2020-01-01', validTo: null },
      ],
    };
    expect(resolveMembership(changing, '2019-12-31').municipalities).toEqual(['0101', '0102']);
    expect(resolveMembership(changing, '2020-01-01').municipalities).toEqual(['0101', '0103']);
    expect(resolveMembership(changing, '2035-06-01').state).toBe('current');
  });

  test('a grouping without members has none on any day', () => {
    expect(resolveMembership(grouping('x', [], ['', null]), '2025-01-01')).toMatchObject({
      municipalities: [],
      state: 'current',
    });
  });
});
