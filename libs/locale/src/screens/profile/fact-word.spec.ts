import { profileFactWord } from './fact-word.ts';

it('rounds the limits of a forecast outwards, to whole places', () => {
  const kind = { kind: 'integer', interval: true } as const;
  expect(profileFactWord({ value: 84.2, lo: 75.5, hi: 93.1 }, kind, 'da')).toBe('75–94');
  expect(profileFactWord({ value: 84 }, kind, 'da')).toBe('84');
  expect(profileFactWord({ missing: 'withheld' }, kind, 'da')).toBe('skjult');
  expect(profileFactWord({ value: 0.12, lo: 0.1, hi: 0.2 }, { kind: 'share' }, 'en')).toBe('12%');
});
