import type { Assumption } from '../../document/scenario-document.ts';
import { missing } from '@tilbudsvifte/planning';
import { checkSupply } from './check-supply.ts';
import type { KnownSupply } from './known-supply.ts';
import { assume, sampleDocument, sampleGroup, sampleService, sampleSupply } from './testing/sample-supply.ts';

const facts: KnownSupply = {
  ...sampleSupply,
  groups: [...sampleSupply.groups, sampleGroup('H', missing('withheld'))],
  services: [...sampleSupply.services, sampleService('planned', { places: 0 })],
  decided: [
    { service: 'planned', date: '2027-01-01', step: { kind: 'add', places: 5 } },
    { service: 'ab', date: '2026-07-01', step: { kind: 'close' } },
  ],
};
const open = (more: Assumption['values'] = {}): Assumption =>
  assume('open-service', {
    municipality: '0147',
    serviceType: 'BO107',
    targetGroups: ['A'],
    places: 6,
    from: '2026-07-01',
    rateDkkPerDay: { low: 1, value: 2, high: 3 },
    ...more,
  });
const of = (lever: string, service: string, date: string, more: Assumption['values'] = {}): Assumption =>
  assume(lever, { service, date, ...more });
const codesOf = (...assumptions: Assumption[]): string[] =>
  checkSupply(facts, sampleDocument(assumptions)).map(
    ({ at, field, code }) => `${at ?? ''} ${field} ${code}`,
  );

describe('checkSupply', () => {
  it('finds nothing wrong with what can be done', () => {
    expect(
      codesOf(
        open(),
        of('resize-service', 'ny-1', '2027-01-01', { places: 9 }),
        of('close-service', 'a', '2027-01-01'),
        of('largest-buyer-leaves', 'bc', '2026-03-01'),
        assume('goal', { targetGroup: 'A', refusal: 0.05, year: 2027 }),
        assume('need-growth', { targetGroup: 'A', growth: { low: 0, value: 0, high: 0 } }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a municipality elsewhere', open({ municipality: '0999' }), '0 municipality municipality-not-in-area'],
    ['a kind without places', open({ serviceType: 'BOST85' }), '0 serviceType service-type-without-places'],
    ['a day before the base year ends', open({ from: '2025-12-31' }), '0 from date-not-looked-at'],
    ['a day after the last year', open({ from: '2028-01-01' }), '0 from date-not-looked-at'],
    ['a service elsewhere', of('close-service', 'x', '2026-01-01'), '0 service service-not-in-area'],
    [
      'a new service that nobody opens',
      of('close-service', 'ny-1', '2026-01-01'),
      '0 service service-not-in-area',
    ],
    [
      'a planned service too early',
      of('close-service', 'planned', '2026-12-31'),
      '0 date service-not-open-yet',
    ],
    [
      'a service that the register has closed',
      of('resize-service', 'ab', '2026-07-01', { places: 3 }),
      '0 date service-closed-before',
    ],
    [
      'a goal of a year that is not looked at',
      assume('goal', { targetGroup: 'A', refusal: 0.05, year: 2028 }),
      '0 year year-not-looked-at',
    ],
    [
      'growth of a need that is withheld',
      assume('need-growth', { targetGroup: 'H', growth: { low: 0, value: 0, high: 0 } }),
      '0 targetGroup need-not-known',
    ],
  ])('refuses %s', (_, assumption, issue) => {
    expect(codesOf(assumption)).toEqual([issue]);
  });

  it('refuses what contradicts another assumption, at the later one', () => {
    const close = of('close-service', 'a', '2026-07-01');
    expect(codesOf(close, of('resize-service', 'a', '2026-07-01', { places: 3 }))).toEqual([
      '1 date service-closed-before',
    ]);
    const leaves = of('largest-buyer-leaves', 'bc', '2026-07-01');
    expect(codesOf(leaves, leaves)).toEqual(['1 service service-twice']);
    const growth = assume('need-growth', { targetGroup: 'A', growth: { low: 0, value: 0, high: 0 } });
    expect(codesOf(growth, growth)).toEqual(['1 targetGroup group-twice']);
  });

  it('refuses to close a service twice, and to change a new one before it opens', () => {
    expect(codesOf(of('close-service', 'a', '2026-07-01'), of('close-service', 'a', '2027-07-01'))).toEqual([
      '1 date service-closed-before',
    ]);
    expect(codesOf(open(), of('close-service', 'ny-1', '2026-06-30'))).toEqual([
      '1 date service-not-open-yet',
    ]);
  });

  it('looks at most ten years ahead, and at one at least', () => {
    const at = (year: number): string[] =>
      checkSupply(facts, sampleDocument([], year)).map(({ code }) => code);
    expect([2025, 2026, 2035, 2036].map((year) => at(year))).toEqual([
      ['horizon-out-of-reach'],
      [],
      [],
      ['horizon-out-of-reach'],
    ]);
  });
});
