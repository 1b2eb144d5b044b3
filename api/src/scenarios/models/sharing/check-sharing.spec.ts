import type { AssumedValue, Assumption } from '../../document/scenario-document.ts';
import { checkSharing } from './check-sharing.ts';
import type { SharingFacts } from './sharing-facts.ts';
import {
  assume,
  exampleCost,
  exampleRate,
  fiveParticipants,
  noFacts,
  sharingDocument,
} from './testing/sample-sharing.ts';

const facts: SharingFacts = {
  firstYear: 2026,
  population: { '0101': 640_000 },
  pool: {
    use: [
      { municipality: '0101', places: 8.2 },
      { municipality: '0147', places: null },
    ],
    period: '2025K4',
  },
};
const issues = (assumptions: readonly Assumption[], of: SharingFacts = noFacts, year = 2030) =>
  checkSharing(of, sharingDocument(assumptions, year));
const participant = (values: Readonly<Record<string, AssumedValue>>): Assumption =>
  assume('participant', values);
const cost = exampleCost('whole');

describe('what cannot be shared is told at its field', () => {
  it('accepts the worked example', () => {
    expect(issues([...fiveParticipants, cost, exampleRate()])).toEqual([]);
  });

  it('needs participants, a cost and one of a bill and a cost per place', () => {
    expect(issues([cost])).toEqual([{ code: 'participants-needed' }]);
    expect(issues([participant({ name: 'A', load: 0 }), cost])).toEqual([{ code: 'participants-needed' }]);
    expect(issues([...fiveParticipants])).toEqual([{ code: 'cost-needed' }]);
    const terms = { fixedDkk: 1e6, maxRefusal: 0.05, places: 'whole' };
    expect(issues([assume('cost', terms), ...fiveParticipants])).toEqual([
      { at: 0, field: 'billDkk', code: 'bill-or-cost-per-place' },
    ]);
    expect(issues([assume('cost', { ...terms, billDkk: 2e6, perPlaceDkk: 1 }), ...fiveParticipants])).toEqual(
      [{ at: 0, field: 'perPlaceDkk', code: 'bill-and-cost-per-place' }],
    );
    expect(issues([assume('cost', { ...terms, billDkk: 5e5 }), ...fiveParticipants])).toEqual([
      { at: 0, field: 'billDkk', code: 'bill-below-fixed' },
    ]);
  });

  it('needs each participant named once, by municipality or by a name', () => {
    expect(issues([participant({ load: 1 }), cost])).toEqual([
      { at: 0, field: 'name', code: 'participant-unnamed' },
    ]);
    expect(issues([participant({ load: 1, name: 'A', municipality: '0101' }), cost])).toEqual([
      { at: 0, field: 'name', code: 'municipality-or-name' },
    ]);
    expect(issues([participant({ load: 1, name: 'A' }), participant({ load: 2, name: ' A' }), cost])).toEqual(
      [{ at: 1, field: 'name', code: 'participant-repeated' }],
    );
  });

  it('asks for the load that is withheld or not known, and takes the published one', () => {
    const pool = assume('pool', { service: 'T1', participants: 'listed' });
    expect(issues([pool, participant({ municipality: '0147' }), cost], facts)).toEqual([
      { at: 1, field: 'load', code: 'use-withheld' },
    ]);
    expect(issues([pool, participant({ municipality: '0169' }), cost], facts)).toEqual([
      { at: 1, field: 'load', code: 'load-needed' },
    ]);
    expect(issues([pool, participant({ municipality: '0101' }), cost], facts)).toEqual([]);
  });

  it('needs a pool that the edition knows where participants are taken from it', () => {
    const from = (values: Readonly<Record<string, AssumedValue>>): Assumption =>
      assume('pool', { participants: 'from-edition', ...values });
    expect(issues([from({}), ...fiveParticipants, cost])).toEqual([
      { at: 0, field: 'service', code: 'pool-needed' },
    ]);
    expect(issues([from({ service: 'T1', targetGroup: 'AUT' }), ...fiveParticipants, cost], facts)).toEqual([
      { at: 0, field: 'targetGroup', code: 'service-or-target-group' },
    ]);
    expect(issues([from({ targetGroup: 'AUT' }), ...fiveParticipants, cost])).toEqual([
      { at: 0, field: 'targetGroup', code: 'use-unknown' },
    ]);
    expect(issues([from({ service: 'T1' }), cost], facts)).toEqual([]);
  });

  it('needs terms that leave a direct cost, a subscription for two parts, and a horizon that has begun', () => {
    const parts = exampleRate({ interestDkk: 30_000_000 });
    expect(issues([...fiveParticipants, cost, parts])).toEqual([
      { at: 6, field: 'interestDkk', code: 'cost-parts-above-bill' },
    ]);
    expect(issues([...fiveParticipants, cost, assume('rule', { rule: 'two-part' })])).toEqual([
      { at: 6, field: 'rule', code: 'two-part-needed' },
    ]);
    expect(issues([...fiveParticipants, cost, exampleRate()], noFacts, 2025)).toEqual([
      { code: 'horizon-too-early', params: { year: 2026 } },
    ]);
    expect(issues([...fiveParticipants, cost], noFacts, 2025)).toEqual([]);
  });
});
