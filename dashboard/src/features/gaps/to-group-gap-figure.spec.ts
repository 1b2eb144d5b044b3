import { cellAnswer, groupAnswer, sampleView } from './testing/sample-gaps.ts';
import { toGroupGapFigure } from './to-group-gap-figure.ts';

const rowOf = (code: string) => groupAnswer.figures.find(({ targetGroup }) => targetGroup === code)!;

describe('toGroupGapFigure', () => {
  const figure = toGroupGapFigure({ row: rowOf('AD_AUT'), cells: cellAnswer }, sampleView);

  it('says what the group lacks in the area', () => {
    expect(figure.model.headline).toBe(
      'Autisme: der mangler 4 pladser i Region Hovedstaden i 2025. 2 af 3 kommuner har indberettet.',
    );
    expect(figure.model.summary).toContain('Høje-Taastrup: +8 pladser.');
  });

  it('shows the three ways side by side, the chosen one marked', () => {
    expect(figure.ways.map(({ required, gap, chosen }) => ({ required, gap, chosen }))).toEqual([
      { required: { value: 27 }, gap: { value: -1 }, chosen: false },
      { required: { value: 30 }, gap: { value: -4 }, chosen: true },
      { required: { value: 32 }, gap: { value: -6 }, chosen: false },
    ]);
  });

  it('has a row for each municipality and the area, own first, in table and drawing alike', () => {
    expect(figure.model.rows.map(({ key }) => key)).toEqual(['0169', '0101', '0147', 'area']);
    expect(figure.chart.rows.map(({ key }) => key)).toEqual(['0169', '0101', '0147']);
    const gap = figure.model.columns.findIndex(({ key }) => key === 'gapAtOccupancy');
    expect(figure.model.rows.map(({ cells }) => cells[gap])).toEqual([
      { value: 8 },
      { value: -12 },
      { missing: 'not-reported' },
      { value: -4 },
    ]);
  });

  it('never shows what is withheld', () => {
    const hidden = toGroupGapFigure({ row: rowOf('AD_EAT'), cells: cellAnswer }, sampleView);
    expect(hidden.model.headline).toContain('Spiseforstyrrelser i Region Hovedstaden i 2025: skjult.');
    const dots = hidden.chart.rows.map(({ key, places }) => [key, places]);
    expect(dots).toContainEqual(['0101', { missing: 'withheld' }]);
    expect(hidden.ways.map(({ gap }) => gap)).toEqual(Array(3).fill({ missing: 'withheld' }));
  });
});
