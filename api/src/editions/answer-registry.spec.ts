import { requestKey } from './answer-registry.ts';

describe('requestKey', () => {
  test('the same parameters in any order are the same request', () => {
    expect(requestKey('analyses/costs', { prices: 'fixed', area: '1084' })).toBe(
      'analyses/costs?area=1084&prices=fixed',
    );
    expect(requestKey('analyses/costs', { area: '1084', prices: 'fixed' })).toBe(
      'analyses/costs?area=1084&prices=fixed',
    );
  });

  test('values cannot be read as other parameters', () => {
    expect(requestKey('services', { q: 'a&area=1085', area: '1084' })).toBe(
      'services?area=1084&q=a%26area%3D1085',
    );
  });
});
