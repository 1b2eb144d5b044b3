import { clusterAnswer, groupsAnswer, sampleNames } from './testing/sample-cooperation.ts';
import { toClusterFigure } from './to-cluster-figure.ts';
import { toCooperationFigure } from './to-cooperation-figure.ts';
import { toMassFigure } from './to-mass-figure.ts';
import { toSizeFigure } from './to-size-figure.ts';

describe('toCooperationFigure', () => {
  const { model, chart } = toCooperationFigure(groupsAnswer, sampleNames);

  it('says what sharing saves, with the interval and the rule', () => {
    expect(model.headline).toBe(
      'I 2025 kan Region Hovedstaden nøjes med mellem 12 og 15 færre døgnpladser, hvis kommunerne deler dem: 39 i stedet for mellem 51 og 54. Højst 5 % afvises.',
    );
    expect(model.subline).toContain('højst 5 % af henvisningerne');
    expect(model.notes).toContain('1 målgruppe med skjult behov er ikke med i summen.');
  });

  it('puts the largest gain first and what is withheld last', () => {
    expect(chart.rows.map(({ key }) => key)).toEqual(['AD_AUT', 'AD_EAT', 'AD_FOR']);
    expect(model.rows.map(({ key }) => key)).toEqual(['AD_AUT', 'AD_EAT', 'AD_FOR']);
  });

  it('draws the interval of the places apart, and prints that of the gain', () => {
    expect(chart.rows[0]).toMatchObject({
      places: { value: 20 },
      need: { value: 30, lo: 28, hi: 31 },
      cells: { saved: { text: '8–11' }, clusters: { text: '23' }, occupancy: { text: '90\u00a0%' } },
    });
    expect(chart.rows[2]?.cells['saved']).toEqual({ text: '..', status: 'withheld' });
  });

  it('explains intervals where there are any, with a complete row as the example', () => {
    expect(model.howToRead).toHaveLength(3);
    expect(model.howToRead[2]).toBe('Spiseforstyrrelser: 23 pladser hver for sig og 19 samlet.');
  });

  it('speaks English', () => {
    const english = toCooperationFigure(groupsAnswer, { ...sampleNames, language: 'en' });
    expect(english.model.headline).toMatch(
      /^In 2025 Capital Region of Denmark needs between 12 and 15 fewer/,
    );
  });
});

describe('toClusterFigure', () => {
  const { model, chart } = toClusterFigure(clusterAnswer, sampleNames, '0147');

  it('names clusters by their centre, marks the own one, and ends with the whole area', () => {
    expect(chart.rows.map(({ label, note, own }) => [label, note, own])).toEqual([
      ['Omkring København', '2 kommuner', true],
      ['Omkring Høje-Taastrup', '1 kommune', undefined],
      ['Hele området', undefined, undefined],
    ]);
    expect(model.rows[0]?.cells.slice(0, 2)).toEqual(['Omkring København', 'Frederiksberg, København']);
    expect(model.rows[2]?.total).toBe(true);
  });

  it('prints the ends of what a cluster needs together, where its need is withheld', () => {
    expect(chart.columns.map(({ key }) => key)).toEqual(['saved', 'pooled', 'today', 'occupancy']);
    expect(chart.rows.map(({ cells }) => cells['pooled']?.text)).toEqual(['13', '8–13', '20']);
  });

  it('says the three numbers of the target group, and withholds the need of a cluster', () => {
    expect(model.headline).toBe(
      'Autisme: mellem 28 og 31 pladser hver for sig, 23 i 2 klynger, 20 samlet. 2 af 3 kommuner har indberettet.',
    );
    const need = model.columns.findIndex(({ key }) => key === 'need');
    expect(model.rows[1]?.cells[need]).toEqual({ missing: 'withheld' });
  });
});

describe('toSizeFigure and toMassFigure', () => {
  it('show both sides of the trade-off and the wanted occupancy', () => {
    const { model, chart } = toSizeFigure(groupsAnswer, sampleNames);
    expect(model.headline.replaceAll('\u00a0', ' ')).toBe(
      'Med 10 pladser kan et tilbud højst være 59 % belagt; ved 95 % afviser det 65 %.',
    );
    expect(chart.reference).toEqual({ value: 0.9, label: 'Ønsket belægning: 90 %' });
    expect(model.columns.map(({ key }) => key)).toContain('refusalAtOccupancy');
  });

  it('show the critical mass as a matrix; what cannot be reached has no number', () => {
    const { model, chart } = toMassFigure(groupsAnswer, sampleNames);
    expect(model.headline).toBe('Der skal 94 pladser til at holde 90 % belægning og højst afvise 5 %.');
    expect(chart.rows.map(({ label }) => label)).toEqual(['5 %', '10 %']);
    expect(chart.rows[0]?.cells['0.9']).toMatchObject({ text: '94', status: 'value' });
    expect(chart.rows[1]?.cells['0.9']).toMatchObject({ status: 'not-applicable' });
  });
});
