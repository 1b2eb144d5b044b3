import { toCalendarFigure } from './to-calendar-figure.ts';
import { toOccupancyLineFigure } from './to-occupancy-line-figure.ts';
import { toOccupancyTilesFigure } from './to-occupancy-tiles-figure.ts';
import { sampleByMunicipality, sampleByType, sampleView } from './testing/sample-places.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('toOccupancyLineFigure', () => {
  const { model, line } = toOccupancyLineFigure(sampleByType, sampleView);

  it('tells the change between the first and the last quarter, and the median municipality', () => {
    expect(plain(model.headline)).toBe(
      'Belægningen i Region Hovedstaden steg fra 90 % i 4. kvartal 2024 til 94 % i 4. kvartal 2025. Den midterste kommune ligger på 92 %.',
    );
  });

  it('draws exactly the figures of its table', () => {
    line.series.forEach((series, column) =>
      expect(series.points.map(({ figure }) => figure)).toEqual(
        model.rows.map(({ cells }) => cells[column + 1]),
      ),
    );
    expect(line.periods.map(({ key }) => key)).toEqual(model.rows.map(({ key }) => key));
  });

  it('shows the own municipality, the area and the median, with the band of the municipalities', () => {
    const own = toOccupancyLineFigure(sampleByType, { ...sampleView, own: '0169', ownOnly: true });
    expect(own.line.series.map(({ role, label }) => [role, label])).toEqual([
      ['own', 'Høje-Taastrup'],
      ['area', 'Region Hovedstaden i alt'],
      ['median', 'Midterste kommune'],
    ]);
    expect(own.line.band?.points[0]).toEqual({ value: 0.92, lo: 0.85, hi: 0.99 });
    expect(line.series.map(({ role }) => role)).toEqual(['own', 'median']);
  });
});

describe('toCalendarFigure', () => {
  const { model, calendar } = toCalendarFigure(sampleByType, sampleView);

  it('counts rows above 100 per cent and names the fullest quarter', () => {
    expect(plain(model.headline)).toBe(
      '1 af 3 tilbudstyper har haft mindst ét kvartal over 100 %. Højest: Aflastning med 110 % i 4. kvartal 2025.',
    );
  });

  it('prints whole per cent, above 100 in bold, and marks a quarter that is not reported', () => {
    const [first, , last] = calendar.rows;
    expect(Object.values(first?.cells ?? {}).map(({ text, strong }) => [text, strong])).toEqual([
      ['80', undefined],
      ['90', undefined],
      ['90', undefined],
      ['100', undefined],
      ['110', true],
    ]);
    expect(last?.cells['2025K4']).toEqual({ status: 'not-reported', text: '–' });
    expect(calendar.columns.map(({ group }) => group)).toEqual(['2024', '2025', '2025', '2025', '2025']);
  });

  it('keeps its classes whatever the figures are, full being one of its own', () => {
    const [afl] = calendar.rows;
    expect(Object.values(afl?.cells ?? {}).map(({ colour }) => colour)).toEqual([
      'seq-1',
      'seq-3',
      'seq-3',
      'seq-5',
      'seq-5',
    ]);
  });
});

describe('toOccupancyTilesFigure', () => {
  const figure = toOccupancyTilesFigure(sampleByMunicipality, { ...sampleView, own: '0169', ownOnly: true });

  it('colours by occupancy and prints the free places', () => {
    expect(figure.tiles.map(({ code, text, status, colour }) => [code, text, status, colour])).toEqual([
      ['0101', '20', 'value', 'seq-1'],
      ['0147', '–', 'not-reported', undefined],
      ['0169', '1', 'value', 'seq-4'],
    ]);
    expect(plain(figure.tiles[2]?.name ?? '')).toBe('Høje-Taastrup: 95 %, 1 ledige pladser');
    expect(figure.tiles[2]?.own).toBe(true);
  });

  it('is about the whole area even when the rest of the page is about one municipality', () => {
    expect(figure.model.subline).toBe('Region Hovedstaden, alle målgrupper, 4. kvartal 2025.');
    expect(plain(figure.model.headline)).toBe(
      'Høje-Taastrup ligger på 95 %. Belægningen i kommunernes tilbud spænder fra 80 % til 95 %. Den midterste kommune ligger på 92 %.',
    );
  });

  it('explains the statuses that occur', () => {
    expect(figure.legend.statuses).toEqual([{ status: 'not-reported', text: 'ikke indberettet' }]);
  });
});
