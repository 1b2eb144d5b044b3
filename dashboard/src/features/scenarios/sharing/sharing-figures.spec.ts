import { sharingDocument, sharingResult, sharingView } from './testing/sample-sharing.ts';
import { shownRule } from './sharing-view.ts';
import { toBuildUpFigure } from './to-build-up-figure.ts';
import { toRegulationFigure } from './to-regulation-figure.ts';
import { toRulesFigure } from './to-rules-figure.ts';
import { toSharesFigure } from './to-shares-figure.ts';
import { toVacantFigure } from './to-vacant-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('who pays what', () => {
  const { model, chart } = toSharesFigure(sharingView);

  it('opens with the largest change from the rate to the rule that is considered', () => {
    expect(plain(model.headline)).toBe(
      'Frederiksberg betaler 903.396 kr. mindre med objektiv finansiering end med taksten, den største ændring.',
    );
    expect(model.summary[0]).toMatch(/^3 deltagere deler 19\smio/);
  });

  it('has every rule in the table, who pays most first, and the bill last', () => {
    expect(model.rows.map(({ key }) => key)).toEqual(['0101', 'Andre', '0147', 'all']);
    const [first] = model.rows;
    expect(first?.cells.slice(0, 5)).toEqual([
      'København',
      { value: 10_628_188 },
      { value: 11_106_456 },
      { missing: 'not-applicable' },
      { value: 9_459_179 },
    ]);
    expect(first?.cells).toHaveLength(model.columns.length);
    expect(first?.cells.at(-1)).toBe('nej');
    const bill = model.rows.at(-1);
    expect(bill?.total).toBe(true);
    expect(bill?.cells.slice(1, 4)).toEqual([
      { value: 19_485_011 },
      { value: 19_485_011 },
      { missing: 'not-applicable' },
    ]);
  });

  it('draws today and the rule from the same rows', () => {
    expect(chart.rows[2]).toMatchObject({
      label: 'Frederiksberg',
      places: { value: 2_657_047 },
      need: { value: 1_753_651 },
      cells: { rule: { text: '1.753.651' }, change: { text: '−903.396' }, alone: { text: '5.755.416' } },
    });
  });

  it('sets Shapley against the rate where no other rule is chosen', () => {
    expect(shownRule(sharingDocument)).toBe('objective');
    expect(shownRule({ assumptions: [] })).toBe('shapley');
    const rate = { lever: 'rule', values: { rule: 'rate' }, reason: '', source: '' };
    expect(shownRule({ assumptions: [rate] })).toBe('shapley');
  });
});

describe('who would be better off alone', () => {
  const { model, chart, sentences } = toRulesFigure(sharingView);

  it('is said of the rule that is considered, and of every rule in a list', () => {
    expect(plain(model.headline)).toBe(
      'København og Andre betaler sammen 238.060 kr. mere med objektiv finansiering, end et tilbud for dem selv ville koste.',
    );
    expect(sentences).toHaveLength(6);
    expect(sentences[0]).toBe('Takst: ingen er bedre stillet alene, hverken hver for sig eller i grupper.');
    expect(plain(sentences[1]!)).toBe(
      'Objektiv finansiering: København og Andre betaler sammen 238.060 kr. mere end for et tilbud for sig selv (17.731.360 kr. mod 17.493.300 kr.).',
    );
    expect(sentences[2]).toBe('Abonnement og takst: kan ikke regnes her.');
  });

  it('draws how much the most dissatisfied group overpays by each rule', () => {
    expect(chart.rows.map(({ text }) => text)).toEqual([
      '0',
      '238.060',
      'ikke relevant',
      '0',
      '0',
      'ikke relevant',
    ]);
    expect(chart.rows.find(({ own }) => own)?.key).toBe('objective');
    expect(model.rows).toHaveLength(6);
  });
});

describe('the rate when places stand empty', () => {
  it('is built up step by step, without bars of no length', () => {
    const { model, terms, describe: say } = toBuildUpFigure(sharingView);
    expect(plain(model.headline)).toBe(
      'Taksten er 3.461 kr. pr. døgn; 173 kr. af den skyldes døgn, der ventes at stå tomme.',
    );
    expect(terms.map(({ key, kind, text }) => [key, kind, text])).toEqual([
      ['direct', 'change', '+3.131'],
      ['overhead', 'change', '+157'],
      ['empty-places', 'change', '+173'],
      ['rate', 'total', '3.461'],
    ]);
    expect(model.rows.map(({ key }) => key)).toContain('interest');
    expect(plain(say(terms[1]!))).toBe('Overhead: 157 kr. pr. døgn.');
  });

  it('is regulated year by year', () => {
    const { model, line, describe: say } = toRegulationFigure(sharingView, 0.88);
    expect(plain(model.headline)).toBe(
      'Ved den faktiske belægning mangler der 1,8 mio. kr. i 2026, 7,4 % af regningen. 568.421 kr. ligger uden for båndet og lægges i taksten for 2028.',
    );
    expect(plain(model.subline)).toContain('88 %');
    expect(model.rows.map(({ cells }) => cells[2])).toEqual([{ value: 0 }, { value: 0 }, { value: 568_421 }]);
    const [series] = line.series;
    const point = { series: series!, period: line.periods[2]!, point: series!.points[2]!, pinned: false };
    expect(plain(say(point))).toBe('2028: taksten er 3.543 kr. pr. døgn.');
  });

  it('costs those who use the service when a place is empty', () => {
    const { model, chart } = toVacantFigure(sharingView);
    expect(plain(model.headline)).toBe(
      'En plads, der står tom et år, koster København 1,1 mio. kr. ekstra med taksten.',
    );
    expect(chart.rows.map(({ label }) => label)).toEqual(['København', 'Andre', 'Frederiksberg']);
    expect(model.rows[0]?.cells).toHaveLength(model.columns.length);
  });

  it('is silent where the result has no rate', () => {
    const bare = { ...sharingView, result: { ...sharingResult, tables: {} } };
    expect(toBuildUpFigure(bare).terms).toEqual([]);
    expect(toSharesFigure(bare).model.rows).toHaveLength(1);
    expect(toRulesFigure(bare).sentences[0]).toBe('Takst: kan ikke regnes her.');
  });
});
