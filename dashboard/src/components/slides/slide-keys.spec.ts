import { slideAfter, stepOf } from './slide-keys.ts';

const plain = { ctrlKey: false, altKey: false, metaKey: false, onButton: false };

describe('keys of slides', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['f', 'full'],
    ['T', 'table'],
    ['x', undefined],
    ['Escape', undefined],
  ])('%s: %s', (key, step) => expect(stepOf({ ...plain, key })).toBe(step));

  it('leaves keys alone that the browser or a button needs', () => {
    expect(stepOf({ ...plain, key: 'f', ctrlKey: true })).toBeUndefined();
    expect(stepOf({ ...plain, key: ' ', onButton: true })).toBeUndefined();
    expect(stepOf({ ...plain, key: 'ArrowRight', onButton: true })).toBe('next');
  });

  it('stops at both ends', () => {
    expect(slideAfter('next', 2, 3)).toBe(2);
    expect(slideAfter('previous', 0, 3)).toBe(0);
    expect(slideAfter('last', 0, 3)).toBe(2);
    expect(slideAfter('first', 2, 3)).toBe(0);
    expect(slideAfter('table', 1, 3)).toBe(1);
  });
});
