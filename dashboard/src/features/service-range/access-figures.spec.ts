import { accessAnswer, accessNames, hiddenAccess } from './testing/sample-access.ts';
import { rangeAnswer } from './testing/sample-range.ts';
import { accessDetail, toAccessFigure } from './to-access-figure.ts';
import { toOperatorsFigure } from './to-operators-figure.ts';
import { toReachFigure } from './to-reach-figure.ts';

const view = { names: accessNames, abbreviation: (code: string) => code, own: '0147' };

describe('toAccessFigure', () => {
  const { model, tiles, legend } = toAccessFigure(accessAnswer, view);

  it('counts who has fewer places in reach than citizens in need, and names the lowest', () => {
    expect(model.headline).toBe(
      '1 af 2 kommuner i Region Hovedstaden har færre end 1 plads inden for rækkevidde pr. borger med behov. Færrest har Frederiksberg med 0,6.',
    );
    expect(model.notes[0]).toContain('I 2 kommuner er behovet skjult');
  });

  it('draws the line at one place per citizen', () => {
    expect(tiles.map(({ colour, status, own }) => [colour, status, own])).toEqual([
      ['seq-5', 'value', undefined],
      ['seq-3', 'value', true],
      [undefined, 'not-reported', undefined],
    ]);
    expect(legend.classes.at(-1)?.text).toBe('1,0 og derover');
    expect(tiles[1]?.name).toBe('Frederiksberg: 0,6 pladser pr. borger med behov');
  });

  it('holds places against inhabitants where the need is withheld, and says so', () => {
    const hidden = toAccessFigure(hiddenAccess, view);
    expect(hidden.model.headline).toMatch(
      /^Flest pladser inden for rækkevidde pr. 1.000 indbyggere har København \(2,4\), færrest Høje-Taastrup \(1,2\)\./,
    );
    expect(hidden.tiles.every(({ status }) => status === 'value')).toBe(true);
    expect(hidden.model.notes[0]).toContain('Områdets behov er skjult');
    expect(accessDetail(hiddenAccess, '0101', view)).toMatch(
      /^København: 2,4 pladser inden for rækkevidde pr. 1.000/,
    );
    expect(accessDetail(hiddenAccess, '9999', view)).toBe('');
  });
});

describe('toReachFigure', () => {
  it('puts the least reached first, what is withheld last, and the interval in the table', () => {
    const { model, chart } = toReachFigure(accessAnswer, accessNames);
    expect(chart.rows.map(({ key, text }) => [key, text])).toEqual([
      ['AD_EAT', '75\u00a0%'],
      ['AD_AUT', '100\u00a0%'],
      ['AD_FOR', 'skjult'],
    ]);
    expect(model.headline.replaceAll('\u00a0', ' ')).toBe(
      'For 1 af 2 målgrupper har mindst 9 af 10 borgere med behov et tilbud inden for 30 km. Lavest er spiseforstyrrelser med 75 %. 2 af 3 kommuner har indberettet.',
    );
    expect(model.columns.find(({ key }) => key === 'reach')?.interval).toBe(true);
  });
});

describe('toOperatorsFigure', () => {
  it('has places by target group and operator, each place once in the total', () => {
    const { model, chart } = toOperatorsFigure(rangeAnswer, accessNames);
    expect(model.headline).toMatch(
      /^Kommuner driver 40 af 70 pladser i Region Hovedstaden, regionen 20, selvejende 10 og private 0\./,
    );
    expect(chart.rows.map(({ key }) => key)).toEqual(['AD_AUT', 'AD_EAT']);
    expect(chart.columnTotals?.texts).toEqual({
      municipal: '40',
      regional: '20',
      'self-governing': '10',
      private: '0',
    });
    expect(model.rows.at(-1)).toMatchObject({ key: 'all', total: true });
  });
});
