import { pulledLevers } from '../../document/pulled-levers.ts';
import { participantsOf, withheldUsers } from './sharing-participants.ts';
import type { SharingFacts } from './sharing-facts.ts';
import { assume, exampleCost, sharingDocument } from './testing/sample-sharing.ts';
import { sharingModel } from './sharing-model.ts';

const facts: SharingFacts = {
  firstYear: 2026,
  population: { '0101': 640_000, '0147': 105_000 },
  pool: {
    use: [
      { municipality: '0101', places: 8.2 },
      { municipality: '0147', places: null },
      { municipality: '0151', places: null },
      { municipality: '0169', places: 5 },
    ],
    period: '2025K4',
  },
};
const pool = assume('pool', { service: 'T1', participants: 'from-edition' });
const byHand = assume('participant', { municipality: '0147', load: 2.5, days: 900 });
const of = (...assumptions: ReturnType<typeof assume>[]) => pulledLevers(sharingDocument(assumptions));

describe('participants from an edition', () => {
  it('are those whose use is published, with their inhabitants where they are known', () => {
    expect(participantsOf(facts, of(pool))).toEqual([
      {
        key: '0101',
        load: { value: 8.2 },
        days: { value: 8.2 * 365 },
        population: { value: 640_000 },
        source: 'edition',
      },
      {
        key: '0169',
        load: { value: 5 },
        days: { value: 1825 },
        population: { missing: 'not-reported' },
        source: 'edition',
      },
    ]);
  });

  it('are joined by withheld ones that are entered by hand; the rest of those are counted', () => {
    const levers = of(pool, byHand);
    expect(participantsOf(facts, levers).map(({ key, source }) => [key, source])).toEqual([
      ['0101', 'edition'],
      ['0169', 'edition'],
      ['0147', 'entered'],
    ]);
    expect(participantsOf(facts, levers)[2]).toMatchObject({
      at: 1,
      days: { value: 900 },
      population: { value: 105_000 },
    });
    expect(withheldUsers(facts, of(pool))).toBe(2);
    expect(withheldUsers(facts, levers)).toBe(1);
    const document = sharingDocument([pool, byHand, exampleCost('whole')]);
    const { notices } = sharingModel.calculate(facts, document, { preview: true, progress: () => undefined });
    expect(notices).toEqual([
      { code: 'users-left-out', params: { count: 1 } },
      { code: 'population-unknown', params: { count: 1 } },
    ]);
  });

  it('are overruled by what is entered, and left aside where the scenario lists its own', () => {
    const own = assume('participant', { municipality: '0101', load: 4 });
    expect(participantsOf(facts, of(pool, own)).map(({ key, load }) => [key, load])).toEqual([
      ['0169', { value: 5 }],
      ['0101', { value: 4 }],
    ]);
    const listed = assume('pool', { service: 'T1', participants: 'listed' });
    expect(participantsOf(facts, of(listed, own)).map(({ key }) => key)).toEqual(['0101']);
    expect(withheldUsers(facts, of(listed, own))).toBe(0);
  });

  it('never tells a withheld number: results are the same whatever it is', () => {
    // The facts hold no withheld number at all; a municipality whose use is withheld has no load to leave empty.
    const empty = assume('participant', { municipality: '0147' });
    expect(participantsOf(facts, of(pool, empty))[2]?.load).toEqual({ missing: 'withheld' });
    const document = sharingDocument([pool, empty, exampleCost('whole')]);
    expect(sharingModel.check(facts, document)).toEqual([{ at: 1, field: 'load', code: 'use-withheld' }]);
  });

  it('use the days that the service is open', () => {
    const rate = assume('rate', { daysOpen: 220 });
    expect(participantsOf(facts, of(pool, rate))[1]?.days).toEqual({ value: 1100 });
  });
});
