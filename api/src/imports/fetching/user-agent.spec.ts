import { userAgentOf } from './user-agent.ts';

test('says which product asks, and whose where its address is known', () => {
  expect(userAgentOf({ PUBLIC_URL: 'https://plan.example.dk' })).toBe(
    'Tilbudsvifte (+https://plan.example.dk)',
  );
  expect(userAgentOf({})).toBe('Tilbudsvifte');
});
