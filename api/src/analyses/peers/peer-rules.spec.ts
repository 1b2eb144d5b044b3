import type { InhabitantsRow } from '../costs/costs.query.ts';
import { CostFacts } from '../costs/cost-facts.ts';
import { sampleContext, sampleMunicipality } from '../testing/sample-context.ts';
import { nearestCount } from './nearest.ts';
import { peerRows } from './peer-rows.ts';
import { peerRules, peersOf } from './peer-rules.ts';
import { similarTo } from './similar.ts';

// Ten municipalities in a row to the east, a tenth of a degree apart; A and J are the only big ones.
const codes = [...'ABCDEFGHIJ'].map((_, i) => `010${i}`);
const municipalities = codes.map((code, i) => ({
  ...sampleMunicipality(code, code),
  municipalityGroup: i === 9 ? 1 : (i % 2) + 1,
  latitude: 55,
  longitude: 10 + i / 10,
}));
const member = (municipality: string) => ({ municipality, validFrom: '2007-01-01', validTo: null });
const grouping = (code: string, type: string, members: readonly string[]) => ({
  code,
  name: code,
  nameEn: code,
  type,
  members: members.map(member),
});
const region = grouping('1084', 'region', codes.slice(0, 4));
const context = sampleContext({
  municipalities,
  groupings: [
    region,
    grouping('oestdanmark', 'region', codes.slice(0, 8)),
    grouping('land', 'country', codes),
  ],
});
const people = (municipality: string, i: number): InhabitantsRow => {
  const all = i === 0 || i === 9 ? 500_000 : 20_000 + i;
  return { municipality, year: 2025, all, age0to22: all / 4, age18to64: all * 0.6, age6to25: all / 5 };
};
const costs = new CostFacts(context, [], codes.map(people));
const area = {
  grouping: region,
  municipalities: codes.slice(0, 4),
  date: '2025-12-31',
  state: 'current' as const,
};
const asked = { area, municipality: '0100' };

describe('peersOf', () => {
  test.each([
    ['region', codes.slice(0, 4)],
    ['oestdanmark', codes.slice(0, 8)],
    ['country', codes],
    ['none', []],
  ] as const)('%s', (rule, expected) => {
    expect(peersOf(context, costs, { ...asked, rule })).toEqual(expected);
  });

  test('neighbours are the nearest by distance, without the municipality itself', () => {
    expect(peersOf(context, costs, { ...asked, rule: 'neighbours' })).toEqual(
      codes.slice(1, 1 + nearestCount),
    );
    expect(
      peersOf(context, costs, { ...asked, municipality: '0105', rule: 'neighbours' }).slice(0, 2),
    ).toEqual(['0104', '0106']);
  });

  test('a rule that looks from a municipality is refused without one', () => {
    for (const rule of ['neighbours', 'similar'] as const)
      expect(() => peersOf(context, costs, { area, municipality: null, rule })).toThrow(
        `peers: ${rule} needs a municipality to look from`,
      );
  });
});

describe('similarTo', () => {
  test('the only other big one is most similar, although it is farthest away', () => {
    const similar = similarTo(context, costs, { municipality: '0100', date: '2025-12-31' });
    expect(similar).toHaveLength(nearestCount);
    expect(similar[0]?.code).toBe('0109');
    expect(similar.map(({ distance }) => distance)).toEqual(
      similar.map(({ distance }) => distance).sort((a, b) => a - b),
    );
  });

  test('a municipality whose population is not known has no similar ones', () => {
    expect(similarTo(context, costs, { municipality: '0100', date: '2010-12-31' })).toEqual([]);
  });
});

describe('peerRows', () => {
  test('show every rule with order, distance and traits', () => {
    const { rows, own } = peerRows(context, costs, asked);
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(
      new Set(peerRules.filter((rule) => rule !== 'none')),
    );
    // A tenth of a degree at 55° north: 0.1 × 111.195 km × cos 55° = 6.378 km.
    expect(rows.find(({ rule }) => rule === 'neighbours')).toMatchObject({
      order: 1,
      municipality: '0101',
      distanceKm: { value: expect.closeTo(6.378, 2) },
      structuralDistance: { missing: 'not-applicable' },
      share18to64: { value: expect.closeTo(0.6, 12) },
    });
    expect(own?.population).toEqual({ value: 500_000 });
  });

  test('without a municipality only the groups are told', () => {
    const { rows, own } = peerRows(context, costs, { area, municipality: null });
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(new Set(['region', 'oestdanmark', 'country']));
    expect(own).toBeNull();
  });
});
