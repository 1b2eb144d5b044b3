import { sampleMunicipality } from '../testing/sample-context.ts';
import { seatClusters } from './seat-clusters.ts';

const at = (code: string, latitude: number) => ({ ...sampleMunicipality(code, code), latitude });
const seats = [at('0101', 55), at('0147', 55.1), at('0151', 55.2), at('0400', 57), at('0153', 57.1)];
const codes = seats.map(({ code }) => code);

test('municipalities join the nearest centre, and the centre is the one in the middle', () => {
  expect(seatClusters(seats, codes, 2)).toEqual([
    { cluster: '0147', municipalities: ['0101', '0147', '0151'] },
    { cluster: '0400', municipalities: ['0400', '0153'] },
  ]);
});

test('clusters hold every municipality of the area once, and nobody else', () => {
  const some = ['0101', '0151', '0153'];
  for (const count of [2, 3, 6]) {
    const held = seatClusters(seats, some, count).flatMap(({ municipalities }) => municipalities);
    expect([...held].sort()).toEqual(some);
  }
  expect(seatClusters(seats, [], 4)).toEqual([]);
});
