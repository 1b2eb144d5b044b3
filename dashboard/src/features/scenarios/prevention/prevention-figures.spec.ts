import { yearName } from './prevention-figures.ts';
import { samplePrevention, withTables } from './testing/sample-prevention.ts';
import { toChanceFigure } from './to-chance-figure.ts';
import { toMoneyFigure } from './to-money-figure.ts';
import { toStocksFigure } from './to-stocks-figure.ts';
import { toTornadoFigure } from './to-tornado-figure.ts';
import { toViewsFigure } from './to-views-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('toMoneyFigure', () => {
  const { model, terms, describe: said } = toMoneyFigure(samplePrevention);

  it('says what it is worth, when it is paid back, and what must come true', () => {
    expect(plain(model.headline)).toBe(
      'Over 10 år er nutidsværdien 141 mio. kr., og pengene er tjent hjem efter 27 måneder. Det tjener sig hjem, hvis mindst 35 % af de antagne effekter indtræffer.',
    );
    expect(model.subline).toContain('Set fra køberen. Faste 2026-priser');
  });

  it('stands every year on the ones before, and marks the year in which it is paid back', () => {
    expect(terms.slice(0, 4).map(({ label, text }) => [label, text])).toEqual([
      ['2027', '−1.791'],
      ['2028', '+1.069'],
      ['2029: tjent hjem', '+8.398'],
      ['2030', '+15.918'],
    ]);
    expect(terms).toHaveLength(11);
    expect(terms.at(-1)).toMatchObject({ kind: 'total', label: 'I alt', text: '176.716' });
    expect(said(terms[0]!)).toBe('2027: −1.791 (1.000 kr.)');
  });

  it('has the whole account of a year in its table, with the caseworkers', () => {
    const cells = Object.fromEntries(model.columns.map(({ key }, i) => [key, model.rows[2]?.cells[i]]));
    expect(cells).toMatchObject({
      year: '2029',
      savedDkk: { value: expect.closeTo(18360.0779, 3) },
      extraStaffDkk: { value: expect.closeTo(9962.5642, 3) },
      investmentDkk: { value: 0 },
      stateSupportDkk: { value: 0 },
      netDkk: { value: expect.closeTo(8397.5137, 3) },
      caseworkersBefore: { value: expect.closeTo(15.2245, 3) },
    });
  });

  it('marks no year where it never pays back', () => {
    const rows = (samplePrevention.result.tables.views ?? []).map((row) => ({
      ...row,
      paybackMonths: { missing: 'not-applicable' as const },
    }));
    const labels = toMoneyFigure(withTables({ views: rows })).terms.map(({ label }) => label);
    expect(labels.join()).not.toContain('tjent hjem');
  });
});

describe('toStocksFigure', () => {
  const { model, line, describe: said } = toStocksFigure(samplePrevention);

  it('answers about institutions, in whole persons', () => {
    expect(model.headline).toBe('I 2036 er 50 borgere på institution med programmet og 78 uden: 28 færre.');
  });

  it('draws the two kinds that change most, with and without', () => {
    expect(line.series.map(({ label, role }) => [label, role])).toEqual([
      ['Institution, med: 50', 'own'],
      ['Institution, uden: 78', 'median'],
      ['Plejefamilie, med: 138', 'area'],
      ['Plejefamilie, uden: 152', 'context'],
    ]);
    expect(line.periods.map(({ label }) => label).slice(0, 3)).toEqual(['start', '2027', '2028']);
    const [series] = line.series;
    expect(
      said({ series: series!, period: line.periods[1]!, point: series!.points[1]!, pinned: false }),
    ).toBe('2027, Institution, med: 74,6');
  });

  it('has all kinds in its table, and where they settle last', () => {
    expect(model.columns).toHaveLength(7);
    expect(model.rows.map(({ cells }) => cells[0]).slice(-2)).toEqual(['2036', 'på længere sigt']);
    expect(model.rows.at(-1)?.cells[6]).toEqual({ value: expect.closeTo(50.1448, 3) });
    expect(model.rows.at(-1)?.total).toBe(true);
  });
});

describe('toChanceFigure', () => {
  it('counts twenty outcomes from zero', () => {
    const { model, plot } = toChanceFigure(samplePrevention);
    const dots = plot?.columns.reduce((sum, column) => sum + column.dots, 0);
    expect(dots).toBe(20);
    const filled = plot?.columns
      .filter((column) => column.filled)
      .reduce((sum, column) => sum + column.dots, 0);
    expect(model.headline).toContain(`I ${filled} af 20 udfald tjener det sig hjem.`);
    expect(plot?.threshold).toMatchObject({ before: '0' });
    expect(plot?.axis).toBe('Nutidsværdi, mio. kr.');
    expect(model.rows.at(-1)?.cells[2]).toEqual({ value: 20 });
  });

  it('says that nothing is drawn in a preview', () => {
    const { model, plot } = toChanceFigure(withTables({ 'equally-likely': [] }));
    expect(plot).toBeUndefined();
    expect(model.headline).toBe('Usikkerheden er ikke beregnet endnu.');
    expect(model.rows).toEqual([]);
  });

  it('counts in thousands where the outcomes lie close', () => {
    const rows = [-200_000, 300_000, 1_400_000].map((value, i) => ({
      view: 'buyer',
      outcome: i + 1,
      netPresentValueDkk: { value },
    }));
    const { plot } = toChanceFigure(withTables({ 'equally-likely': rows }));
    expect(plot?.axis).toBe('Nutidsværdi, 1.000 kr.');
    expect(plot?.columns.map(({ label }) => label)).toContain('200');
  });
});

describe('toTornadoFigure', () => {
  const { model, bars } = toTornadoFigure(samplePrevention);

  it('names the assumption that matters most, in words', () => {
    expect(model.headline).toMatch(
      /^Mest betyder alle virkninger under ét: alene flytter den nutidsværdien fra /,
    );
    expect(bars.rows.map(({ label }) => label)).toEqual([
      'Alle virkninger under ét',
      'Virkning på skift fra forebyggende indsats til institution',
      'Virkning på ophold, institution',
    ]);
    expect(bars.rows[0]?.note).toMatch(/^0,\d\d til 1,\d\d gange det antagne$/);
  });

  it('leaves out what is certain, and says so when all is', () => {
    expect(model.rows).toHaveLength(3);
    const certain = toTornadoFigure(withTables({ tornado: [] }));
    expect(certain.bars.rows).toEqual([]);
    expect(certain.model.headline).toMatch(/^Ingen antagelse/);
  });
});

describe('toViewsFigure', () => {
  it('sets buyer and region side by side, with every measure in the table', () => {
    const { model, bars } = toViewsFigure(samplePrevention);
    expect(plain(model.headline)).toMatch(
      /^For køberen er nutidsværdien 141 mio\. kr\.; for regionen er den \d+ mio\. kr\., når 70 % af/,
    );
    expect(bars.bars.map(({ name, text }) => [plain(name), text])).toEqual([
      ['Køberen (100 % kan undgås)', '140.799'],
      ['Regionen (70 % kan undgås)', expect.stringMatching(/^\d+\.\d{3}$/)],
    ]);
    expect(model.columns.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['breakEvenEffect', 'chanceOfGain', 'p90Dkk']),
    );
  });
});

test('a year that does not end in December is counted from the start', () => {
  expect(yearName({ programmeYear: 3, month: '2030-06' }, 'da')).toBe('år 3');
  expect(yearName({ programmeYear: 0, month: '2027-07' }, 'da')).toBe('start');
  expect(yearName({ programmeYear: 1, month: '2027-12' }, 'da')).toBe('2027');
});
