import { groupAnswer, municipalityAnswer, sampleView, typeAnswer } from './testing/sample-gaps.ts';
import { toRegionGapFigure } from './to-region-gap-figure.ts';

const column = (figure: ReturnType<typeof toRegionGapFigure>, key: string): unknown[] => {
  const at = figure.model.columns.findIndex((each) => each.key === key);
  return figure.model.rows.map(({ cells }) => cells[at]);
};

describe('toRegionGapFigure by target group', () => {
  const figure = toRegionGapFigure(groupAnswer, sampleView, 'maalgruppe');

  it('says how many groups are short among those that can be shown, and the largest shortage', () => {
    expect(figure.model.headline).toBe(
      '1 af 2 målgrupper mangler pladser i Region Hovedstaden i 2025. Flest mangler til autisme: 4 pladser. 2 af 3 kommuner har indberettet.',
    );
  });

  it('orders rows by shortage, with what cannot be shown last', () => {
    expect(column(figure, 'maalgruppe')).toEqual([
      'Autisme',
      'Børn med fysisk handicap',
      'Spiseforstyrrelser',
    ]);
  });

  it('has the numbers of the answer in its rows, and withheld ones as withheld', () => {
    expect(column(figure, 'gapAtOccupancy')).toEqual([{ value: -4 }, { value: 10 }, { missing: 'withheld' }]);
    expect(column(figure, 'requiredAtOccupancy')).toEqual([
      { value: 30 },
      { value: 40 },
      { missing: 'withheld' },
    ]);
  });

  it('draws the same rows: signed numbers with a true minus, two dots for withheld', () => {
    expect(figure.chart.rows.map(({ cells }) => cells['gap']?.text)).toEqual(['−4', '+10', '..']);
    expect(figure.chart.rows.map(({ cells }) => cells['availability']?.text)).toEqual([
      '75\u00a0%',
      '75\u00a0%',
      '..',
    ]);
    expect(figure.chart.rows[0]).toMatchObject({ places: { value: 26 }, need: { value: 30 } });
    expect(figure.chart.rows[2]?.need).toEqual({ missing: 'withheld' });
    expect(figure.chart.rows[2]?.places).toEqual({ missing: 'withheld' });
  });

  it('says at which refusal the highest occupancy is found', () => {
    const at = (refusal: number) =>
      toRegionGapFigure(groupAnswer, { ...sampleView, refusal }, 'maalgruppe').model.columns.find(
        ({ key }) => key === 'reachableOccupancy',
      )?.label;
    expect(at(0.05)).toBe('Højeste belægning ved højst 5\u00a0% afvist');
    expect(at(0.1)).toBe('Højeste belægning ved højst 10\u00a0% afvist');
  });

  it('names unmet need, surplus and the bottleneck in words', () => {
    expect(figure.model.subline).toContain('21 borgere kan ikke få en plads');
    expect(figure.model.subline).toContain('10 pladser er i overskud');
    expect(figure.model.notes[0]).toBe(
      'Flaskehals: Autisme, Spiseforstyrrelser. Disse målgrupper deler pladser, og tilsammen er der ikke nok.',
    );
    expect(figure.model.notes[1]).toMatch(/^Pladser, som flere målgrupper deler/);
  });

  it('follows the chosen rule in headline, rows and drawing alike', () => {
    const today = toRegionGapFigure(groupAnswer, { ...sampleView, rule: 'idag' }, 'maalgruppe');
    expect(today.model.headline).toContain('Flest mangler til autisme: én plads.');
    expect(column(today, 'gapToday')[0]).toEqual({ value: -1 });
    expect(today.chart.rows[0]?.need).toEqual({ value: 27 });
  });

  it('explains by an example taken from its own rows', () => {
    expect(figure.model.howToRead.at(-1)).toBe(
      'Eksempel: Autisme har 26 og skal bruge 30. Forskellen er −4.',
    );
  });
});

describe('toRegionGapFigure by municipality', () => {
  const figure = toRegionGapFigure(municipalityAnswer, sampleView, 'kommune');

  it('counts municipalities and compares places there with own citizens', () => {
    expect(figure.model.headline).toBe(
      'I 1 af 2 kommuner er der færre døgnpladser i 2025, end egne borgere har brug for. Størst er København: 19 pladser.',
    );
    expect(figure.model.subline).toContain('Døgnpladser i kommunen mod egne borgeres behov.');
  });

  it('puts the own municipality first and says its number', () => {
    expect(figure.model.rows.map(({ key }) => key)).toEqual(['0169', '0101', '0147']);
    expect(figure.model.rows[0]?.own).toBe(true);
    expect(figure.model.summary.at(-1)).toBe('Høje-Taastrup: +11 pladser.');
  });

  it('can be ordered by name and by geography', () => {
    const keys = (order: 'navn' | 'geografi'): string[] =>
      toRegionGapFigure(municipalityAnswer, { ...sampleView, order }, 'kommune').model.rows.map(
        ({ key }) => key,
      );
    expect(keys('navn')).toEqual(['0169', '0147', '0101']);
    expect(keys('geografi')).toEqual(['0169', '0147', '0101']);
  });
});

describe('toRegionGapFigure by service type', () => {
  it('counts service types', () => {
    const { model } = toRegionGapFigure(typeAnswer, { ...sampleView, language: 'en' }, 'tilbudstype');
    expect(model.headline).toBe(
      '1 of 2 types of service lacks places in Capital Region of Denmark in 2025. The largest is Midlertidigt botilbud: 4 places.',
    );
  });
});
