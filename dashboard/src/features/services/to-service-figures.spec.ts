import { lawMarkers, quarterPeriods } from './quarter-figure.ts';
import { productKey, productName, productsOf } from './rate-product.ts';
import { serviceNames, servicePageAnswer } from './testing/sample-services.ts';
import { toBuyersFigure } from './to-buyers-figure.ts';
import { toOccupancyFigure } from './to-occupancy-figure.ts';
import { toPlacesFigure } from './to-places-figure.ts';
import { toRatesFigure } from './to-rates-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('toPlacesFigure', () => {
  const { model, chart } = toPlacesFigure(servicePageAnswer, serviceNames);

  it('says the newest quarter', () => {
    expect(model.headline).toBe('21 af 24 pladser var belagt i 2. kvartal 2024.');
  });

  it('leaves a gap where a quarter was not reported, in rows and lines alike', () => {
    expect(model.rows.map(({ cells }) => cells[3])).toEqual([
      { value: 20.04 },
      { missing: 'not-reported' },
      { value: 21 },
    ]);
    expect(chart.series[0]?.points.map(({ figure }) => figure)).toEqual(
      model.rows.map(({ cells }) => cells[3]),
    );
  });

  it('marks the change of law and says what it means', () => {
    expect(chart.markers).toEqual([{ period: '2024K1', kind: 'break', label: 'Barnets lov' }]);
    expect(model.notes).toEqual(['Fra 2024 hører tilbuddet under barnets lov § 43.']);
    const service = { ...servicePageAnswer.totals.service, legalBasisNow: 'serviceloven § 66' };
    const same = { ...servicePageAnswer, totals: { ...servicePageAnswer.totals, service } };
    expect(lawMarkers(same, serviceNames)).toEqual([]);
  });

  it('names each year once, at its first quarter', () => {
    expect(quarterPeriods(servicePageAnswer).map(({ label }) => label)).toEqual(['', '2024', '']);
  });

  it('says so when the newest quarter lacks its number', () => {
    const figures = servicePageAnswer.figures.slice(0, 2);
    expect(toPlacesFigure({ ...servicePageAnswer, figures }, serviceNames).model.headline).toBe(
      'Pladser er ikke indberettet for 1. kvartal 2024.',
    );
  });
});

describe('toOccupancyFigure', () => {
  it('holds occupancy against what the size can reach', () => {
    const { model, chart } = toOccupancyFigure(servicePageAnswer, serviceNames);
    expect(plain(model.headline)).toBe(
      'Belægningen er 88 %. Skal højst 5 % afvises, kan et tilbud af den størrelse nå 75 %.',
    );
    expect(model.rows.at(-1)?.cells.slice(1)).toEqual([{ value: 0.875 }, { value: 0.75 }, { value: 0.95 }]);
    expect(chart.series.map(({ key }) => key)).toEqual([
      'occupancy',
      'reachableOccupancy',
      'budgetedOccupancy',
    ]);
    expect(chart.origin.kind).toBe('stated');
  });
});

describe('toRatesFigure', () => {
  const { rates } = servicePageAnswer.totals;

  it('tells products and levels apart', () => {
    expect(productsOf(rates).map((rate) => productName(rate, 'da'))).toEqual([
      'ophold',
      'ophold, højt niveau',
    ]);
  });

  it('compares first and last year in fixed prices', () => {
    const { model, chart } = toRatesFigure(servicePageAnswer, serviceNames, productKey(rates[0]!));
    // 3255 / 3100 = 1.05
    expect(plain(model.headline)).toBe(
      'Taksten er 3.125 kr. pr. døgn i 2025. I faste priser er den 5,0 % højere end i 2024.',
    );
    expect(model.rows.map(({ cells }) => cells)).toEqual([
      [2024, 'ophold', { value: 3100 }, { value: 3000 }],
      [2025, 'ophold', { value: 3255 }, { value: 3125.4 }],
    ]);
    expect(chart.series.map(({ label }) => label)).toEqual(['Faste 2025-priser', 'Løbende priser']);
  });

  it('claims no change from a single year, nor below one per cent', () => {
    expect(plain(toRatesFigure(servicePageAnswer, serviceNames, productKey(rates[2]!)).model.headline)).toBe(
      'Taksten er 4.000 kr. pr. døgn i 2025.',
    );
    const flat = rates.map((rate) => ({ ...rate, rateFixedDkk: { value: 3100 } }));
    const answer = { ...servicePageAnswer, totals: { ...servicePageAnswer.totals, rates: flat } };
    expect(plain(toRatesFigure(answer, serviceNames, productKey(rates[0]!)).model.headline)).toBe(
      'Taksten er 3.125 kr. pr. døgn i 2025. I faste priser er den stort set uændret siden 2024.',
    );
  });
});

describe('toBuyersFigure', () => {
  const { model, chart } = toBuyersFigure(servicePageAnswer, serviceNames, '0169');

  it('ranks buyers and puts the withheld ones last, without a number', () => {
    expect(model.rows.map(({ cells }) => cells)).toEqual([
      ['København', { value: 8.04 }],
      ['Høje-Taastrup', { value: 6.96 }],
      ['Øvrige (skjult)', { missing: 'withheld' }],
    ]);
    expect(chart.rows.map(({ text }) => text)).toEqual(['8,0', '7,0', 'skjult']);
    expect(chart.rows[1]?.own).toBe(true);
  });

  it('names the largest buyer', () => {
    expect(model.headline).toBe('København køber flest pladser: 8 i 2. kvartal 2024.');
  });

  it('says when every buyer is withheld', () => {
    const buyers = servicePageAnswer.totals.buyers.filter(({ municipality }) => municipality === 'others');
    const answer = { ...servicePageAnswer, totals: { ...servicePageAnswer.totals, buyers } };
    expect(toBuyersFigure(answer, serviceNames, undefined).model.headline).toMatch(/^Køberne er skjult/);
  });
});
