import { columns, defineKind } from '../rows/kind-parser.ts';
import { rateUnits } from '../values/closed-words.ts';
import { budgetedOccupancy } from './places.ts';

export const ratesParser = defineKind({
  kind: 'rates',
  columns: columns(
    'tilbudId aar ydelse niveau? enhed takst# overheadPct?~ belaegningBudget?~ efterregulering?# prisniveau?',
  ),
  keyColumn: 'ydelse',
  key: (rate) => [rate.serviceId, rate.year, rate.product, rate.level ?? ''].join('|'),
  parse: (read) => ({
    kind: 'rates',
    serviceId: read.service('tilbudId'),
    municipalityCode: read.hostOf('tilbudId'),
    year: read.year('aar'),
    product: read.text('ydelse'),
    level: read.optionalText('niveau'),
    unit: read.word('enhed', rateUnits, 'day'),
    rateDkk: read.number('takst', { max: 1e7, unit: 'dkk' }),
    overheadShare: read.optionalShare('overheadPct'),
    budgetedOccupancy: budgetedOccupancy(read),
    afterRegulationDkk: read.optionalNumber('efterregulering', { min: -1e9, max: 1e9, unit: 'dkk' }),
    priceLevelYear: read.optionalYear('prisniveau'),
  }),
});
