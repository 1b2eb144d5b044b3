import { sampleAreaTrade, sampleNames, sampleOwnTrade } from './testing/sample-trade.ts';
import { toClosureFigure } from './to-closure-figure.ts';
import { toDependenceFigure } from './to-dependence-figure.ts';
import { toFlowFigure } from './to-flow-figure.ts';
import { toMatrixFigure } from './to-matrix-figure.ts';
import { toPartnersFigure } from './to-partners-figure.ts';
import { toReachFigure } from './to-reach-figure.ts';
import { pooledPartners, tradePartners } from './trade-partners.ts';
import type { TradePartner } from './trade-partners.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('tradePartners', () => {
  const partners = tradePartners(sampleOwnTrade.figures, '0169', sampleNames);

  it('set what is bought beside what is sold, the largest first and the others last', () => {
    expect(partners.map(({ key, bought, sold, net }) => [key, bought, sold, net])).toEqual([
      ['0101', { value: 12 }, { value: 20 }, { value: 8 }],
      ['1084', { value: 30 }, { missing: 'not-applicable' }, { missing: 'not-applicable' }],
      ['others', { value: 18 }, { value: 20 }, { value: 2 }],
    ]);
  });

  it('never say zero of a partner that may be among the withheld ones', () => {
    const figures = sampleOwnTrade.figures.filter(({ buyer }) => buyer !== '0101');
    const [region, others] = tradePartners(figures, '0169', sampleNames).slice(-2);
    expect(region?.key).toBe('0101');
    expect(region?.sold).toEqual({ missing: 'withheld' });
    expect(others?.key).toBe('others');
  });

  it('say zero where everybody on that side is shown', () => {
    const figures = sampleOwnTrade.figures.filter(
      ({ seller, buyer }) => seller !== '0169' || buyer === '0169',
    );
    expect(tradePartners(figures, '0169', sampleNames).find(({ key }) => key === '0101')?.sold).toEqual({
      value: 0,
    });
  });
});

describe('pooledPartners', () => {
  const one = (key: string, bought: number): TradePartner => ({
    key,
    bought: { value: bought },
    sold: { value: 1 },
    net: { value: 1 - bought },
    boughtShare: { value: bought / 100 },
    soldShare: { value: 0.01 },
  });

  it('adds those after the largest to the others, so that nothing is lost', () => {
    const pooled = pooledPartners([one('a', 9), one('b', 7), one('c', 5), one('others', 20)], 2);
    expect(pooled.map(({ key, bought, sold }) => [key, bought, sold])).toEqual([
      ['a', { value: 9 }, { value: 1 }],
      ['b', { value: 7 }, { value: 1 }],
      ['others', { value: 25 }, { value: 2 }],
    ]);
  });

  it('stays withheld where the others are', () => {
    const others: TradePartner = { ...one('others', 0), bought: { missing: 'withheld' } };
    const pooled = pooledPartners([one('a', 9), one('b', 7), others], 1);
    expect(pooled.at(-1)?.bought).toEqual({ missing: 'withheld' });
  });
});

describe('toPartnersFigure', () => {
  const { model, bars } = toPartnersFigure(sampleOwnTrade, sampleNames);

  it('answers in one sentence', () => {
    expect(plain(model.headline)).toBe(
      'Høje-Taastrup køber 60 % af sine pladser hos andre (Region Hovedstaden: 70 %). Største viste sælger er Region Hovedstaden med 30 pladser.',
    );
  });

  it('writes kinds of operators in small letters inside the sentence', () => {
    const { totals } = sampleOwnTrade;
    const buyers = totals.buyers.map((buyer) => ({ ...buyer, largestSeller: 'private' }));
    const said = toPartnersFigure({ ...sampleOwnTrade, totals: { ...totals, buyers } }, sampleNames);
    expect(said.model.headline).toContain('er private tilbud med');
  });

  it('draws the rows of its table, without the total', () => {
    expect(bars.rows.map(({ label, left, right, net }) => [label, left.text, right.text, net])).toEqual([
      ['København', '12,0', '20,0', '+8,0'],
      ['Region Hovedstaden', '30,0', '.', '.'],
      ['Øvrige (skjult antal pr. kommune)', '18,0', '20,0', '+2,0'],
    ]);
    expect(model.rows.map(({ key }) => key)).toEqual(['0101', '1084', 'others', 'total']);
    expect(model.rows.at(-1)?.cells.slice(1)).toEqual([
      { value: 60 },
      { value: 40 },
      { value: -20 },
      { value: 0.6 },
      { value: 0.5 },
    ]);
  });

  it('says what the others are', () => {
    expect(model.notes.join(' ')).toContain('så få borgere');
  });
});

