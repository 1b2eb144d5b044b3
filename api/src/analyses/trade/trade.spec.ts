import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { sampleContext, sampleCounts, sampleType } from '../testing/sample-context.ts';
import { closureEffect } from './closure-effect.ts';
import { buyerRow, sellerRow } from './trade-dependence.ts';
import { TradeFacts } from './trade-facts.ts';
import { checkedQuarter, lastDayOf, refuseTargetGroup, serviceOf, tradeQuarters } from './trade-period.ts';
import { rowsOfBuyer, rowsOfSeller } from './trade-rows.ts';
import type { TradeServiceFacts } from './trade.query.ts';

const release = { quarter: '2025K4', threshold: 5 };
const at = (family: 'buyer' | 'partner' | 'trade', area: string, category: string): CountAddress => ({
  measure: 'served',
  family,
  area,
  category,
  period: release.quarter,
});
const service = (id: string, partner: string, more: Partial<TradeServiceFacts> = {}): TradeServiceFacts => ({
  id,
  name: `Tilbud ${id}`,
  municipality: '0101',
  partner,
  serviceType: 'ABL105',
  targetGroups: ['AD_AUT'],
  sold: null,
  vacantPlaces: 0,
  ...more,
});

/**
 * 0101 has 50 places: 20 of its own, 12 of 0147, 10 of the region, 8 of two whose number is withheld. 0147 has 40: its
 * own are withheld and so is what it buys outside; 9 are bought of 0101.
 */
const facts = new TradeFacts(
  sampleCounts([
    [at('trade', '0101', 'all'), 50],
    [at('trade', '0101', 'own'), 20],
    [at('trade', '0101', 'outside'), 30],
    [at('partner', '0101', '0147'), 12],
    [at('partner', '0101', '1084'), 10],
    [at('partner', '0101', 'private'), null],
    [at('partner', '0101', '0253'), null],
    [at('trade', '0147', 'all'), 40],
    [at('trade', '0147', 'own'), null],
    [at('trade', '0147', 'outside'), null],
    [at('partner', '0147', '0101'), 9],
    [at('partner', '0147', 'private'), null],
    [at('trade', '0253', 'all'), 7],
    [at('trade', '0253', 'outside'), 7],
    [at('partner', '0253', '0101'), 7],
    [at('buyer', '0101', 'T1'), 20],
    [at('buyer', '0147', 'T1'), 9],
    [at('buyer', '0253', 'T1'), null],
    [at('buyer', '0151', 'T1'), null],
  ]),
  release,
  [
    service('T1', '0101', { sold: 38 }),
    service('T2', '1084', { sold: 25, vacantPlaces: 6 }),
    service('T3', 'private', { sold: 14, vacantPlaces: 3, targetGroups: ['AD_AUT', 'AD_PSY'] }),
    service('T4', 'private', { vacantPlaces: 50, targetGroups: ['AD_PSY'] }),
    service('T5', '0147', { vacantPlaces: 50, serviceType: 'AKT104' }),
    service('T6', '0253', { vacantPlaces: 50, municipality: '0253' }),
    service('T7', '0147', { vacantPlaces: null }),
  ],
);

