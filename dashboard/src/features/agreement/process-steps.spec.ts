import { pickAgreement } from './pick-agreement.ts';
import { daysBetween, processSteps } from './process-steps.ts';
import { sampleAgreement } from './testing/sample-agreement.ts';

const statesOn = (today: string, agreement = sampleAgreement) =>
  processSteps(agreement, today).map(({ due, state, days }) => [due.id, state, days]);

describe('the steps of the process', () => {
  it('are done when their day is past, and the approval only when all have approved', () => {
    expect(statesOn('2026-11-22')).toEqual([
      ['x1', 'done', -807],
      ['x2', 'current', 39],
    ]);
    expect(statesOn('2027-01-02')[1]).toEqual(['x2', 'late', -2]);
    const all = { ...sampleAgreement, approved: { done: 3, of: 3 } };
    expect(statesOn('2026-11-22', all)[1]).toEqual(['x2', 'done', 39]);
  });

  it('have one under way and the rest to come', () => {
    expect(statesOn('2024-09-06')).toEqual([
      ['x1', 'current', 0],
      ['x2', 'next', 846],
    ]);
  });

  it('count days by the calendar, over a change of the clock too', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });
});

describe('the agreement that is shown', () => {
  const decided = { ...sampleAgreement, id: 'old', status: 'decided' as const };
  const draft = { ...sampleAgreement, id: 'draft', status: 'draft' as const, startsOn: '2027-01-01' };
  const pick = (
    agreements: readonly (typeof decided | typeof draft | typeof sampleAgreement)[],
    asked?: string,
  ) => pickAgreement(agreements, asked, '2026-11-22')?.id;

  it('is the one asked for, or none', () => {
    expect(pick([decided, draft], 'draft')).toBe('draft');
    expect(pick([decided, draft], 'gone')).toBeUndefined();
  });

  it('is else the one that waits for its parties, the one in force, the newest', () => {
    expect(pick([decided, draft, sampleAgreement])).toBe('a1');
    expect(pick([draft, decided])).toBe('old');
    expect(pick([draft, { ...decided, endsOn: '2025-12-31' }])).toBe('draft');
    expect(pick([])).toBeUndefined();
  });
});