describe('toFlowFigure', () => {
  const { model, sankey, describe: say } = toFlowFigure(sampleOwnTrade, sampleNames);

  it('has the numbers of the partners as links and in its table', () => {
    expect(sankey.sellers.map(({ key, value }) => [key, value])).toEqual([
      ['1084', 30],
      ['0101', 12],
      ['others', 18],
    ]);
    expect(sankey.buyers.map(({ key, value }) => [key, value])).toEqual([
      ['0101', 20],
      ['others', 20],
    ]);
    expect(model.rows).toHaveLength(5);
    expect(plain(model.headline)).toBe('Høje-Taastrup køber 60 pladser af andre og sælger 40 til andre.');
  });

  it('says a flow in a sentence', () => {
    const [first] = sankey.sellers;
    expect(plain(first ? say(first, 'seller') : '')).toBe(
      'Høje-Taastrup køber 30 pladser af Region Hovedstaden: 30 % af sine pladser.',
    );
  });
});

describe('toReachFigure', () => {
  const { model, tiles, legend } = toReachFigure(sampleOwnTrade, sampleNames);

  it('colours the published share, hatches what may be withheld, and leaves its own outside the scale', () => {
    expect(tiles.map(({ code, status, text }) => [code, status, plain(text)]).sort()).toEqual([
      ['0101', 'value', '1,0 %'],
      ['0147', 'withheld', '..'],
      ['0169', 'not-applicable', '40 %'],
    ]);
    expect(legend.statuses).toEqual([{ status: 'withheld', text: 'skjult eller nul' }]);
  });

  it('counts the municipalities that are shown', () => {
    expect(plain(model.headline)).toBe(
      '1 kommune i Region Hovedstaden køber så meget af Høje-Taastrup, at tallet kan vises. Størst er andelen i København: 1,0 %.',
    );
  });
});

describe('toMatrixFigure', () => {
  const { model, matrix } = toMatrixFigure(sampleAreaTrade(), sampleNames);

  it('has the sellers of the area first, then others that are shown, and no seller of whom nothing is', () => {
    expect(matrix.columns.map(({ key }) => key)).toEqual(['0101', '0147', '0169', '1084']);
  });

  it('prints a number only where it is published and outlines the own', () => {
    expect(matrix.rows.map(({ cells }) => Object.keys(cells).sort())).toEqual([
      ['0101', '0169'],
      [],
      ['0101', '0169', '1084'],
    ]);
    expect(matrix.rows[0]?.cells['0101']).toMatchObject({ text: '500', diagonal: true });
    expect(matrix.rows[0]?.total).toBe('820');
    expect(matrix.columnTotals.texts['1084']).toBe('300');
  });

  it('lists every pair and the others of each buyer in its table', () => {
    expect(model.rows.map(({ key }) => key)).toContain('0101 others');
    expect(model.rows).toHaveLength(7);
  });
});

describe('the headline of the matrix', () => {
  it('counts the trades between two and names the largest', () => {
    // Three of the seven rows are own places or others; 30 is more than 20 and 12.
    expect(plain(toMatrixFigure(sampleAreaTrade(), sampleNames).model.headline)).toBe(
      '3 handler i Region Hovedstaden er store nok til at blive vist hver for sig. Størst: Høje-Taastrup køber 30 pladser af Region Hovedstaden.',
    );
  });
});

describe('toDependenceFigure', () => {
  const { model, bars } = toDependenceFigure(sampleAreaTrade(), sampleNames);

  it('ranks by the share bought from others, those without a number last', () => {
    expect(bars.rows.map(({ label, text }) => [label, plain(text)])).toEqual([
      ['Høje-Taastrup', '60 %'],
      ['København', '40 %'],
      ['Frederiksberg', 'skjult'],
    ]);
    expect(plain(model.headline)).toBe(
      'Kommunerne i Region Hovedstaden køber 70 % af deres pladser hos andre end sig selv. Mest Høje-Taastrup med 60 %, mindst København med 40 %.',
    );
  });
});

describe('toClosureFigure', () => {
  const answer = sampleAreaTrade(true);
  const closure = answer.totals.closure!;
  const { model, bars } = toClosureFigure(answer, closure, sampleNames);

  it('says how many places can be found elsewhere, who buys most, and how many buyers are withheld', () => {
    expect(plain(model.headline)).toBe(
      'Lukker Bostedet Lyngen, kan højst 9 af 24 pladser findes andre steder i Region Hovedstaden. Størst køber er Høje-Taastrup med 11.',
    );
    expect(model.summary.join(' ')).toContain('4 købere har for få borgere');
  });

  it('has the buyers, the others together, and the total', () => {
    expect(bars.rows.map(({ label, text }) => [label, text])).toEqual([
      ['Høje-Taastrup', '11,0'],
      ['Øvrige (skjult antal pr. kommune)', '13,0'],
    ]);
    expect(model.rows.at(-1)?.cells).toEqual([
      'I alt',
      { value: 24 },
      { missing: 'not-applicable' },
      { value: 5 },
    ]);
    expect(model.notes.join(' ')).toContain('1 lignende tilbud har ikke indberettet');
  });
});