describe('rowsOfBuyer', () => {
  test('are its own places, published sellers by size, and the others together from the published total', () => {
    // 30 outside − 12 − 10 = 8 with two sellers; 20 of 50 are its own, and 20 of the 38 that it runs.
    expect(
      rowsOfBuyer(facts, '0101').map(({ seller, places, partners }) => [seller, places, partners]),
    ).toEqual([
      ['0101', { value: 20 }, { value: 1 }],
      ['0147', { value: 12 }, { value: 1 }],
      ['1084', { value: 10 }, { value: 1 }],
      ['others', { value: 8 }, { value: 2 }],
    ]);
    expect(rowsOfBuyer(facts, '0101')[0]).toMatchObject({
      shareOfBuyer: { value: 0.4 },
      shareOfSeller: { value: 20 / 38 },
    });
  });

  test('count the own places among the others where they are withheld', () => {
    // 40 − 9 = 31: its own and the private ones.
    expect(
      rowsOfBuyer(facts, '0147').map(({ seller, places, partners }) => [seller, places, partners]),
    ).toEqual([
      ['0101', { value: 9 }, { value: 1 }],
      ['others', { value: 31 }, { value: 2 }],
    ]);
  });

  test('add up to all places of the buyer', () => {
    for (const [buyer, all] of [
      ['0101', 50],
      ['0147', 40],
      ['0253', 7],
    ] as const) {
      const sum = rowsOfBuyer(facts, buyer).reduce(
        (total, { places }) => total + ('value' in places ? places.value : NaN),
        0,
      );
      expect(sum).toBe(all);
    }
  });
});

describe('rowsOfSeller', () => {
  test('are the published buyers; nobody is added where all are published', () => {
    // 38 in use − 20 own = 18 sold, of which 9 + 7 are shown; no withheld pair with 0101 as seller, so no others.
    expect(rowsOfSeller(facts, '0101').map(({ buyer, places }) => [buyer, places])).toEqual([
      ['0147', { value: 9 }],
      ['0253', { value: 7 }],
    ]);
  });

  test('show no sum of others that is below the threshold', () => {
    const few = new TradeFacts(
      sampleCounts([
        [at('trade', '0147', 'all'), 30],
        [at('partner', '0147', 'private'), 10],
        [at('partner', '0151', 'private'), null],
        [at('partner', '0153', 'private'), null],
      ]),
      release,
      [service('T3', 'private', { sold: 14 })],
    );
    expect(rowsOfSeller(few, 'private').at(-1)).toMatchObject({
      buyer: 'others',
      places: { missing: 'withheld' },
      partners: { value: 2 },
    });
  });
});

describe('dependence', () => {
  test('of a buyer: shares of all its places, and the largest seller that is shown', () => {
    expect(buyerRow(facts, '0101')).toEqual({
      municipality: '0101',
      allPlaces: { value: 50 },
      ownPlaces: { value: 20 },
      outsidePlaces: { value: 30 },
      selfSupplyRate: { value: 0.4 },
      outsideRate: { value: 0.6 },
      namedSellers: { value: 2 },
      withheldSellers: { value: 2 },
      largestSeller: '0147',
      largestSellerPlaces: { value: 12 },
      largestSellerShare: { value: 0.24 },
      effectiveSellers: { missing: 'withheld' },
    });
  });

  test('is withheld with the own places, and nothing is zero instead', () => {
    const row = buyerRow(facts, '0147');
    expect([row.ownPlaces, row.selfSupplyRate, row.outsideRate]).toEqual(
      Array.from({ length: 3 }, () => ({ missing: 'withheld' })),
    );
  });

  test('of a buyer without own services: everything is bought, of one seller of effect', () => {
    expect(buyerRow(facts, '0253')).toMatchObject({
      ownPlaces: { value: 0 },
      selfSupplyRate: { value: 0 },
      outsideRate: { value: 1 },
      effectiveSellers: { value: 1 },
    });
  });

  test('of a seller: what others buy, where its own use is known', () => {
    expect(sellerRow(facts, '0101')).toMatchObject({
      soldPlaces: { value: 38 },
      soldOutsidePlaces: { value: 18 },
      soldOutsideShare: { value: 18 / 38 },
      namedBuyers: { value: 2 },
      withheldBuyers: { value: 0 },
      largestBuyer: '0147',
      largestBuyerShare: { value: 9 / 38 },
    });
    expect(sellerRow(facts, '1084')).toMatchObject({ soldOutsidePlaces: { value: 25 } });
  });

  test('of a municipality that nobody reported anything for is not reported', () => {
    expect(buyerRow(facts, '0400')).toMatchObject({
      allPlaces: { missing: 'not-reported' },
      ownPlaces: { missing: 'not-reported' },
      selfSupplyRate: { missing: 'not-reported' },
    });
  });
});

