import fc from 'fast-check';
import type { ApprovalView, GoalsView } from './index.ts';
import { approvalHeadline, goalsHeadline } from './index.ts';

const RUNS = 10_000;
const language = fc.constantFrom('da' as const, 'en' as const);
const name = fc.oneof(
  fc.constantFrom('Rammeaftale 2025–2026', 'Rammeaftale 2027–2028'),
  fc.string({ unit: fc.constantFrom(..."abæøå {}<#'"), minLength: 1, maxLength: 200 }),
);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const basis = { synthetic: fc.boolean(), provisional: fc.boolean() };
const count = fc.nat(98);
const approvals = fc.record({
  ...basis,
  agreement: name,
  period: fc.constantFrom('2025–2026', '2027–2028'),
  status: fc.constantFrom('draft', 'hearing', 'approval', 'decided'),
  approved: count,
  municipalities: count,
  region: fc.boolean(),
  onAgenda: count,
  withRemark: count,
  deadline: fc.option(day, { nil: undefined }),
  today: day,
}) as fc.Arbitrary<ApprovalView>;
const goals = fc.record({
  ...basis,
  agreement: name,
  goals: count,
  onTrack: count,
  undecided: count,
}) as fc.Arbitrary<GoalsView>;

const view: ApprovalView = {
  agreement: 'Rammeaftale 2027–2028',
  period: '2027–2028',
  status: 'approval',
  approved: 12,
  municipalities: 46,
  region: false,
  onAgenda: 3,
  withRemark: 1,
  deadline: '2026-12-15',
  today: '2026-11-22',
};
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('approvalHeadline', () => {
  it('says how many have approved, and by when the rest must', () => {
    const { headline, summary } = approvalHeadline(view, 'da');
    expect(plain(headline)).toBe(
      '12 af 46 kommuner har godkendt Rammeaftale 2027–2028; fristen er 15. december 2026. Regionen mangler at godkende.',
    );
    expect(summary.slice(-2)).toEqual([
      '3 parter har aftalen på dagsordenen.',
      '1 godkendelse har en bemærkning.',
    ]);
  });

  it('says that a deadline is over, or was never set', () => {
    expect(plain(approvalHeadline({ ...view, deadline: '2026-11-01' }, 'da').headline)).toContain(
      'fristen var 1. november 2026.',
    );
    expect(approvalHeadline({ ...view, deadline: undefined }, 'da').headline).toContain(
      'der er ingen frist endnu.',
    );
    // The last day still counts.
    expect(approvalHeadline({ ...view, today: '2026-12-15' }, 'da').headline).toContain('fristen er');
  });

  it('names no approvals before there can be any, and unanimity once it is reached', () => {
    expect(approvalHeadline({ ...view, status: 'draft' }, 'da').headline).toBe(
      'Rammeaftale 2027–2028 er en kladde, som kun sekretariatet kan se.',
    );
    expect(approvalHeadline({ ...view, status: 'decided' }, 'en').headline).toBe(
      'Rammeaftale 2027–2028 is decided: all 46 municipalities and the region have approved.',
    );
    expect(plain(approvalHeadline({ ...view, status: 'hearing' }, 'da').headline)).toBe(
      'Rammeaftale 2027–2028 er i høring; 46 kommuner og regionen skal godkende senest 15. december 2026.',
    );
  });

  it('keeps to the laws of headlines whatever it is given', () => {
    fc.assert(
      fc.property(approvals, language, (any, spoken) => {
        const { headline, summary, alt } = approvalHeadline(any, spoken);
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        expect(headline.trim()).not.toBe('');
        // What the name says is not ours: nothing else may look like a number gone wrong.
        const said = summary.join(' ').replaceAll(any.agreement, '');
        expect(said).not.toMatch(/NaN|undefined|Infinity|[-−]0(?!\d)/);
        if (any.status !== 'approval') expect(said).not.toMatch(/mangler at godkende|not approved yet/);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('goalsHeadline', () => {
  it('counts what is on its way, and what cannot be told', () => {
    const some = { agreement: 'Rammeaftale 2025–2026', goals: 4, onTrack: 2, undecided: 1 };
    expect(goalsHeadline(some, 'da').headline).toBe('2 af 4 mål er på vej. 1 kan ikke afgøres endnu.');
    expect(goalsHeadline({ ...some, undecided: 4, onTrack: 0 }, 'da').headline).toBe(
      'Ingen af målene kan afgøres endnu.',
    );
    expect(goalsHeadline({ ...some, undecided: 0 }, 'en').headline).toBe('2 of 4 goals are on the way.');
  });

  it('keeps to the laws of headlines whatever it is given', () => {
    fc.assert(
      fc.property(goals, language, (any, spoken) => {
        const { headline, summary, alt } = goalsHeadline(any, spoken);
        expect(headline.length).toBeLessThanOrEqual(160);
        expect(alt.length).toBeLessThanOrEqual(255);
        expect(summary.join(' ').replaceAll(any.agreement, '')).not.toMatch(
          /NaN|undefined|Infinity|[-−]0(?!\d)|skyldes|takket være/,
        );
      }),
      { numRuns: RUNS },
    );
  });
});
