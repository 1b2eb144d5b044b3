import { municipalities, groupings } from '../../../components/testing/sample-lists.ts';
import type { Schema } from '../../../lib/api.ts';
import type { TradeNames } from '../trade-names.ts';
import { sampleBasis } from '../../../components/testing/sample-basis.ts';

type Value = Schema<'TradeRow'>['places'];

const present = (value: number): Value => ({ value });
const gone: Value = { missing: 'withheld' };
const notApplicable: Value = { missing: 'not-applicable' };

/** Høje-Taastrup in Region Hovedstaden. */
export const sampleNames: TradeNames = {
  language: 'da',
  areaName: 'Region Hovedstaden',
  municipalities: new Map(municipalities.map((one) => [one.code, one])),
  groupings: new Map(groupings.map((one) => [one.code, one])),
  own: '0169',
};

const basis: Schema<'Basis'> = {
  ...sampleBasis,
  period: { from: '2025K4', to: '2025K4' },
  methods: [{ key: 'effective-buyers', version: '1.0' }],
};

const row = (
  [buyer, seller]: readonly [string, string],
  places: number,
  [ofBuyer, ofSeller]: readonly [Value, Value],
  partners = 1,
): Schema<'TradeRow'> => ({
  buyer,
  seller,
  places: present(places),
  shareOfBuyer: ofBuyer,
  shareOfSeller: ofSeller,
  partners: present(partners),
});

const buyer = (municipality: string, more: Partial<Schema<'TradeBuyerRow'>>): Schema<'TradeBuyerRow'> => ({
  municipality,
  allPlaces: present(100),
  ownPlaces: present(40),
  outsidePlaces: present(60),
  selfSupplyRate: present(0.4),
  outsideRate: present(0.6),
  namedSellers: present(2),
  withheldSellers: present(3),
  largestSeller: '1084',
  largestSellerPlaces: present(30),
  largestSellerShare: present(0.3),
  effectiveSellers: gone,
  ...more,
});

const seller = (code: string, sold: number, outside: Value): Schema<'TradeSellerRow'> => ({
  seller: code,
  soldPlaces: present(sold),
  soldOutsidePlaces: outside,
  soldOutsideShare: 'value' in outside ? present(outside.value / sold) : outside,
  namedBuyers: present(1),
  withheldBuyers: present(2),
  largestBuyer: '0101',
  largestBuyerShare: present(0.2),
});

const ownRows = [
  row(['0169', '0169'], 40, [present(0.4), present(0.5)]),
  row(['0169', '1084'], 30, [present(0.3), present(0.1)]),
  row(['0169', '0101'], 12, [present(0.12), present(0.02)]),
  row(['0169', 'others'], 18, [present(0.18), notApplicable], 3),
];

const totals = {
  quarter: '2025K4',
  quarters: ['2025K4', '2024K4'],
  allPlaces: present(1000),
  ownPlaces: present(300),
  outsidePlaces: present(700),
  selfSupplyRate: present(0.3),
  outsideRate: present(0.7),
};

/** What Høje-Taastrup buys (60 of its 100 places) and sells (40 of 80). */
export const sampleOwnTrade: Schema<'TradeAnswer'> = {
  basis,
  notices: [{ code: 'partners-pooled', params: { count: 3 } }],
  figures: [
    ...ownRows,
    row(['0101', '0169'], 20, [present(0.01), present(0.25)]),
    row(['others', '0169'], 20, [notApplicable, present(0.25)], 2),
  ],
  totals: {
    ...totals,
    buyers: [buyer('0169', {})],
    sellers: [seller('0169', 80, present(40))],
    services: [],
    closure: null,
  },
};

const closure: Schema<'TradeClosure'> = {
  service: 'T1',
  name: 'Bostedet Lyngen',
  municipality: '0169',
  seller: '0169',
  serviceType: 'ABL105',
  targetGroups: ['AD_AUT'],
  soldPlaces: present(24),
  vacantElsewhere: present(9),
  findableElsewhere: present(9),
  withoutVacancies: present(1),
  buyers: [
    { buyer: '0169', places: present(11), shareOfBuyer: present(0.11), buyers: present(1) },
    { buyer: 'others', places: present(13), shareOfBuyer: notApplicable, buyers: present(4) },
  ],
  alternatives: [
    { service: 'T2', name: 'Bofællesskabet Åen', municipality: '0101', vacantPlaces: present(6) },
    { service: 'T3', name: 'Huset', municipality: '0147', vacantPlaces: present(3) },
  ],
};

/** The area: three buyers, three municipal sellers and the region; with the closure when it is asked for. */
export function sampleAreaTrade(closed = false): Schema<'TradeAnswer'> {
  return {
    basis,
    notices: [{ code: 'partners-pooled', params: { count: 9 } }],
    figures: [
      row(['0101', '0101'], 500, [present(0.6), present(0.8)]),
      row(['0101', '0169'], 20, [present(0.01), present(0.25)]),
      row(['0101', 'others'], 300, [present(0.39), notApplicable], 8),
      ...ownRows,
    ],
    totals: {
      ...totals,
      buyers: [
        buyer('0101', { allPlaces: present(820), outsideRate: present(0.4), selfSupplyRate: present(0.6) }),
        buyer('0147', { ownPlaces: gone, outsidePlaces: gone, outsideRate: gone, selfSupplyRate: gone }),
        buyer('0169', {}),
      ],
      sellers: [
        seller('0101', 620, present(120)),
        seller('0147', 50, gone),
        seller('0169', 80, present(40)),
        seller('0265', 70, present(20)),
        seller('1084', 300, present(300)),
      ],
      services: [
        { service: 'T1', name: 'Bostedet Lyngen', municipality: '0169', soldPlaces: present(24) },
        { service: 'T2', name: 'Bofællesskabet Åen', municipality: '0101', soldPlaces: present(30) },
      ],
      closure: closed ? closure : null,
    },
  };
}
