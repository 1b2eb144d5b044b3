import { Config } from '../config/config.ts';
import { RequestLimit } from './request-limit.ts';

const limitOf = (REQUESTS_PER_MINUTE: number): RequestLimit =>
  new RequestLimit(Object.assign(new Config(), { REQUESTS_PER_MINUTE }));
const start = 500_000;

test('as many as are set, then the rest of the minute is to be waited for', () => {
  const limit = limitOf(3);
  const waits = [0, 10_000, 20_000, 20_000, 59_999].map((at) => limit.secondsToWait('a', start + at));
  expect(waits).toEqual([0, 0, 0, 40, 1]);
});

test('the next minute begins anew', () => {
  const limit = limitOf(1);
  const waits = [0, 1, 60_000, 60_001].map((at) => limit.secondsToWait('a', start + at));
  expect(waits).toEqual([0, 60, 0, 60]);
});

test('everybody is counted alone', () => {
  const limit = limitOf(1);
  expect(['a', 'b', 'a', 'b'].map((reader) => limit.secondsToWait(reader, start))).toEqual([0, 0, 60, 60]);
});

test('0 is no limit', () => {
  const limit = limitOf(0);
  expect(Array.from({ length: 5000 }, () => limit.secondsToWait('a', start)).some(Boolean)).toBe(false);
});
