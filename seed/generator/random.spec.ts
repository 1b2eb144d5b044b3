import { randomFor, xoshiro128 } from './random.ts';

describe('random numbers of the demonstration', () => {
  it('are the published first outputs of xoshiro128** for the state 1, 2, 3, 4', () => {
    const bits = xoshiro128(Uint32Array.of(1, 2, 3, 4));
    expect(Array.from({ length: 5 }, bits)).toEqual([11520, 0, 5927040, 70819200, 2031721883]);
  });

  it('repeat for the same subject and differ for another', () => {
    expect(randomFor('a', 1).next()).toBe(randomFor('a', 1).next());
    expect(randomFor('a', 1).next()).not.toBe(randomFor('a', 2).next());
  });

  it('have noise of mean 0 and standard deviation 1', () => {
    const random = randomFor('noise');
    const draws = Array.from({ length: 20000 }, () => random.noise());
    const mean = draws.reduce((a, b) => a + b) / draws.length;
    const variance = draws.reduce((a, b) => a + (b - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  it('draw an index in proportion to its weight and never one of weight nought', () => {
    const random = randomFor('index');
    const counts = [0, 0, 0];
    for (let draw = 0; draw < 8000; draw += 1) counts[random.pickIndex([1, 0, 3])]! += 1;
    expect(counts[1]).toBe(0);
    expect(counts[2]! / counts[0]!).toBeCloseTo(3, 0);
  });
});
