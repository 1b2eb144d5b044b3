import { sampleMeeting, sampleOrder, sampleResults } from '../testing/sample-meeting.ts';
import { toOrderFigure } from './to-order-figure.ts';
import { toParticipantsFigure } from './to-participants-figure.ts';
import { toRankingFigure } from './to-ranking-figure.ts';
import { toStatementsFigure } from './to-statements-figure.ts';

const asked = { results: sampleResults, question: 'q1', group: '', groupName: '', language: 'da' as const };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const withheld = { missing: 'withheld' };

describe('toRankingFigure', () => {
  const { model, chart } = toRankingFigure(asked);

  it('has the options in the order of their places, with who put each first', () => {
    expect(chart.rows.map(({ label, text }) => [label, plain(text)])).toEqual([
      ['1. Kvalitet', '60 %'],
      ['2. Økonomi', '30 %'],
      ['3. Sammenhæng', '10 %'],
    ]);
    expect(plain(model.headline)).toBe('60 % sætter »Kvalitet« øverst. Nederst står »Sammenhæng«.');
    expect(model.notes).toContain('Rækkefølgen følger den gennemsnitlige plads.');
  });

  it('keeps intervals in the table', () => {
    expect(model.columns.find(({ key }) => key === 'firstChoiceShare')?.interval).toBe(true);
    expect(model.rows[0]?.cells).toEqual([
      'Kvalitet',
      { value: 1 },
      { value: 1.4 },
      { value: 0.6, lo: 0.31, hi: 0.83 },
      { value: 10 },
    ]);
  });

  it('shows one group apart, and says that a withheld one is', () => {
    const own = toRankingFigure({ ...asked, group: '0169', groupName: 'Høje-Taastrup' });
    expect(plain(own.model.headline)).toBe('75 % sætter »Økonomi« øverst.');
    expect(own.model.subline).toBe('Hvad er vigtigst? · Prøven · Høje-Taastrup');
    const small = toRankingFigure({ ...asked, group: '0101', groupName: 'København' });
    expect(small.model.headline).toBe('Resultatet er skjult, så svar fra få personer ikke kan regnes ud.');
    expect(small.chart.rows.map(({ value, text }) => [value, text])).toEqual([[withheld, 'skjult']]);
  });
});

describe('toStatementsFigure', () => {
  const { model, chart } = toStatementsFigure({ ...asked, question: 'q2' });

  it('spreads the answers from disagree to agree', () => {
    expect(chart.parts.map(({ label }) => label)).toEqual([
      'Helt uenig',
      'Delvis uenig',
      'Hverken enig eller uenig',
      'Delvis enig',
      'Helt enig',
    ]);
    expect(chart.rows[0]?.shares).toEqual([0, 0.2, 0.1, 0.2, 0.5].map((value) => ({ value })));
    expect(plain(chart.rows[0]?.text ?? '')).toBe('70 %');
    expect(plain(model.headline)).toBe('70 % er enige i »Vi bør planlægge sammen«.');
  });

  it('withholds every share of a statement that too few answered', () => {
    expect(chart.rows[1]?.shares).toEqual(Array(5).fill(withheld));
    expect(chart.rows[1]?.text).toBe('skjult');
    expect(model.rows[1]?.cells.slice(1)).toEqual(Array(8).fill(withheld));
  });
});

describe('toOrderFigure', () => {
  it('has places and no share that nobody has told', () => {
    const { model, order, chart } = toOrderFigure({ ...asked, results: sampleOrder });
    expect(order).toEqual([
      { key: '1', place: '1', text: 'Kvalitet' },
      { key: '2', place: '2', text: 'Økonomi' },
    ]);
    expect(model.headline).toContain('Kun rækkefølgen er offentliggjort; andele er ikke oplyst.');
    expect(model.rows.map(({ cells }) => cells[2])).toEqual([
      { missing: 'not-reported' },
      { missing: 'not-reported' },
    ]);
    expect(chart.rows.every(({ value }) => 'missing' in value)).toBe(true);
    expect(model.source).toBe('Kilde: Rundspørge i Region Sjælland');
  });
});

describe('toParticipantsFigure', () => {
  it('puts most first, marks the own municipality, and counts those from elsewhere in a note', () => {
    const names = new Map([
      ['0169', 'Høje-Taastrup'],
      ['0101', 'København'],
    ]);
    const { model, chart } = toParticipantsFigure(sampleMeeting, {
      language: 'da',
      municipality: (code) => names.get(code) ?? code,
      own: '0101',
    });
    expect(chart.rows.map(({ label, text, own }) => [label, text, own])).toEqual([
      ['Høje-Taastrup', '3', undefined],
      ['København', '1', true],
    ]);
    expect(model.notes).toEqual(['1 deltager kom fra andre steder end kommunerne.']);
  });
});
