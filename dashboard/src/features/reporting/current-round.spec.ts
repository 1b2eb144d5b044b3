import { currentRound } from './current-round.ts';
import { mayDeliver } from './form-state.ts';
import { sampleForm, sampleRound } from './testing/sample-deliveries.ts';

const round = (id: string, phase: 'planned' | 'open' | 'closed', deadlineAt: string) => ({
  ...sampleRound,
  id,
  phase,
  deadlineAt,
});

describe('currentRound', () => {
  const old = round('old', 'closed', '2025-12-01T11:00:00Z');
  const soon = round('soon', 'open', '2026-12-01T11:00:00Z');
  const later = round('later', 'open', '2026-12-11T11:00:00Z');
  const next = round('next', 'planned', '2027-12-01T11:00:00Z');

  it('is the open round whose deadline is next', () => {
    expect(currentRound([next, later, soon, old], undefined)?.id).toBe('soon');
  });

  it('is the one that was asked for, while there is such a one', () => {
    expect(currentRound([later, soon], 'later')?.id).toBe('later');
    expect(currentRound([later, soon], 'gone')?.id).toBe('soon');
  });

  it('is the next planned one, else the last, where none is open', () => {
    expect(currentRound([old, next], undefined)?.id).toBe('next');
    expect(currentRound([round('older', 'closed', '2024-12-01T11:00:00Z'), old], undefined)?.id).toBe('old');
    expect(currentRound([], undefined)).toBeUndefined();
  });
});

describe('mayDeliver', () => {
  const at = (
    state: 'missing' | 'draft' | 'submitted' | 'approved' | 'accepted' | 'reading',
    now = '2026-11-01T08:00:00Z',
  ) => mayDeliver(sampleForm({ state, deadlineAt: '2026-11-27T11:00:00Z' }), sampleRound, now);

  it('is possible until a delivery is on its way, and again once it was accepted', () => {
    expect([at('missing'), at('draft'), at('accepted')]).toEqual([true, true, true]);
    expect([at('reading'), at('submitted'), at('approved')]).toEqual([false, false, false]);
  });

  it('is not possible before the round opens or after the municipality’s own deadline', () => {
    expect(at('missing', '2020-09-30T08:00:00Z')).toBe(false);
    expect(at('missing', '2026-11-27T11:00:01Z')).toBe(false);
  });
});
