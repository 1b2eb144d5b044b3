import { countedGroup, countedYear } from './scatter-choice.ts';
import { sampleCosts, sampleWords } from './testing/sample-costs.ts';
import { toScatterFigure } from './to-scatter-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const choices = { group: 'adults', per: 'ialt', prices: 'fixed' } as const;
const figure = toScatterFigure(sampleCosts, choices, { words: sampleWords('0169'), year: 2025 });

describe('toScatterFigure', () => {
  it('has a point for each municipality whose recipients are shown, and counts the others', () => {
    expect(figure.scatter.points).toEqual([
      { key: '0169', name: 'Høje-Taastrup', x: 10, y: 240_000, own: true },
      { key: '0101', name: 'København', x: 12.5, y: 600_000 },
    ]);
    expect(plain(figure.model.notes.join())).toBe(
      '1 kommune er uden prik, fordi antallet af modtagere er skjult eller ikke indberettet',
    );
  });

  it('draws exactly the numbers of its table, where the withheld one has its word', () => {
    expect(figure.model.rows.map(({ key, cells }) => [key, ...cells.slice(1, 3)])).toEqual([
      ['0147', { missing: 'withheld' }, { missing: 'withheld' }],
      ['0169', { value: 10 }, { value: 240_000 }],
      ['0101', { value: 12.5 }, { value: 600_000 }],
      ['area', { value: 10 }, { value: 960_000 }],
      ['median', { value: 10 }, { value: 240_000 }],
    ]);
  });

  it('says what expenditure per inhabitant is made of', () => {
    expect(plain(figure.model.headline)).toBe(
      'Udgiften pr. 18-64-årig i Høje-Taastrup var 24.000 kr. i 2025: 10 modtagere pr. 1.000, 240.000 kr. pr. modtager.',
    );
    expect(plain(figure.describe(figure.scatter.points[1]!))).toBe(
      'København: 12,5 modtagere pr. 1.000, 600.000 kr. pr. modtager. Det giver 60.000 kr. pr. 18-64-årig.',
    );
  });

  it('labels the curves in kroner per inhabitant: users per 1,000 times the cost of each is that of 1,000', () => {
    expect(plain(figure.scatter.formatProduct?.(24_000_000) ?? '')).toBe('24.000 kr.');
    expect(figure.scatter.titles.product).toBe('Samme udgift pr. 18-64-årig');
  });

  it('says that the number of recipients is withheld where it is', () => {
    const withheld = toScatterFigure(sampleCosts, choices, { words: sampleWords('0147'), year: 2025 });
    expect(withheld.model.headline).toContain('skjult');
    expect(withheld.scatter.points.some(({ own }) => own)).toBe(false);
  });

  it('shows adults where no area of spending is chosen, and says so', () => {
    const all = toScatterFigure(
      sampleCosts,
      { ...choices, group: 'all' },
      { words: sampleWords(), year: 2025 },
    );
    expect(all.scatter.points).toHaveLength(2);
    expect(all.model.notes.join()).toContain('her vises Voksne');
  });
});

describe('countedYear', () => {
  it('is the newest year with recipients within the period, else of all', () => {
    expect(countedYear(sampleCosts.figures, 'adults', undefined)).toBe(2025);
    expect(countedYear(sampleCosts.figures, 'adults', { from: 2018, to: 2024 })).toBe(2024);
    expect(countedYear(sampleCosts.figures, 'adults', { from: 2026, to: 2027 })).toBe(2025);
    expect(countedYear(sampleCosts.figures, 'children-young', undefined)).toBeUndefined();
    expect(countedGroup('all')).toBe('adults');
  });
});
