import { locationAnswer, locationView } from './testing/sample-location.ts';
import { mapDetails, toMapFigure } from './to-map-figure.ts';
import { toSitesFigure } from './to-sites-figure.ts';
import { toTradeFigure } from './to-trade-figure.ts';

const withTables = (tables: object) => ({
  ...locationView,
  result: { ...locationAnswer, tables: { ...locationAnswer.tables, ...tables } },
});

describe('the map of sites', () => {
  const { model, tiles, sites, legend } = toMapFigure(locationView);

  it('says how far it is with and without the changes, and where the sites are', () => {
    expect(model.headline).toBe(
      'Med 2 steder er der i gennemsnit 4,0 km til nærmeste sted mod 12,0 km før. Stederne er København og Høje-Taastrup. 2 af 3 kommuner har indberettet.',
    );
  });

  it('prints the site in every tile, marks the sites in words and outline, and tells distance and site aloud', () => {
    expect(tiles.map(({ text, own }) => [text, own])).toEqual([
      ['sted', true],
      ['KBH', undefined],
      ['sted', true],
    ]);
    expect(tiles.map(({ name }) => name)).toEqual([
      'København: her ligger et sted',
      'Frederiksberg: 2,2 km til København',
      'Høje-Taastrup: her ligger et sted',
    ]);
    expect(legend.title).toBe('Kilometer til stedet');
  });

  it('lists the sites with those they serve, and tells the details of one municipality', () => {
    expect(sites.map(({ served }) => served)).toEqual([
      '2 kommuner: København, Frederiksberg',
      '1 kommune: Høje-Taastrup',
    ]);
    expect(mapDetails(locationView, '0169')).toBe(
      'Høje-Taastrup: 0 km til Høje-Taastrup. Før: 25,5 km til København.',
    );
    expect(mapDetails(locationView, '0999')).toBe('');
  });

  it('keeps a withheld need withheld in the table', () => {
    const weight = model.columns.findIndex(({ key }) => key === 'weight');
    expect(model.rows[1]?.cells[weight]).toEqual({ missing: 'withheld' });
    expect(model.rows.every(({ cells }) => cells.length === model.columns.length)).toBe(true);
  });
});

describe('the sites', () => {
  it('say the places, what splitting costs, and who is too small', () => {
    const { model, chart, known } = toSitesFigure(locationView);
    expect(known).toBe(true);
    expect(model.headline).toBe(
      'De 2 steder skal tilsammen have 18 pladser; det er 3 flere end i én pulje. Ét af dem er under kritisk masse. 2 af 3 kommuner har indberettet.',
    );
    expect(model.subline.replaceAll('\u00a0', ' ')).toContain('højst 10 %');
    expect(chart.rows.map(({ text }) => text)).toEqual(['10', '8, under kritisk masse']);
    expect(model.rows.every(({ cells }) => cells.length === model.columns.length)).toBe(true);
  });

  it('say that places are not known where weights are no citizens', () => {
    const outcomes = locationAnswer.outcomes.map((one) => ({
      ...one,
      scenario: { missing: 'not-applicable' } as const,
    }));
    const { model, known } = toSitesFigure({ ...locationView, result: { ...locationAnswer, outcomes } });
    expect(known).toBe(false);
    expect(model.notes).toHaveLength(1);
  });
});

describe('the trade-off', () => {
  it('joins the numbers of sites, kilometres against places, and marks the chosen one', () => {
    const { model, chart, describe: say } = toTradeFigure(locationView);
    expect(chart.points.map(({ name, x, y, own }) => [name, x, y, own])).toEqual([
      ['1 sted', 0, 12, undefined],
      ['2 steder', 3, 4, true],
      ['3 steder', 7, 0, undefined],
    ]);
    expect(chart.joined).toBe(true);
    expect(model.headline).toBe(
      'Fra 1 til 3 steder går afstanden fra 12,0 til 0,0 km i gennemsnit. Det koster 7 pladser. 2 af 3 kommuner har indberettet.',
    );
    expect(say(chart.points[1]!)).toBe('2 steder: 4 km i gennemsnit og 3 ekstra pladser.');
    expect(model.notes).toHaveLength(1);
    expect(model.rows.every(({ cells }) => cells.length === model.columns.length)).toBe(true);
  });

  it('stands on the number of sites where places are not known', () => {
    const rows = locationAnswer.tables['by-number-of-sites']!.map((row) => ({
      ...row,
      extraPlaces: { missing: 'not-applicable' } as const,
    }));
    const { chart, describe: say } = toTradeFigure(withTables({ 'by-number-of-sites': rows }));
    expect(chart.titles.x).toBe('Antal steder');
    expect(chart.points.map(({ x }) => x)).toEqual([1, 2, 3]);
    expect(say(chart.points[2]!)).toBe('3 steder: 0 km i gennemsnit.');
  });
});
