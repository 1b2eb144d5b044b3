import fc from 'fast-check';
import { answerTable } from './answer-table.ts';
import { frozenTables } from './decision/frozen-tables.ts';
import { goalMarks } from './goal-marks.ts';
import { sampleEvidence } from './testing/sample-agreement.ts';

const names = {
  language: 'da' as const,
  targetGroup: (code: string) => (code === 'AD_AUT' ? 'Voksne med autisme' : code),
  municipality: (code: string) => code,
  serviceType: (code: string) => code,
  area: (code: string) => code,
};

describe('a table of any answer', () => {
  it('has the words of its columns, the names of its codes, and leaves rows within rows to the files', () => {
    const [figures] = frozenTables(sampleEvidence.answer);
    const { columns, rows } = answerTable(figures?.rows ?? [], names);
    expect(columns.map(({ label, kind }) => [label, kind])).toEqual([
      ['Målgruppe', 'text'],
      ['Enhed', 'text'],
      ['Pladser', 'integer'],
      ['Belægning', 'share'],
      ['Modtagere', 'integer'],
    ]);
    expect(rows[0]?.cells).toEqual([
      'Voksne med autisme',
      'døgnpladser',
      { value: 112 },
      { value: 0.944 },
      { missing: 'withheld' },
    ]);
  });

  it('leaves out a column that is relevant to no row, and keeps one that is withheld everywhere', () => {
    const { columns } = answerTable(
      [
        {
          service: 'T1',
          rateDkk: { missing: 'not-applicable' },
          served: { missing: 'withheld' },
          rateYear: null,
        },
      ],
      names,
    );
    expect(columns.map(({ key }) => key)).toEqual(['service', 'served']);
  });

  it('takes no places for shares because of a name', () => {
    const { columns } = answerTable(
      [{ requiredAtOccupancy: { value: 123 } }, { requiredAtOccupancy: { value: 1 } }],
      names,
    );
    expect(columns[0]?.kind).toBe('integer');
  });

  it('lists the tables of an answer, figures first, notices never', () => {
    const answer = {
      notices: [{ code: 'x' }],
      services: [{ id: 1 }],
      figures: [{ id: 2 }],
      totals: { n: 1 },
    };
    expect(frozenTables(answer).map(({ name }) => name)).toEqual(['figures', 'services']);
  });
});

describe('the marks of a goal', () => {
  const at = (year: number, value: number) => ({ year, value: { value } });

  it('stand on one scale from zero to a tenth more than the most', () => {
    // 15 · 1.1 = 16.5; 5 / 16.5 = 30.3 %, 10 / 16.5 = 60.6 %, 15 / 16.5 = 90.9 %
    const marks = goalMarks({ targetValue: 5, latest: at(2025, 10), previous: at(2024, 15) });
    expect(marks.zero).toBe(0);
    expect(marks.target).toBeCloseTo(30.303, 3);
    expect(marks.bar).toEqual({ from: 0, width: expect.closeTo(60.606, 3) as number });
    expect(marks.previous).toBeCloseTo(90.909, 3);
  });

  it('have no bar without a figure', () => {
    expect(goalMarks({ targetValue: 0.9, latest: null, previous: null })).toEqual({
      zero: 0,
      target: expect.closeTo(90.909, 3) as number,
    });
    const withheld = { year: 2025, value: { missing: 'withheld' as const } };
    expect(goalMarks({ targetValue: 1, latest: withheld, previous: null }).bar).toBeUndefined();
  });

  it('stay within the row whatever the figures are', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (targetValue, now, before) => {
        const { zero, target, bar, previous } = goalMarks({
          targetValue,
          latest: at(2025, now),
          previous: at(2024, before),
        });
        const ends = [zero, target, previous ?? 0, bar?.from ?? 0, (bar?.from ?? 0) + (bar?.width ?? 0)];
        for (const end of ends) {
          expect(end).toBeGreaterThanOrEqual(-1e-6);
          expect(end).toBeLessThanOrEqual(100 + 1e-6);
        }
      }),
    );
  });
});
