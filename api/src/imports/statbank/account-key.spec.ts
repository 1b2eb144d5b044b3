import { accountKey } from './account-key.ts';

test.each([
  ['153850002', { dranst: '1', functionCode: '53850', grouping: '2' }],
  ['102201999', { dranst: '1', functionCode: '2201', grouping: '999' }],
  ['252207001 Statsrefusion - 5.22.07', { dranst: '2', functionCode: '52207', grouping: '1' }],
])('the combined key %j is taken apart', (text, key) => {
  expect(accountKey(text)).toEqual(key);
});

test.each(['Drift - 5.38.50 Botilbud - Grp. 2', '15385002', '1538500021', ''])('%j is no key', (text) => {
  expect(accountKey(text)).toBeUndefined();
});
