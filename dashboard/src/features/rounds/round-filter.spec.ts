import type { Schema } from '../../lib/api.ts';
import { byMunicipality, passes, waitsFor } from './round-filter.ts';

type State = Schema<'RoundForm'>['state'];

const form = (municipality: string, state: State): Schema<'RoundForm'> => ({
  municipality,
  kind: 'need',
  state,
  deadlineAt: '2026-11-27T11:00:00Z',
  late: false,
});
const right = (role: Schema<'RightAnswer'>['role'], municipality = '') => ({
  role,
  municipality,
  onBehalf: false,
});

describe('a round’s filters', () => {
  const [both] = byMunicipality([form('0169', 'accepted'), form('0169', 'submitted')]);
  const [done] = byMunicipality([form('0101', 'accepted')]);
  const [draft] = byMunicipality([form('0147', 'draft')]);

  it('gathers forms by municipality', () => {
    const forms = [form('0169', 'draft'), form('0101', 'missing'), form('0169', 'accepted')];
    expect(byMunicipality(forms).map(({ municipality, forms: own }) => [municipality, own.length])).toEqual([
      ['0169', 2],
      ['0101', 1],
    ]);
  });

  it('counts as missing what the municipality must still do, and only that', () => {
    const shown = [both, done, draft].map((each) => passes(each!, 'mangler', []));
    expect(shown).toEqual([false, false, true]);
  });

  it('counts as accepted only municipalities without anything open', () => {
    expect([both, done, draft].map((each) => passes(each!, 'godtaget', []))).toEqual([false, true, false]);
  });

  it.each<[State, boolean, boolean, boolean]>([
    ['missing', false, false, true],
    ['returned', false, false, true],
    ['submitted', false, true, false],
    ['approved', true, false, false],
    ['accepted', false, false, false],
  ])(
    'in state %s waits for secretariat %s, approver %s, reporter %s',
    (state, secretariat, approver, reporter) => {
      const own = form('0169', state);
      expect(waitsFor([right('secretariat')], own)).toBe(secretariat);
      expect(waitsFor([right('approver', '0169')], own)).toBe(approver);
      expect(waitsFor([right('reporter', '0169')], own)).toBe(reporter);
      expect(
        waitsFor([right('approver', '0101'), right('reporter', '0101'), right('administrator')], own),
      ).toBe(false);
    },
  );
});
