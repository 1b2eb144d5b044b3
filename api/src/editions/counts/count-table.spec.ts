import { countColumns, countKey } from './count-cell.ts';
import { CountTable } from './count-table.ts';

const address = { measure: 'need', family: 'unit', category: 'day' } as const;
const keyOf = (area: string): string => countKey({ ...address, area, period: '2025' });
const table = new CountTable(
  new Map([
    [keyOf('0101'), 12],
    [keyOf('0147'), null],
    [keyOf('0151'), 0],
  ]),
  new Map([['2025', new Set(['0101', '0147', '0151', '0153'])]]),
  [
    { code: '1084', members: ['0101', '0147'] },
    { code: '1085', members: ['0253', '0259'] },
  ],
);

describe('CountTable', () => {
  test('a published count is a figure, and so is a published zero', () => {
    expect(table.need({ ...address, area: '0101', year: 2025 })).toEqual({ value: 12 });
    expect(table.need({ ...address, area: '0151', year: 2025 })).toEqual({ value: 0 });
  });

  test('withheld, zero and not reported are three different things', () => {
    expect(table.need({ ...address, area: '0147', year: 2025 })).toEqual({ missing: 'withheld' });
    expect(table.need({ ...address, area: '0153', year: 2025 })).toEqual({ value: 0 });
    expect(table.need({ ...address, area: '0155', year: 2025 })).toEqual({ missing: 'not-reported' });
    expect(table.need({ ...address, area: '0101', year: 2024 })).toEqual({ missing: 'not-reported' });
  });

  test('an area is zero where any member has reported, and not reported where none has', () => {
    expect(table.need({ ...address, area: '1084', year: 2025 })).toEqual({ value: 0 });
    expect(table.need({ ...address, area: '1085', year: 2025 })).toEqual({ missing: 'not-reported' });
  });

  test('a service without a report is not zero', () => {
    const waiting = { measure: 'waiting', family: 'service', area: '', period: '2025K4' } as const;
    expect(table.ofService({ ...waiting, category: 'T1' })).toEqual({ missing: 'not-reported' });
  });

  test('says who has reported among those asked for', () => {
    expect(table.reportedIn(2025, ['0101', '0155'])).toEqual(['0101']);
    expect(table.reportedIn(2020, ['0101'])).toEqual([]);
  });

  test('lists the buyers of one service in one quarter, hidden ones without a number', () => {
    const buyer = (area: string, category: string, period = '2025K4'): string =>
      countKey({ measure: 'served', family: 'buyer', area, category, period });
    const bought = new CountTable(
      new Map([
        [buyer('0101', 'T1'), 7.5],
        [buyer('0147', 'T1'), null],
        [buyer('0101', 'T10'), 9],
        [buyer('0151', 'T1', '2024K4'), 9],
      ]),
      new Map(),
      [],
    );
    expect(bought.buyersOf('T1', '2025K4')).toEqual([
      { buyer: '0101', value: 7.5 },
      { buyer: '0147', value: null },
    ]);
  });
});

describe('CountTable.tradedIn', () => {
  test('lists what is bought of partners in a quarter, and the own with the buyer itself as partner', () => {
    const at = (family: 'partner' | 'trade', area: string, category: string, period = '2025K4'): string =>
      countKey({ measure: 'served', family, area, category, period });
    const traded = new CountTable(
      new Map([
        [at('partner', '0101', '1084'), 7.5],
        [at('partner', '0147', 'private'), null],
        [at('partner', '0147', 'private', '2024K4'), 9],
        [at('trade', '0101', 'own'), 30],
        [at('trade', '0101', 'outside'), 40],
        [at('trade', '1085', 'own'), 500],
      ]),
      new Map(),
      [{ code: '1085', members: ['0253'] }],
    );
    expect(traded.tradedIn('2025K4')).toEqual([
      { buyer: '0101', partner: '1084', value: 7.5 },
      { buyer: '0147', partner: 'private', value: null },
      { buyer: '0101', partner: '0101', value: 30 },
    ]);
  });
});

describe('countKey', () => {
  test('is taken apart again into the stored columns', () => {
    expect(countColumns(keyOf('1084'))).toEqual(['need-by-unit', '2025', 'day', '1084']);
  });
});
