import { type Figure, figure, missing } from '@tilbudsvifte/planning';
import fc from 'fast-check';
import type { GoalValue } from '../items/items.answer.ts';
import { goalStatus, type GoalQuestion } from './goal-status.ts';

const goal = (more: Partial<GoalQuestion> = {}): GoalQuestion => ({
  targetValue: 0.9,
  direction: 'down',
  floor: 0.005,
  floorKind: 'absolute',
  baseYear: 2024,
  ...more,
});
const series = (...values: readonly Figure[]): GoalValue[] =>
  values.map((value, at) => ({ year: 2024 + at, value }));
const between = (value: number, lo: number, hi: number): Figure => ({ value, lo, hi });

describe('a status needs two data points', () => {
  test.each([
    ['none', []],
    ['one', series(figure(0.95))],
    ['one and one withheld', series(figure(0.95), missing('withheld'))],
    [
      'two of which one lies before the agreement',
      [{ year: 2023, value: figure(0.99) }, ...series(figure(0.8))],
    ],
  ])('%s decides nothing', (_, values) => {
    expect(goalStatus(values, goal())).toBe('undecidable');
  });
});

describe('down', () => {
  test.each([
    ['met', series(figure(0.95), figure(0.9)), 'on-track'],
    ['met before it began', series(figure(0.85), figure(0.89)), 'on-track'],
    ['nearer by more than the floor', series(figure(0.95), figure(0.94)), 'on-track'],
    ['nearer by no more than the floor', series(figure(0.95), figure(0.946)), 'off-track'],
    ['as it was', series(figure(0.95), figure(0.95)), 'off-track'],
    ['farther', series(figure(0.95), figure(0.97)), 'off-track'],
    ['what lies between does not count', series(figure(0.95), figure(0.99), figure(0.93)), 'on-track'],
    ['nearer, but by chance perhaps not', series(figure(0.95), between(0.93, 0.9, 0.96)), 'undecidable'],
    ['farther, but by chance perhaps nearer', series(figure(0.95), between(0.96, 0.92, 0.99)), 'undecidable'],
    ['surely farther', series(figure(0.95), between(0.97, 0.96, 0.98)), 'off-track'],
  ] as const)('%s', (_, values, status) => {
    expect(goalStatus(values, goal())).toBe(status);
  });
});

test('a floor may be a share of what there was: 2 per cent of 12,000 kr. are 240', () => {
  const kroner = goal({ targetValue: 11_000, floor: 0.02, floorKind: 'relative' });
  expect(goalStatus(series(figure(12_000), figure(11_800)), kroner)).toBe('off-track');
  expect(goalStatus(series(figure(12_000), figure(11_700)), kroner)).toBe('on-track');
});

test.each([
  ['on the spot', figure(0.9), 'on-track'],
  ['within the floor', figure(0.904), 'on-track'],
  ['outside', figure(0.92), 'off-track'],
  ['perhaps outside', between(0.903, 0.9, 0.91), 'undecidable'],
  ['surely outside', between(0.95, 0.92, 0.98), 'off-track'],
] as const)('hold: %s', (_, latest, status) => {
  expect(goalStatus(series(figure(0.8), latest), goal({ direction: 'hold' }))).toBe(status);
});

const value = fc.double({ min: -100, max: 100, noNaN: true });

test('up is down seen in the mirror', () => {
  fc.assert(
    fc.property(value, value, value, (first, latest, targetValue) => {
      const up = goalStatus(series(figure(first), figure(latest)), goal({ direction: 'up', targetValue }));
      const mirrored = goal({ direction: 'down', targetValue: -targetValue });
      expect(goalStatus(series(figure(-first), figure(-latest)), mirrored)).toBe(up);
    }),
  );
});

test('without intervals two points always decide', () => {
  fc.assert(
    fc.property(
      value,
      value,
      value,
      fc.constantFrom('up', 'down', 'hold'),
      (first, latest, targetValue, direction) => {
        const status = goalStatus(series(figure(first), figure(latest)), goal({ direction, targetValue }));
        expect(status).not.toBe('undecidable');
      },
    ),
  );
});
