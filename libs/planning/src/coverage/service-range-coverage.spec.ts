import { figure, missing } from '../figures/figure.ts';
import { type GroupCoverage, serviceRangeCoverage } from './service-range-coverage.ts';

const group = (changes: Partial<GroupCoverage>): GroupCoverage => ({
  key: 'a',
  need: 10,
  services: 2,
  operators: 2,
  needWithinReach: figure(5),
  availability: figure(0.8),
  ...changes,
});

describe('serviceRangeCoverage', () => {
  test('counts existence by group and by need, reach and assurance by need', () => {
    const found = serviceRangeCoverage([
      group({}),
      group({
        key: 'b',
        need: 30,
        services: 0,
        operators: 0,
        needWithinReach: figure(0),
        availability: figure(0),
      }),
    ]);
    expect(found).toEqual({
      existenceByGroup: { value: 0.5 },
      existenceByNeed: { value: 0.25 },
      reach: { value: 0.125 },
      assurance: { value: 0.2 },
      singleSource: [],
    });
  });

  test('one service or one operator is a single source', () => {
    const groups = [
      group({}),
      group({ key: 'b', services: 1, operators: 1 }),
      group({ key: 'c', operators: 1 }),
    ];
    expect(serviceRangeCoverage(groups).singleSource).toEqual(['b', 'c']);
  });

  test('groups without need leave the denominators and are no single sources', () => {
    const idle = group({ key: 'd', need: 0, services: 1, availability: missing('no-demand') });
    expect(serviceRangeCoverage([group({}), idle])).toEqual(serviceRangeCoverage([group({})]));
  });

  test('a withheld part withholds the share it would enter, and only that', () => {
    const found = serviceRangeCoverage([
      group({}),
      group({ key: 'b', needWithinReach: missing('withheld') }),
    ]);
    expect(found.reach).toEqual({ missing: 'withheld' });
    expect(found.assurance).toEqual({ value: 0.8 });
  });

  test('no groups and no need are two different answers', () => {
    const none = (reason: string) => ({ existenceByGroup: { missing: reason }, reach: { missing: reason } });
    expect(serviceRangeCoverage([])).toMatchObject({ ...none('not-reported'), singleSource: [] });
    expect(serviceRangeCoverage([group({ need: 0 })])).toMatchObject({
      ...none('no-demand'),
      singleSource: [],
    });
  });

  test('negative counts are refused by name', () => {
    expect(() => serviceRangeCoverage([group({ need: -1 })])).toThrow('need of a');
    expect(() => serviceRangeCoverage([group({ services: -1 })])).toThrow('services of a');
  });
});
