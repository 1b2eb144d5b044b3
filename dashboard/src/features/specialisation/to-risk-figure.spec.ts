import type { CodeNames } from '../../lib/code-names.ts';
import { sampleRisk } from './testing/sample-risk.ts';
import { scoreText, toRiskFigure } from './to-risk-figure.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const same = (code: string): string => code;
const names: CodeNames = {
  language: 'da',
  targetGroup: same,
  serviceType: same,
  area: same,
  municipality: same,
};
const figure = toRiskFigure(sampleRisk, { names, place: 'Region Hovedstaden', targetGroup: undefined });

describe('toRiskFigure', () => {
  it('counts services with a flag and gives the first one’s score with its band', () => {
    expect(figure.model.headline).toBe(
      '1 af 3 tilbud i Region Hovedstaden har mindst én advarsel. Først: Tilbud T1 med 71 af 100 (65–77).',
    );
  });

  it('keeps the order of the answer and prints every measure', () => {
    expect(figure.bars.rows.map(({ key }) => key)).toEqual(['T1', 'T2', 'T3']);
    const cells = figure.bars.rows.map(({ cells: parts }) =>
      Object.values(parts).map(({ text }) => plain(text)),
    );
    expect(cells[0]).toEqual(['indeks 0,50', '−1,8 pp.', '86 %', '6', '60 %']);
    expect(cells[1]?.[0]).toBe('skjult');
  });

  it('flags exactly what the answer flags, and asks its questions under the name', () => {
    const [first, second] = figure.bars.rows;
    const flagged = Object.entries(first?.cells ?? {}).filter(([, { flag }]) => flag);
    expect(flagged.map(([key]) => key)).toEqual(['buyers', 'size']);
    expect(first?.note).toContain('Færre end tre lige store købere');
    expect(second?.note).toBe('BO107, 0169.');
  });

  it('draws what its table says', () => {
    const { columns, rows } = figure.model;
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    const level = columns.findIndex(({ key }) => key === 'levelConcern');
    expect(rows.map(({ cells }) => cells[level])).toEqual(
      figure.bars.rows.map(({ cells }) => cells.level?.value),
    );
  });

  it('says that it is no probability and how many services’ buyers are withheld', () => {
    expect(figure.model.notes.join(' ')).toMatch(/ikke en sandsynlighed.*2 tilbuds købere er skjult/);
  });

  it('has a word where there is no score', () => {
    expect(scoreText({ missing: 'too-short' }, 'da')).toBe('for kort tidsserie');
    expect(scoreText({ value: 47.79, lo: 40.4, hi: 55.6 }, 'en')).toBe('48 (40–56)');
  });
});
