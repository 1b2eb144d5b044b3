import 'reflect-metadata';
import { evidenceRequest } from './evidence-request.ts';

test('an address is taken apart: path, edition, and what is asked', () => {
  expect(
    evidenceRequest('/api/analyses/supply-gaps?area=1084&occupancy=0.9&edition=demo-1&format=csv'),
  ).toEqual({
    request: '/api/analyses/supply-gaps?area=1084&occupancy=0.9',
    path: 'analyses/supply-gaps',
    edition: 'demo-1',
    asked: { area: '1084', occupancy: 0.9 },
  });
});

test.each([
  ['/api/analyses/overview', '/api/analyses/overview', undefined],
  ['/api/analyses/overview?edition=latest', '/api/analyses/overview', undefined],
  ['/api/analyses/overview?edition=7', '/api/analyses/overview', '7'],
])('%s asks %s of %s', (address, request, edition) => {
  expect(evidenceRequest(address)).toMatchObject({ request, edition });
});

test.each([
  ['the unpublished state', '/api/analyses/costs?edition=working', 'request', 'validation'],
  ['another host', 'https://example.org/api/analyses/costs', 'request', 'validation'],
  ['another host without a scheme', '//example.org/api/analyses/costs', 'request', 'validation'],
  ['no address', 'analyses/costs', 'request', 'validation'],
  ['no analysis', '/api/users', 'request', 'validation'],
  ['a path that climbs', '/api/analyses/costs/../../users', 'request', 'validation'],
  ['a parameter twice', '/api/analyses/costs?from=2020&from=2021', 'request', 'validation'],
  ['a parameter that is none', '/api/analyses/costs?aar=2020', 'aar', 'unknown-parameter'],
  ['a wrong value', '/api/analyses/supply-gaps?occupancy=95', 'occupancy', 'validation'],
])('%s is refused', (_, address, field, code) => {
  expect(() => evidenceRequest(address)).toThrow(
    expect.objectContaining({ code, errors: [expect.objectContaining({ field })] }),
  );
});
