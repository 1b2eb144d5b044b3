import { columnAmounts } from './column-amounts.ts';
import { fileFault } from './file-fault.ts';

describe('columnAmounts', () => {
  it('adds up what can be added, and gives the range of rates', () => {
    const columns = [
      { name: 'maalgruppe', holds: 'key' as const },
      { name: 'pladser', holds: 'number' as const },
      { name: 'takst', holds: 'number' as const },
      { name: 'overheadPct', holds: 'number' as const },
    ];
    const rows = [
      ['AD_AUT', '3,86', '4.002,95', '5'],
      ['AD_SUB', '', '980', '6'],
      ['AD_ID', '0,1', '', ''],
    ];
    expect(columnAmounts({ columns, rows })).toEqual([
      { name: 'pladser', sum: 3.96 },
      { name: 'takst', low: 980, high: 4002.95 },
    ]);
  });

  it('says nothing of a column without a number', () => {
    expect(columnAmounts({ columns: [{ name: 'ventende', holds: 'number' }], rows: [['']] })).toEqual([]);
  });
});

describe('fileFault', () => {
  it.each([
    ['behov.csv', 10, undefined],
    ['BEHOV.XLSX', 10, undefined],
    ['behov.pdf', 10, 'upload.wrongType'],
    ['behov.csv', 0, 'upload.empty'],
    ['behov.csv', 201 * 1024 * 1024, 'upload.tooLarge'],
  ])('%s of %d bytes', (name, size, key) => {
    expect(fileFault({ name, size })?.key).toBe(key);
  });
});
