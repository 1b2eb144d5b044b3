import { sampleCompare, sampleIndicator } from '../../components/testing/sample-compare.ts';
import { municipalities } from '../../components/testing/sample-lists.ts';
import type { CompareNames } from './compare-names.ts';
import { comparedCodes, peerRule } from './compare-rules.ts';
import { toCompareFigure } from './to-compare-figure.ts';
import { toSlopeFigure } from './to-slope-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const names: CompareNames = {
  language: 'da',
  areaName: 'Region Hovedstaden',
  municipalities: new Map(municipalities.map(({ code, name }) => [code, name])),
  own: '0169',
  rule: 'region',
};

describe('toCompareFigure', () => {
  const { model, lines } = toCompareFigure(sampleCompare, names, undefined);

  it('counts the standings from the rows of its own table', () => {
    // 93 % against 95 % is below; 28 (26 to 30) against 28.5 is no certain difference.
    expect(model.headline).toContain(
      'Høje-Taastrup ligger blandt områdets 3 kommuner over medianen på 0, under på 1 og uden sikker forskel på 1 af 2 indikatorer.',
    );
  });

  it('has a row an indicator in its own unit and a column a municipality', () => {
    expect(model.columns.map(({ label }) => label)).toEqual([
      'Indikator',
      'Enhed',
      'År',
      'Høje-Taastrup',
      'Frederiksberg',
      'Median',
      'Region Hovedstaden',
    ]);
    expect(model.rows.map(({ key, kind }) => [key, kind])).toEqual([
      ['occupancy', 'share'],
      ['users-per-1000-adults', 'decimal'],
    ]);
    expect(model.rows[0]?.cells).toEqual([
      'Belægning',
      'af tilgængelige døgn',
      2025,
      { value: 0.93 },
      { value: 0.97 },
      { value: 0.95 },
      { value: 0.95 },
    ]);
  });

  it('draws a dot for every peer that is known', () => {
    expect(lines.map(({ dots }) => dots)).toEqual([
      [0.93, 0.97, 0.95],
      [28, 29],
    ]);
  });

  it('sorts by name or by the distance from the median', () => {
    const order = (by: 'navn') =>
      toCompareFigure(sampleCompare, names, by).lines.map(({ indicator }) => indicator.indicator);
    expect(order('navn')).toEqual(['occupancy', 'users-per-1000-adults']);
    const medianOf = (median: number) => ({
      ...sampleCompare,
      figures: sampleCompare.figures.map((row) =>
        row.indicator === 'occupancy' && row.municipality === 'median'
          ? { ...row, value: { value: median } }
          : row,
      ),
    });
    const first = (median: number) =>
      toCompareFigure(medianOf(median), names, 'afstand').lines[0]?.indicator.indicator;
    // The users lie half a span from their median, occupancy three quarters or one quarter.
    expect(first(0.96)).toBe('occupancy');
    expect(first(0.94)).toBe('users-per-1000-adults');
  });
});

describe('toSlopeFigure', () => {
  it('tells the change of the first municipality, and shows all with the median', () => {
    const [occupancy] = sampleCompare.totals.indicators;
    const { model, slope, describe: say } = toSlopeFigure(sampleCompare, occupancy!, names);
    expect(plain(model.headline)).toContain(
      'Belægning i Høje-Taastrup steg fra 90 % i 2018 til 93 % i 2025. Medianen gik fra 94 % til 95 %.',
    );
    expect(slope.lines.map(({ key, role }) => [key, role])).toEqual([
      ['0169', 'own'],
      ['0147', 'context'],
      ['median', 'median'],
    ]);
    expect(plain(say(slope.lines[0]!))).toBe(
      'Høje-Taastrup: 90 % i 2018, 93 % i 2025, ændring +3,0 procentpoint',
    );
  });

  it('says no change where the intervals meet', () => {
    const [, users] = sampleCompare.totals.indicators;
    expect(toSlopeFigure(sampleCompare, users!, names).model.headline).toContain(
      'Der er ingen sikker ændring i Modtagere pr. 1.000 18-64-årige i Høje-Taastrup',
    );
  });

  it('shows the area alone where only the area has a figure', () => {
    const short = sampleIndicator({ indicator: 'groups-short', level: 'area', unit: 'count' });
    expect(toSlopeFigure(sampleCompare, short, names).slope.lines.map(({ label }) => label)).toEqual([
      'Region Hovedstaden',
    ]);
  });
});

describe('the rules of the address', () => {
  it('fall back on the area where there is no municipality to look from', () => {
    expect(peerRule('lignende', false)).toBe('region');
    expect(peerRule('lignende', true)).toBe('lignende');
    expect(peerRule('land', false)).toBe('land');
    expect(peerRule(undefined, true)).toBe('region');
  });

  it('leave room for the own municipality among six', () => {
    const s = ['0101', '0147', '0151', '0153', '0155', '0157'];
    expect(comparedCodes({ s })).toEqual(s);
    expect(comparedCodes({ k: '0169', s })).toEqual(s.slice(0, 5));
    expect(comparedCodes({ k: '0101', s })).toEqual(s.slice(1));
    expect(comparedCodes({})).toEqual([]);
  });
});
