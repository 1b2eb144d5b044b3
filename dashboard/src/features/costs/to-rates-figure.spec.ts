import { rateLine } from './rate-view.ts';
import { sampleWords } from './testing/sample-costs.ts';
import { sampleRates } from './testing/sample-rates.ts';
import { toRatesFigure } from './to-rates-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const names = new Map([
  ['BO107', 'Midlertidigt botilbud'],
  ['ABL105', 'Botilbudslignende tilbud'],
  ['STU', 'Ungdomsuddannelse'],
]);
const figure = toRatesFigure(sampleRates, sampleWords('0169'), names);

describe('toRatesFigure', () => {
  it('has one row per service type of the newest year, by name', () => {
    expect(figure.strips.map(({ name, unit }) => `${name} ${unit}`)).toEqual([
      'Botilbudslignende tilbud pr. døgn',
      'Midlertidigt botilbud pr. døgn',
      'Ungdomsuddannelse pr. helårsplads',
    ]);
  });

  it('draws the services as dots with median and line, and the middle of own services as the diamond', () => {
    expect(figure.strips[1]?.strip).toEqual({
      values: [2800, 3300, 2900, 3100],
      own: { value: 3100, label: '' },
      median: { value: 2980, label: '' },
      target: 3000,
    });
  });

  it('has the mean per place as the diamond where no municipality is chosen', () => {
    const area = toRatesFigure(sampleRates, sampleWords(), names);
    expect(area.strips[1]?.strip.own?.value).toBe(3030);
  });

  it('has no diamond where the municipality runs no such service, and no line where there is none', () => {
    expect(figure.strips[0]?.strip.own).toBeUndefined();
    expect(figure.strips[2]?.strip.target).toBeUndefined();
    expect(figure.strips[2]?.gap).toBe('ikke relevant');
  });

  it('counts the types above the line and says what the line is', () => {
    expect(plain(figure.model.headline)).toBe(
      'Taksten i Region Hovedstaden ligger over aftalens linje i 1 af 2 tilbudstyper i 2026. Længst fra linjen: Botilbudslignende tilbud, 2,0 % under.',
    );
    expect(plain(figure.model.subline)).toContain(
      'Linjen er taksten i 2018 fremskrevet med pris- og lønindekset minus 2,0 %.',
    );
    expect(figure.model.notes.join()).toContain('ikke hentet fra en lov');
  });

  it('prints in the rows what the table holds', () => {
    expect(plain(figure.strips.map(({ mean, gap }) => `${mean} ${gap}`).join(' · '))).toBe(
      '2.450 kr. −2,0 % · 3.030 kr. +1,0 % · 420.000 kr. ikke relevant',
    );
    expect(figure.model.rows[1]?.cells.slice(6, 8)).toEqual([{ value: 3030 }, { value: 3000 }]);
  });
});

describe('rateLine', () => {
  it('is price index minus 2 per cent in all unless the address says otherwise', () => {
    expect(rateLine({})).toEqual({ reduction: 0.02, manner: 'total' });
    expect(rateLine({ basis: '2020', red: 5, redm: 'aarligt' })).toEqual({
      base: 2020,
      reduction: 0.05,
      manner: 'annual',
    });
  });
});