describe('closureEffect', () => {
  const context = sampleContext({
    serviceTypes: [sampleType('ABL105'), sampleType('AKT104', { unit: 'daytime' })],
  });
  const closing = serviceOf(facts, 'T1');
  const effect = closing && closureEffect(context, facts, { service: closing, area: ['0101', '0147'] });

  test('counts free places of the same unit and a common target group in the area', () => {
    // T2 has 6 and T3 has 3; T4 is for others, T5 by day, T6 outside the area, T7 silent.
    expect(effect).toMatchObject({
      soldPlaces: { value: 38 },
      vacantElsewhere: { value: 9 },
      findableElsewhere: { value: 9 },
      withoutVacancies: { value: 1 },
    });
    expect(effect?.alternatives.map(({ service: id, vacantPlaces }) => [id, vacantPlaces])).toEqual([
      ['T2', { value: 6 }],
      ['T3', { value: 3 }],
    ]);
  });

  test('names published buyers with their share, and never those that are withheld', () => {
    // 38 − 20 − 9 = 9 for the two withheld buyers.
    expect(effect?.buyers).toEqual([
      { buyer: '0101', places: { value: 20 }, shareOfBuyer: { value: 0.4 }, buyers: { value: 1 } },
      { buyer: '0147', places: { value: 9 }, shareOfBuyer: { value: 0.225 }, buyers: { value: 1 } },
      {
        buyer: 'others',
        places: { value: 9 },
        shareOfBuyer: { missing: 'not-applicable' },
        buyers: { value: 2 },
      },
    ]);
  });

  test('finds no more places than are in use', () => {
    const many = new TradeFacts(sampleCounts([]), release, [
      service('T1', '0101', { sold: 4 }),
      service('T2', '1084', { vacantPlaces: 60 }),
    ]);
    const one = serviceOf(many, 'T1');
    expect(one && closureEffect(context, many, { service: one, area: ['0101'] })).toMatchObject({
      vacantElsewhere: { value: 60 },
      findableElsewhere: { value: 4 },
    });
  });
});

describe('the quarter of trade', () => {
  const context = { useQuarters: ['2023K4', '2024K3', '2024K4', '2025K1', '2025K2'] };

  test('is the newest with reported use, or the newest of the year before', () => {
    expect(tradeQuarters(context)).toEqual(['2025K2', '2024K4']);
    expect(checkedQuarter(context, {})).toBe('2025K2');
    expect(checkedQuarter(context, { year: 2024 })).toBe('2024K4');
    expect(checkedQuarter(context, { quarter: '2024K4', year: 2025 })).toBe('2024K4');
  });

  test.each([
    [{ quarter: '2024K3' }, 'known: 2025K2, 2024K4'],
    [{ year: 2023 }, 'known: 2025K2, 2024K4'],
  ])('%j is refused with what there is', (asked, said) => {
    expect(() => checkedQuarter(context, asked)).toThrow(said);
  });

  test('an edition without use has none', () => {
    expect(tradeQuarters({ useQuarters: [] })).toEqual([]);
    expect(() => checkedQuarter({ useQuarters: [] }, {})).toThrow('no reported use');
  });

  test('ends on its last day, leap years included', () => {
    expect(['2025K4', '2024K1', '2025K2'].map(lastDayOf)).toEqual(['2025-12-31', '2024-03-31', '2025-06-30']);
  });

  test('a target group is refused by name, and a service that is not there', () => {
    expect(() => refuseTargetGroup('AD_AUT')).toThrow('targetGroup');
    expect(() => refuseTargetGroup(undefined)).not.toThrow();
    expect(() => serviceOf(facts, 'T99')).toThrow('closure: there is no service T99');
    expect(serviceOf(facts, undefined)).toBeNull();
  });
});
