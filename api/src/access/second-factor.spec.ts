import { newSecret, secretAddress, stepOfCode } from './second-factor.ts';

// RFC 6238 appendix B: secret "12345678901234567890", SHA-1, of whose eight digits authenticator apps show the last six.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const published: readonly (readonly [number, string])[] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
];

test.each(published)('at second %d the code is %s', (second, code) => {
  expect(stepOfCode(secret, code, second * 1000)).toBe(Math.floor(second / 30));
});

test('a clock may be wrong by one step either way, and the step told is the code’s own', () => {
  const [second, code] = published[4]!;
  const step = Math.floor(second / 30);
  const at = (steps: number): number | null => stepOfCode(secret, code, (step + steps) * 30_000);
  expect([-2, -1, 0, 1, 2].map(at)).toEqual([null, step, step, step, null]);
});

test('a space in the middle is read over; another code is wrong', () => {
  expect(stepOfCode(secret, '287 082', 59_000)).toBe(1);
  expect(stepOfCode(secret, '287083', 59_000)).toBeNull();
});

test('secrets are 160 bits in base32, and no two alike', () => {
  const secrets = Array.from({ length: 20 }, newSecret);
  expect(new Set(secrets).size).toBe(20);
  for (const one of secrets) expect(one).toMatch(/^[A-Z2-7]{32}$/);
});

test('an app is told who issued the secret, and for whom', () => {
  const address = new URL(secretAddress(secret, 'anna'));
  expect([address.protocol, decodeURIComponent(address.pathname)]).toEqual([
    'otpauth:',
    expect.stringMatching(/Tilbudsvifte:anna$/),
  ]);
  expect(address.searchParams.get('secret')).toBe(secret);
});
