import { placeGroups } from './place-groups.ts';
import type { PlaceOrder } from './place-groups.ts';
import { toBulletFigure } from './to-bullet-figure.ts';
import { sampleByMunicipality, sampleByType, sampleNames, sampleView } from './testing/sample-places.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const figure = toBulletFigure(sampleByType, sampleView);

describe('toBulletFigure', () => {
  it('opens with occupancy, its change over a year and the services above full', () => {
    expect(plain(figure.model.headline)).toBe(
      'Belægningen i Region Hovedstaden er 94 % (+4,0 procentpoint siden 4. kvartal 2024). 1 tilbud lå over 100 % i kvartalet.',
    );
  });

  it('prints used places, places in operation and occupancy beside each bar', () => {
    expect(figure.chart.rows.map(({ label, text }) => [label, plain(text)])).toEqual([
      ['Aflastning', '11 af 10 · 110 %'],
      ['Midlertidigt botilbud', '47 af 50 · 94 %'],
      ['Opholdssted', 'ikke indberettet'],
    ]);
  });

  it('says of every row what it could run at without refusing too many', () => {
    const [first, , last] = figure.chart.rows;
    expect(plain(first?.note ?? '')).toBe('hver for sig højst 60 %, i én pulje 80 %, hvis højst 5 % afvises');
    expect(first?.reach).toBe(0.6);
    expect(last?.note).toBe('');
    expect(last).not.toHaveProperty('reach');
  });

  it('marks approved places only where they are not the places in operation', () => {
    expect(figure.chart.rows.map(({ marker }) => marker)).toEqual([undefined, 1.1, undefined]);
  });

  it('draws what its table says', () => {
    const column = figure.model.columns.findIndex(({ key }) => key === 'occupancyRate');
    expect(figure.model.rows.map(({ cells }) => cells[column])).toEqual(
      figure.chart.rows.map(({ value }) => value),
    );
    for (const { cells } of figure.model.rows) expect(cells).toHaveLength(figure.model.columns.length);
  });

  it('holds capacity and occupancy now and a year before, by type and target group in columns of their own', () => {
    const keys = figure.model.columns.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'approvedPlacesYearBefore',
        'approvedPlaces',
        'occupancyRateYearBefore',
        'occupancyRate',
      ]),
    );
    const annex = toBulletFigure(
      { ...sampleByType, figures: sampleByType.figures.map((row) => ({ ...row, targetGroup: 'AUT' })) },
      { ...sampleView, division: 'bilag' },
    );
    expect(annex.model.columns.slice(0, 2).map(({ key }) => key)).toEqual(['serviceType', 'targetGroup']);
    expect(annex.model.rows[0]?.cells.slice(0, 4)).toEqual([
      'Aflastning',
      'AUT',
      { value: 10 },
      { value: 10 },
    ]);
  });

  it('stands the own municipality out among the others', () => {
    const own = toBulletFigure(sampleByMunicipality, { ...sampleView, division: 'kommune', own: '0169' });
    expect(own.model.rows.map(({ key, own: mine }) => [key, mine])).toEqual([
      ['0169', true],
      ['0101', undefined],
      ['0147', undefined],
    ]);
    expect(own.chart.rows.map((row) => row.own)).toEqual([undefined, false, false]);
  });
});

describe('placeGroups', () => {
  const names = (order: PlaceOrder): string[] =>
    placeGroups(sampleByType, { division: 'tilbudstype', order, names: sampleNames }).map(({ name }) => name);

  it('orders by occupancy, size or name, rows without a figure last', () => {
    expect(names('hoej')).toEqual(['Aflastning', 'Midlertidigt botilbud', 'Opholdssted']);
    expect(names('lav')).toEqual(['Midlertidigt botilbud', 'Aflastning', 'Opholdssted']);
    expect(names('stoerrelse')).toEqual(['Midlertidigt botilbud', 'Aflastning', 'Opholdssted']);
    expect(names('navn')).toEqual(['Aflastning', 'Midlertidigt botilbud', 'Opholdssted']);
  });

  it('leaves out what is no longer in operation in the newest quarter', () => {
    const closed = sampleByType.figures.filter(
      ({ serviceType, quarter }) => serviceType !== 'AFL' || quarter < '2025K4',
    );
    const found = placeGroups(
      { ...sampleByType, figures: closed },
      { division: 'tilbudstype', order: 'navn', names: sampleNames },
    );
    expect(found.map(({ key }) => key)).toEqual(['BO107', 'OPH']);
  });
});
