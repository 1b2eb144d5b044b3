import { createTexts, formatMoney } from '@tilbudsvifte/locale';
import type { Series } from '@tilbudsvifte/charts';
import type { Schema } from '../../lib/api.ts';
import type { LineFigure } from './quarter-figure.ts';
import { productKey, productName } from './rate-product.ts';
import { rateText, rateUnit } from './service-names.ts';
import type { ServiceNames } from './service-names.ts';

type Rate = Schema<'ServiceRate'>;
type Answer = Schema<'ServicePageAnswer'>;

// A change below one per cent is within what rounding of the index can do.
const noChange = 0.01;

function headline(rates: readonly Rate[], { language }: ServiceNames): string {
  const texts = createTexts(language);
  const [first, last] = [rates[0], rates.at(-1)];
  if (!first || !last || !('value' in last.rateDkk)) return texts('service.rateUnknown');
  const words = { amount: rateText(last.rateDkk, last.unit, language), year: String(last.year) };
  const [a, b] = [first.rateFixedDkk, last.rateFixedDkk];
  if (first === last || !('value' in a) || !('value' in b) || a.value <= 0)
    return texts('service.rateOnly', words);
  const change = b.value / a.value - 1;
  const since = { ...words, first: String(first.year) };
  if (Math.abs(change) < noChange) return texts('service.rateSame', since);
  const way = texts(change > 0 ? 'service.rateHigher' : 'service.rateLower');
  return texts('service.rateHeadline', { ...since, change: Math.abs(change), way });
}

function fixedLabel({ basis }: Answer, { language }: ServiceNames): string {
  const texts = createTexts(language);
  const year = basis.priceLevel?.year ?? undefined;
  return year === undefined
    ? texts('service.rateFixed')
    : texts('service.rateFixedYear', { year: String(year) });
}

function chart(rates: readonly Rate[], fixed: string, { language }: ServiceNames): LineFigure['chart'] {
  const texts = createTexts(language);
  const series = (role: Series['role'], label: string, key: 'rateDkk' | 'rateFixedDkk'): Series => ({
    key,
    role,
    label,
    points: rates.map((rate) => ({ figure: rate[key] })),
  });
  return {
    periods: rates.map(({ year }) => ({ key: String(year), label: String(year) })),
    series: [series('own', fixed, 'rateFixedDkk'), series('median', texts('service.rateCurrent'), 'rateDkk')],
    origin: { kind: 'zero' },
    formatTick: (value) => formatMoney(value, language),
  };
}

/** Rates of one product of a service by year, in fixed and in current prices. */
export function toRatesFigure(answer: Answer, names: ServiceNames, product: string): LineFigure {
  const { language } = names;
  const texts = createTexts(language);
  const { service } = answer.totals;
  const rates = answer.totals.rates
    .filter((rate) => productKey(rate) === product)
    .sort((a, b) => a.year - b.year);
  const [first, last] = [rates[0], rates.at(-1)];
  const main = headline(rates, names);
  const fixed = fixedLabel(answer, names);
  const name = first ? productName(first, language) : product;
  const years = { from: String(first?.year ?? ''), to: String(last?.year ?? '') };
  const subline = texts('service.rateSub', { name: service.name, product: name, ...years });
  const model: LineFigure['model'] = {
    id: 'takst',
    eyebrow: texts('service.ratesEyebrow'),
    unit: texts('service.unitMoney', { unit: rateUnit(first?.unit ?? service.unit, language) }),
    headline: main,
    subline,
    summary: [subline, main],
    alt: main,
    columns: [
      { key: 'year', label: texts('service.year'), kind: 'year' },
      { key: 'product', label: texts('service.product'), kind: 'text' },
      { key: 'rateFixedDkk', label: fixed, kind: 'money' },
      { key: 'rateDkk', label: texts('service.rateCurrent'), kind: 'money' },
    ],
    rows: rates.map((rate) => ({
      key: String(rate.year),
      cells: [rate.year, name, rate.rateFixedDkk, rate.rateDkk],
    })),
    notes: [],
    basis: answer.basis,
    howToRead: [texts('service.readRates')],
    fileParts: [service.name, name, years.to],
  };
  return { model, chart: chart(rates, fixed, names) };
}
