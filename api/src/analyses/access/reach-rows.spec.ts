import type { CountAddress } from '../../editions/counts/count-cell.ts';
import { gapModel } from '../supply-gaps/gap-model.ts';
import { sampleContext, sampleCounts, sampleGroup, sampleType } from '../testing/sample-context.ts';
import { reachRows } from './reach-rows.ts';

const at = (area: string): CountAddress => ({
  measure: 'need',
  family: 'group-unit',
  area,
  category: 'A|day',
  period: '2025',
});
const line: Record<string, number> = { '0101': 0, '0147': 25, '0400': 190 };
const seats = { km: (from: string, to: string) => Math.abs((line[from] ?? 0) - (line[to] ?? 0)) };

function modelOf(needs: Record<string, number | null>, total: number | null, unit = 'day') {
  const counts = Object.entries(needs).map(([code, need]): [CountAddress, number | null] => [at(code), need]);
  return gapModel({
    context: sampleContext({
      targetGroups: [sampleGroup('A')],
      serviceTypes: [sampleType('ABL105'), sampleType('SKOLE', { unit })],
    }),
    table: sampleCounts([...counts, [at('region'), total]]),
    area: {
      grouping: { code: 'region', name: 'r', nameEn: 'r', type: 'region', members: [] },
      municipalities: Object.keys(needs),
      date: '2025-12-31',
      state: 'current',
    },
    year: 2025,
    supply: ['ABL105', 'SKOLE'].map((serviceType, i) => ({
      id: `T${i}`,
      municipality: i === 0 ? '0101' : '0400',
      serviceType,
      targetGroups: ['A'],
      places: 9,
      vacantPlaces: 0,
      availableDays: 0,
      occupiedDays: 0,
    })),
  });
}

test('a service 25 km away reaches within 30 km, one across the sea does not, and other units do not count', () => {
  const model = modelOf({ '0101': 5, '0147': 10, '0400': 5 }, 20, 'pupil');
  expect(reachRows(model, seats, 30)).toEqual([
    {
      targetGroup: 'A',
      unit: 'day',
      need: { value: 20 },
      reach: { value: 0.75 },
      municipalitiesWithService: { value: 1 },
    },
  ]);
  expect(reachRows(model, seats, 20)[0]?.reach).toEqual({ value: 0.25 });
});

test('withheld needs near and far give an interval, and a withheld total gives nothing', () => {
  const model = modelOf({ '0101': 10, '0147': null, '0400': null }, 20, 'pupil');
  expect(reachRows(model, seats, 30)[0]?.reach).toEqual({ value: 0.75, lo: 0.55, hi: 0.95 });
  const none = modelOf({ '0101': 10, '0147': null, '0400': null }, null, 'pupil');
  expect(reachRows(none, seats, 30)[0]?.reach).toEqual({ missing: 'withheld' });
});
