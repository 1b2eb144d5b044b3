import { nextPlace } from './next-place.ts';
import { stepIndex } from './step-index.ts';

// The north of the region as drawn: Gribskov and Helsingør above Halsnæs, Hillerød, Fredensborg, Hørsholm.
const north = [
  { key: 'GRI', column: 2, row: 0 },
  { key: 'HEL', column: 3, row: 0 },
  { key: 'HAL', column: 1, row: 1 },
  { key: 'HIL', column: 2, row: 1 },
  { key: 'HØR', column: 4, row: 1 },
];

describe('nextPlace', () => {
  it.each([
    ['GRI', 'ArrowRight', 'HEL'],
    ['GRI', 'ArrowDown', 'HIL'],
    ['HIL', 'ArrowUp', 'GRI'],
    ['HIL', 'ArrowRight', 'HØR'],
    ['HIL', 'ArrowLeft', 'HAL'],
    ['HØR', 'ArrowUp', 'HEL'],
    ['HØR', 'Home', 'GRI'],
    ['GRI', 'End', 'HØR'],
  ])('leads from %s by %s to %s', (from, key, to) => expect(nextPlace(north, from, key)).toBe(to));

  it('leads nowhere over the edge, for another key and from an unknown place', () => {
    expect(nextPlace(north, 'GRI', 'ArrowUp')).toBeUndefined();
    expect(nextPlace(north, 'GRI', 'a')).toBeUndefined();
    expect(nextPlace(north, 'XXX', 'ArrowUp')).toBeUndefined();
  });
});

describe('stepIndex', () => {
  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowDown', 2, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Enter', 0, undefined],
  ])('%s leads from %d to %s of three', (key, from, to) =>
    expect(stepIndex(from, { key, count: 3 })).toBe(to),
  );
});
