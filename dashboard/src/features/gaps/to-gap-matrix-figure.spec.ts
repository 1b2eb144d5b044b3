import { gapLegend, gapThresholds } from './gap-look.ts';
import { cellAnswer, groupAnswer, municipalityAnswer, sampleView } from './testing/sample-gaps.ts';
import { toGapMatrixFigure } from './to-gap-matrix-figure.ts';

const answers = { cells: cellAnswer, groups: groupAnswer, municipalities: municipalityAnswer };
const keysOf = (view: Partial<typeof sampleView>) => {
  const { chart } = toGapMatrixFigure(answers, { ...sampleView, ...view });
  return { rows: chart.rows.map(({ key }) => key), columns: chart.columns.map(({ key }) => key) };
};

describe('toGapMatrixFigure', () => {
  const { model, chart } = toGapMatrixFigure(answers, sampleView);

  it('has own column first, then the largest shortage; rows by the shortage of the area', () => {
    expect(keysOf({})).toEqual({
      rows: ['AD_AUT', 'CH_PHYS', 'AD_EAT'],
      columns: ['0169', '0101', '0147'],
    });
    expect(chart.columns[0]?.own).toBe(true);
  });

  it('orders by one municipality’s column, by name and by geography', () => {
    expect(keysOf({ byColumn: '0101' }).rows).toEqual(['AD_AUT', 'CH_PHYS', 'AD_EAT']);
    expect(keysOf({ byColumn: '0147' }).rows).toEqual(['AD_AUT', 'CH_PHYS', 'AD_EAT']);
    expect(keysOf({ order: 'navn' })).toEqual({
      rows: ['AD_AUT', 'CH_PHYS', 'AD_EAT'],
      columns: ['0169', '0147', '0101'],
    });
    expect(keysOf({ order: 'geografi' }).columns).toEqual(['0169', '0147', '0101']);
  });

  it('prints signed numbers, two dots for withheld, a dash for not reported, a point for what cannot be', () => {
    const texts = chart.rows.map(({ cells }) => ['0169', '0101', '0147'].map((key) => cells[key]?.text));
    expect(texts).toEqual([
      ['+8', '−12', '–'],
      ['..', '+10', '–'],
      ['.', '..', '–'],
    ]);
    expect(chart.rows[1]?.cells['0169']?.status).toBe('withheld');
  });

  it('names cells in words', () => {
    expect(chart.rows[0]?.cells['0101']?.name).toBe('Autisme, København: −12 pladser');
    expect(chart.rows[1]?.cells['0169']?.name).toBe('Børn med fysisk handicap, Høje-Taastrup: skjult');
  });

  it('takes its totals from the answers, never from adding cells up', () => {
    expect(chart.rows.map(({ total }) => total)).toEqual(['−4', '+10', '..']);
    expect(chart.columnTotals?.texts).toEqual({ '0169': '+11', '0101': '−19', '0147': '–' });
  });

  it('has the same gaps in its table, in the same order', () => {
    expect(model.columns.map(({ key }) => key)).toEqual(['targetGroup', 'area', '0169', '0101', '0147']);
    expect(model.rows[0]?.cells).toEqual([
      'Autisme',
      { value: -4 },
      { value: 8 },
      { value: -12 },
      { missing: 'not-reported' },
    ]);
    expect(model.rows.at(-1)).toMatchObject({
      total: true,
      cells: ['Døgnpladser i alt', {}, { value: 11 }, { value: -19 }, {}],
    });
  });

  it('says how the own municipality stands, else where the largest shortage is', () => {
    expect(model.headline).toBe(
      'Ingen af 1 målgruppe har færre pladser i Høje-Taastrup i 2025, end egne borgere har brug for.',
    );
    const { own: _, ...nobody } = sampleView;
    expect(toGapMatrixFigure(answers, nobody).model.headline).toBe(
      'København har flest færre pladser end egne borgeres behov: 12 færre til autisme i 2025 (døgnpladser). 2 af 3 kommuner har indberettet.',
    );
  });

  it('never names a shortage in a group with enough places in the whole area', () => {
    const { own: _, ...nobody } = sampleView;
    const enough = (row: (typeof groupAnswer.figures)[number]) => ({ ...row, gapAtOccupancy: { value: 82 } });
    const groups = { ...groupAnswer, figures: groupAnswer.figures.map(enough) };
    expect(toGapMatrixFigure({ ...answers, groups }, nobody).model.headline).toMatch(
      /^Ingen målgruppe, der mangler pladser i hele området, har en kommune med færre pladser/,
    );
  });

  it('notes another kind of place at its row', () => {
    expect(chart.rows.map(({ note }) => note)).toEqual([undefined, 'dagpladser', undefined]);
  });
});

describe('gapLegend', () => {
  it('writes the classes in whole places without overlap', () => {
    // Magnitudes beyond 1: 2 … 20, tertiles 8 and 14, rounded to 1–2–5 steps.
    const gaps = [-20, -14, -8, -2, 0, 2, 8, 14, 20].map((value) => ({ value }));
    const thresholds = gapThresholds(gaps);
    const [neutral, first, second] = thresholds.limits;
    expect(neutral).toBe(1);
    expect(gapLegend(gaps, thresholds, 'da').classes.map(({ text }) => text)).toEqual([
      `under −${second}`,
      `−${second} til −${first + 1}`,
      `−${first} til −2`,
      '−1 til +1',
      `+2 til +${first}`,
      `+${first + 1} til +${second}`,
      `over +${second}`,
    ]);
  });

  it('explains only the marks that occur', () => {
    const gaps = [{ value: 1 }, { missing: 'withheld' as const }];
    expect(gapLegend(gaps, gapThresholds(gaps), 'da').statuses).toEqual([
      { status: 'withheld', text: 'skjult' },
    ]);
  });

  describe('held against something', () => {
    // København's gap of −12 beside a need of 18: −67 per cent.
    const share = (answer: typeof cellAnswer) => ({
      ...answer,
      figures: answer.figures.map((row) => ({
        ...row,
        gapAtOccupancy:
          'value' in row.gapAtOccupancy && 'value' in row.need
            ? { value: row.gapAtOccupancy.value / row.need.value }
            : row.gapAtOccupancy,
      })),
    });
    const shares = {
      cells: share(cellAnswer),
      groups: share(groupAnswer),
      municipalities: share(municipalityAnswer),
    };
    const plain = (text?: string): string => (text ?? '').replaceAll('\u00a0', ' ');
    const figure = toGapMatrixFigure(answers, sampleView, { answers: shares, encoding: 'pct' });

    it('prints the share with its sign and keeps order and words of places', () => {
      const places = toGapMatrixFigure(answers, sampleView);
      const cell = figure.chart.rows.find(({ key }) => key === 'AD_AUT')?.cells['0101'];
      expect(plain(cell?.text)).toBe('−67 %');
      expect(plain(cell?.name)).toContain('−67 % (% af behov)');
      expect(figure.model.headline).toBe(places.model.headline);
      expect(figure.chart.rows.map(({ key }) => key)).toEqual(places.chart.rows.map(({ key }) => key));
      expect(figure.model.unit).toBe('% af behov');
    });

    it('names its classes in per cent', () => {
      const texts = figure.chart.legend.classes.map(({ text }) => plain(text));
      expect(texts).toHaveLength(7);
      expect(texts).toContain('−5 % … +5 %');
    });
  });
});
