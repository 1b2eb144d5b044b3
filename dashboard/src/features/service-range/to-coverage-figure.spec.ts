import { rangeAnswer, rangeView } from './testing/sample-range.ts';
import { shownTypes, toCoverageFigure } from './to-coverage-figure.ts';

describe('toCoverageFigure', () => {
  const { model, chart } = toCoverageFigure(rangeAnswer, rangeView);

  it('shows types with services, most first, then those that are only needed', () => {
    expect(chart.columns.map(({ key }) => key)).toEqual(['BO107', 'ABL105', 'BO108S']);
    expect(shownTypes(rangeAnswer, [])).toEqual(['BO107', 'ABL105']);
  });

  it('says how many groups with need have a service, and how many hang on one source', () => {
    expect(model.headline).toBe(
      '2 af 3 målgrupper med behov har mindst ét tilbud i Region Hovedstaden. 1 har kun ét tilbud eller én driftsherre. 2 af 3 kommuner har indberettet.',
    );
    expect(model.notes.slice(0, 2)).toEqual([
      'Uden tilbud: Dom',
      'Kun ét tilbud eller én driftsherre: Spiseforstyrrelser',
    ]);
  });

  it('draws nothing there as an empty circle, and a number that is withheld not at all', () => {
    expect(chart.rows[2]?.cells['BO107']).toEqual({ size: 0, text: '', name: 'Dom, Botilbud: ingen tilbud' });
    expect(chart.rows[1]?.cells['ABL105']).toBeUndefined();
    expect(chart.rows[0]?.cells['BO107']).toEqual({
      size: 3,
      text: '5',
      name: 'Autisme, Botilbud: 5 tilbud',
    });
  });

  it('marks groups with one source by a word', () => {
    expect(chart.rows.map(({ singleSource }) => singleSource)).toEqual([
      undefined,
      'Kun ét tilbud',
      undefined,
    ]);
  });

  it('has the numbers of the answer in its rows, in the columns shown only', () => {
    expect(model.rows).toHaveLength(3 * 4);
    const row = model.rows.find(({ key }) => key === 'AD_AUT BO107');
    expect(row?.cells).toEqual([
      'Autisme',
      'Botilbud',
      { value: 5 },
      { value: 3 },
      { value: 50 },
      { value: 5 },
      'Flere driftsherrer',
    ]);
    expect(model.rows.find(({ key }) => key === 'AD_EAT ABL105')?.cells[2]).toEqual({ missing: 'withheld' });
    expect(model.rows.some(({ key }) => key.endsWith('BPA96'))).toBe(false);
  });

  it('speaks English', () => {
    expect(
      toCoverageFigure(rangeAnswer, { ...rangeView, language: 'en' }).chart.rows[2]?.cells['BO107']?.name,
    ).toBe('Dom, Botilbud: no services');
  });
});
