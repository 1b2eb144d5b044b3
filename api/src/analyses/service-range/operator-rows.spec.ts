import { sampleContext, sampleGroup } from '../testing/sample-context.ts';
import { operatorRows } from './range-rows.ts';

const service = (operator: string, places: number, targetGroups: string[]) => ({
  id: operator,
  serviceType: 'ABL105',
  operator,
  targetGroups,
  places,
  vacantPlaces: 0,
});

test('a place for two groups counts in both, and once over all', () => {
  const context = sampleContext({ targetGroups: ['A', 'B', 'C'].map(sampleGroup) });
  const rows = operatorRows(context, [
    service('municipal:0101', 10, ['A', 'B']),
    service('private:P044', 5, ['A']),
  ]);
  const places = (targetGroup: string, operatorType: string) =>
    rows.find((row) => row.targetGroup === targetGroup && row.operatorType === operatorType)?.places;
  expect(places('all', 'municipal')).toEqual({ value: 10 });
  expect(places('A', 'municipal')).toEqual({ value: 10 });
  expect(places('B', 'municipal')).toEqual({ value: 10 });
  expect(places('A', 'private')).toEqual({ value: 5 });
  expect(places('B', 'private')).toEqual({ value: 0 });
  // A group without a service has no operators to tell of.
  expect(rows.some(({ targetGroup }) => targetGroup === 'C')).toBe(false);
});
