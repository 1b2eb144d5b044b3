import { goalTargetText, goalValueText } from './goal-words.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const goal = { unit: 'share', targetValue: 0.92, direction: 'down' } as const;

it('says what a goal wants, and where it is', () => {
  expect(plain(goalTargetText(goal, 'da'))).toBe('højst 92 %');
  expect(plain(goalTargetText({ unit: 'dkk', targetValue: 12_200, direction: 'hold' }, 'en'))).toBe(
    'held at DKK 12,200',
  );
  expect(plain(goalValueText({ year: 2025, value: { value: 0.91 } }, goal, 'da'))).toBe('91 % i 2025');
  expect(plain(goalValueText({ year: 2025, value: { value: 0.91, lo: 0.9, hi: 0.92 } }, goal, 'da'))).toBe(
    '91 % (90 %–92 %) i 2025',
  );
  expect(goalValueText({ year: 2025, value: { missing: 'withheld' } }, goal, 'da')).toBe('skjult i 2025');
});
